import type { Parsed } from '@thidua/shared/contract/endpoint';
import { askedItems, type Gaps } from '@thidua/shared/inspection/checklist-result';
import type { inspectionApi } from '@thidua/shared/inspection/inspection.api';
import type { Proposal } from '@thidua/shared/inspection/inspection.model';
import { inspectionProblem } from '@thidua/shared/inspection/inspection.problems';
import type { Ctx } from '../../platform/http/ctx.ts';
import { settle } from '../obligation/index.ts';
import { insertAnswers } from './answer.repo.ts';
import { type EditionRow, findEdition } from './checklist.repo.ts';
import { countedResult, gapsIn, type Merged, readMerged } from './merged.ts';
import { raiseAsked } from './raise-finding.ts';
import { actOn, takeVisit, writeVisitEntry } from './take-visit.ts';
import { moveToRecorded, writeConclusion } from './visit.repo.ts';
import type { VisitRow } from './visit.row.ts';

type Api = typeof inspectionApi;

/** Everything asked is answered and agreed; pictures may follow until the minutes are signed. */
export async function endVisit(ctx: Ctx, { params, body }: Parsed<Api['end']>): Promise<string> {
  const row = await takeVisit(ctx, params.id, 'end', body.rev);
  checkOutcome(row, body);
  const { agencyId } = ctx.actor;
  const edition = await ctx.db.one(findEdition, [agencyId, row.edition_id]);
  const merged = await clearHidden(ctx, row, edition, await readMerged(ctx, row.id));
  const gaps = gapsIn(edition.body, merged);
  refuseGaps({ ...gaps, evidenceMissing: [] });
  const result = JSON.stringify(countedResult(edition.body, merged));
  const said = [body.summary, body.outcome, body.outcomeReason];
  await ctx.db.run(moveToRecorded, [agencyId, row.id, ctx.now, result, ...said]);
  const kind = row.kind === 'self' ? 'inspection.self' : 'inspection.visit';
  await settle(ctx, { subjectId: row.id, kind }, ctx.now, 'accepted');
  await raiseAsked(ctx, row, edition, merged);
  await writeVisitEntry(ctx, row.id, { kind: 'ended' });
  ctx.record({ event: 'inspection.recorded', ...actOn(row), changes: { outcome: body.outcome } });
  return row.id;
}

export function refuseGaps(gaps: Gaps): void {
  if (Object.values(gaps).some((codes) => codes.length > 0)) throw inspectionProblem.unfinished(gaps);
}

/** What a condition has hidden since it was answered does not count, and is taken away in so many words. */
async function clearHidden(ctx: Ctx, row: VisitRow, edition: EditionRow, merged: Merged): Promise<Merged> {
  const asked = askedItems(edition.body, merged.standing);
  const hidden = [...merged.items.values()].filter(
    (item) => !asked.has(item.itemCode) && (item.standing !== null || item.contested.length > 0),
  );
  if (hidden.length === 0) return merged;
  const cleared = hidden.map((item) => ({
    id: ctx.newId(),
    visit_id: row.id,
    item_code: item.itemCode,
    account_id: ctx.actor.accountId,
    verdict: 'cleared',
    points: null,
    note: '',
    file_ids: [],
    based_on: item.latest,
    finding: null,
    answered_at: ctx.now,
    device_at: ctx.now,
    received_at: ctx.now,
    device: '',
    is_aside: false,
  }));
  await ctx.db.rows(insertAnswers, [ctx.actor.agencyId, JSON.stringify(cleared)]);
  return readMerged(ctx, row.id);
}

/** What the team concludes and proposes, until its leader has signed. */
export async function concludeVisit(ctx: Ctx, { params, body }: Parsed<Api['conclude']>): Promise<string> {
  const row = await takeVisit(ctx, params.id, 'conclude', body.rev);
  checkOutcome(row, body);
  const { summary, outcome, outcomeReason } = body;
  await ctx.db.run(writeConclusion, [ctx.actor.agencyId, row.id, summary, outcome, outcomeReason]);
  await writeVisitEntry(ctx, row.id, { kind: 'concluded' });
  ctx.record({ event: 'inspection.concluded', ...actOn(row), changes: { outcome: [row.outcome, outcome] } });
  return row.id;
}

function checkOutcome(row: VisitRow, given: { outcome: Proposal; outcomeReason: string }): void {
  if (given.outcome === 'none') return;
  if (row.kind === 'self') throw inspectionProblem.selfInspection();
  if (given.outcomeReason.length < 3) throw inspectionProblem.outcomeReasonNeeded();
}
