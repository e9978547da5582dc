import { allows } from '@thidua/shared/access/actor';
import { doorProblem } from '@thidua/shared/contract/door.problems';
import type { Answer, TeamMember, Visit, VisitEntry } from '@thidua/shared/inspection/inspection.model';
import { judgeVisitAll } from '@thidua/shared/inspection/inspection.policy';
import type { ReadCtx } from '../../platform/http/ctx.ts';
import { heirOf } from '../unit/index.ts';
import { type AnswerRow, listFilesOf } from './answer.repo.ts';
import { type EditionRow, findEdition } from './checklist.repo.ts';
import { readClashes } from './clashes.ts';
import { findHead, listRefs, listUnitPeople } from './finding.repo.ts';
import { findingRef } from './finding.view.ts';
import { factsOf, isKnown, knownParams } from './known-visit.ts';
import { listMembers, type MemberRow } from './member.repo.ts';
import { gapsIn, itemStates, type Merged, merge, readMerged } from './merged.ts';
import { editionView } from './read-checklist.ts';
import { findVisit } from './visit.repo.ts';
import type { VisitRow } from './visit.row.ts';
import { resultOf, visitLine } from './visit.view.ts';
import { findSelf, listVisitEntries, type VisitEntryRow } from './visit-page.repo.ts';

/** A visit that the reader may know of; any other is not there. */
export async function findKnown(ctx: ReadCtx, id: string): Promise<VisitRow> {
  const row = await ctx.db.maybe(findVisit, [...knownParams(ctx), id]);
  if (!row || !isKnown(ctx, row)) throw doorProblem.notFound();
  return row;
}

export async function showVisit(ctx: ReadCtx, id: string): Promise<Visit> {
  const row = await findKnown(ctx, id);
  const { agencyId } = ctx.actor;
  const edition = await ctx.db.one(findEdition, [agencyId, row.edition_id]);
  const seesAnswers = maySeeAnswers(ctx, row);
  const merged = seesAnswers ? await readMerged(ctx, id) : merge([], []);
  const refs = await ctx.db.rows(listRefs, [agencyId, ctx.now, id, row.unit_id, id]);
  const isMine = (visitId: string) => visitId === id;
  return {
    ...visitLine(ctx, row),
    purpose: row.purpose,
    checklist: editionView(edition),
    team: (await ctx.db.rows(listMembers, [agencyId, id])).map(memberView),
    ...answersOf(edition, merged),
    files: seesAnswers ? await ctx.db.rows(listFilesOf, [agencyId, id]) : [],
    self: row.kind === 'self' ? null : await selfOf(ctx, row, edition),
    prior: refs.filter((one) => !isMine(one.visit_id)).map((one) => findingRef(one, ctx.now)),
    findings: refs.filter((one) => isMine(one.visit_id)).map((one) => findingRef(one, ctx.now)),
    entries: (await ctx.db.rows(listVisitEntries, [agencyId, id])).map(entryView),
    clash: await clashOf(ctx, row),
    summary: seesAnswers ? row.summary : '',
    outcomeReason: seesAnswers ? row.outcome_reason : '',
    ...(await peopleOf(ctx, row)),
    obligationId: row.obligation_id,
    actions: judgeVisitAll(ctx.actor, factsOf(row), ctx.now),
    asOf: ctx.now,
  };
}

/** The unit reads what was found once the team has ended; until then it is the team's, and theirs who look over the agency. */
function maySeeAnswers(ctx: ReadCtx, row: VisitRow): boolean {
  if (row.kind === 'self' || row.state === 'recorded' || row.state === 'signed') return true;
  const isOfTeam = row.team.some(({ accountId }) => accountId === ctx.actor.accountId);
  return isOfTeam || allows(ctx.actor, 'inspection.read', { agencyId: row.agency_id, unitId: null });
}

function answersOf(edition: EditionRow, merged: Merged) {
  const people = new Map(
    [...merged.answers, ...merged.choices].map((one) => [one.account_id, one.account_name]),
  );
  return {
    answers: merged.answers.map(answerView),
    choices: merged.choices.map((row) => ({
      id: row.id,
      itemCode: row.item_code,
      answerId: row.answer_id,
      among: row.among,
      by: row.account_id,
      at: row.at,
      reason: row.reason,
    })),
    items: itemStates(edition.body, merged),
    gaps: gapsIn(edition.body, merged),
    people: Object.fromEntries(people),
  };
}

const answerView = (row: AnswerRow): Answer => ({
  id: row.id,
  itemCode: row.item_code,
  accountId: row.account_id,
  verdict: row.verdict,
  points: row.points,
  note: row.note,
  fileIds: row.file_ids,
  basedOn: row.based_on,
  finding: row.finding,
  answeredAt: row.answered_at,
  receivedAt: row.received_at,
  device: row.device,
  isAside: row.is_aside,
});

const memberView = (row: MemberRow): TeamMember => ({
  person: { id: row.account_id, name: row.name, post: row.post },
  unit: row.unit_name,
  part: row.part,
  independence: row.independence,
  reason: row.reason,
  leftAt: row.left_at,
});

const entryView = (row: VisitEntryRow): VisitEntry => ({
  id: row.id,
  kind: row.kind,
  at: row.at,
  by: row.by,
  onBehalfOf: row.on_behalf_of,
  reason: row.reason,
  startsAt: row.changes.startsAt ?? null,
  endsAt: row.changes.endsAt ?? null,
  begunAt: row.changes.begunAt ?? null,
});

async function selfOf(ctx: ReadCtx, row: VisitRow, edition: EditionRow): Promise<Visit['self']> {
  const values = [ctx.actor.agencyId, row.unit_id, edition.checklist_id, row.round_id, row.id];
  const self = await ctx.db.maybe(findSelf, values);
  const result = self && resultOf(self);
  if (!self || !result) return null;
  const items = Object.entries(self.result.items).map(([itemCode, one]) => ({ itemCode, ...one }));
  return { visitId: self.id, endedAt: self.ended_at, edition: self.edition, result, items };
}

/** Whom the planned time takes up twice: for those who can move it. */
async function clashOf(ctx: ReadCtx, row: VisitRow): Promise<Visit['clash']> {
  const place = { agencyId: row.agency_id, unitId: row.unit_id };
  if (row.kind === 'self' || row.state !== 'planned' || !allows(ctx.actor, 'inspection.plan', place))
    return null;
  const accountIds = row.team.filter(({ hasLeft }) => !hasLeft).map(({ accountId }) => accountId);
  const { unit_id: unitId, starts_at: startsAt, ends_at: endsAt } = row;
  return readClashes(ctx, { unitId, startsAt, endsAt, accountIds, exceptId: row.id });
}

/** To whom a finding can be given: for those who record. */
async function peopleOf(ctx: ReadCtx, row: VisitRow): Promise<Pick<Visit, 'unitHead' | 'unitPeople'>> {
  const { agencyId } = ctx.actor;
  const person = ({ id, name, post }: { id: string; name: string; post: string }) => ({ id, name, post });
  const unitId = await heirOf(ctx, row.unit_id);
  const head = await ctx.db.maybe(findHead, [agencyId, unitId, ctx.today]);
  const people = await ctx.db.rows(listUnitPeople, [agencyId, unitId]);
  return { unitHead: head ? person(head) : null, unitPeople: people.map(person) };
}
