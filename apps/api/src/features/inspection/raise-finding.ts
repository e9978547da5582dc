import type { Parsed } from '@thidua/shared/contract/endpoint';
import { type ChecklistItem, itemsOf } from '@thidua/shared/inspection/checklist.model';
import type { findingApi } from '@thidua/shared/inspection/finding.api';
import { type Severity, visitsLookedBack } from '@thidua/shared/inspection/finding.model';
import { findingProblem } from '@thidua/shared/inspection/inspection.problems';
import { addDays } from '@thidua/shared/kernel/day';
import { instantAt } from '@thidua/shared/kernel/instant';
import { fold } from '@thidua/shared/kernel/text';
import type { Ctx } from '../../platform/http/ctx.ts';
import { owe } from '../obligation/index.ts';
import { heirOf } from '../unit/index.ts';
import { type EditionRow, findEdition } from './checklist.repo.ts';
import {
  findHead,
  insertFinding,
  insertFindingEntry,
  listRaised,
  listUnitPeople,
  listVerdictsBefore,
} from './finding.repo.ts';
import { type Merged, readMerged } from './merged.ts';
import { takeVisit } from './take-visit.ts';
import { nextNumber, touchVisit } from './visit.repo.ts';
import type { VisitRow } from './visit.row.ts';

interface Wanted {
  item: ChecklistItem;
  severity: Severity;
  note: string;
  recommendation: string;
  ownerId: string | null;
  dueAt: string | null;
  fileIds: readonly string[];
}

/** What the answers that stand ask to be mended and has no finding yet. */
export async function raiseAsked(
  ctx: Ctx,
  row: VisitRow,
  edition: EditionRow,
  merged: Merged,
): Promise<void> {
  const raised = new Set(
    (await ctx.db.rows(listRaised, [ctx.actor.agencyId, row.id])).map((one) => one.item_code),
  );
  for (const item of itemsOf(edition.body)) {
    const answer = merged.standing(item.code);
    if (!answer?.finding || answer.verdict !== 'fail' || raised.has(item.code)) continue;
    const { note } = answer;
    await raise(ctx, row, { ...answer.finding, item, note, fileIds: merged.fileIds(item.code) });
  }
}

/** One more, besides what the answers asked for. */
export async function raiseFinding(ctx: Ctx, { body }: Parsed<typeof findingApi.raise>): Promise<string> {
  const row = await takeVisit(ctx, body.visitId, 'raise', null);
  const edition = await ctx.db.one(findEdition, [ctx.actor.agencyId, row.edition_id]);
  const item = itemsOf(edition.body).find(({ code }) => code === body.itemCode);
  if (!item) throw findingProblem.unknownItem({ itemCode: body.itemCode });
  const merged = await readMerged(ctx, row.id);
  const id = await raise(ctx, row, { ...body, item, fileIds: merged.fileIds(item.code) });
  await ctx.db.run(touchVisit, [ctx.actor.agencyId, row.id]);
  return id;
}

async function raise(ctx: Ctx, row: VisitRow, wanted: Wanted): Promise<string> {
  const { agencyId, accountId, onBehalfOf } = ctx.actor;
  const { item, severity, note, recommendation, fileIds } = wanted;
  const id = ctx.newId();
  const owner = await ownerOf(ctx, row.unit_id, wanted.ownerId);
  const dueAt = dueOf(ctx, wanted.dueAt);
  const { last: number } = await ctx.db.one(nextNumber, [agencyId, 'finding']);
  await ctx.db.run(insertFinding, [
    ...[
      id,
      agencyId,
      row.id,
      row.unit_id,
      item.code,
      number,
      severity,
      item.text,
      note,
      item.citation,
      fileIds,
    ],
    ...[recommendation, owner.id, dueAt, await timesInARow(ctx, row, item.code), accountId, ctx.now],
    fold(`${item.text} ${note} ${row.unit_name}`),
  ]);
  const entry = [JSON.stringify([]), JSON.stringify({}), accountId, onBehalfOf?.accountId ?? null, ctx.now];
  await ctx.db.run(insertFindingEntry, [ctx.newId(), agencyId, id, 'raised', note, ...entry]);
  const obligationId = await oweCorrection(ctx, { ...row, id, dueAt, owner });
  ctx.record({
    event: 'finding.raised',
    subject: { kind: 'finding', id },
    unitId: row.unit_id,
    changes: { number, dueAt, obligationId },
  });
  return id;
}

/** Whoever is named and works in the unit, or in the one it went into; otherwise its head. */
export async function ownerOf(ctx: Ctx, ofUnitId: string, ownerId: string | null) {
  const { agencyId } = ctx.actor;
  const unitId = await heirOf(ctx, ofUnitId);
  const head = await ctx.db.maybe(findHead, [agencyId, unitId, ctx.today]);
  if (ownerId === null || ownerId === head?.id) {
    if (!head) throw findingProblem.ownerNeeded();
    return head;
  }
  const owner = (await ctx.db.rows(listUnitPeople, [agencyId, unitId])).find(({ id }) => id === ownerId);
  if (!owner) throw findingProblem.ownerOutside();
  return owner;
}

const daysToMend = 7;

/** A time that has passed while the answer lay on a device is no due time. */
const dueOf = (ctx: Ctx, dueAt: string | null): string =>
  dueAt && dueAt > ctx.now ? dueAt : instantAt(addDays(ctx.today, daysToMend), '17:00');

/** In how many visits in a row the item has failed, this one among them. */
async function timesInARow(ctx: Ctx, row: VisitRow, code: string): Promise<number> {
  if (row.kind === 'self') return 1;
  const values = [ctx.actor.agencyId, row.unit_id, row.starts_at, visitsLookedBack - 1];
  const before = await ctx.db.rows(listVerdictsBefore, values);
  const broken = before.findIndex(({ items }) => items[code]?.verdict !== 'fail');
  return 1 + (broken < 0 ? before.length : broken);
}

interface Correction {
  id: string;
  unit_id: string;
  campaign_id: string | null;
  dueAt: string;
  owner: { id: string };
}

/** The owner owes it to the agency's office. Answers the obligation, by which those are found who are told. */
export async function oweCorrection(ctx: Ctx, finding: Correction): Promise<string> {
  const { id, unit_id: aboutUnitId, dueAt, owner } = finding;
  const unitId = await heirOf(ctx, aboutUnitId);
  return oweOne(ctx, {
    kind: 'finding.correct',
    subject: { kind: 'finding', id },
    campaignId: finding.campaign_id,
    aboutUnitId,
    debtor: { unitId, accountId: owner.id },
    opensAt: ctx.now,
    dueAt,
  });
}

export async function oweOne(ctx: Ctx, owed: Parameters<typeof owe>[1][number]): Promise<string> {
  const obligationId = ctx.newId();
  await owe({ db: ctx.db, actor: ctx.actor, newId: () => obligationId }, [owed]);
  return obligationId;
}
