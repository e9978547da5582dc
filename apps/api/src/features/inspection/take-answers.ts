import type { Answer, Parsed } from '@thidua/shared/contract/endpoint';
import { itemsOf } from '@thidua/shared/inspection/checklist.model';
import { misfitOf } from '@thidua/shared/inspection/checklist-result';
import type { inspectionApi } from '@thidua/shared/inspection/inspection.api';
import { judgeVisit, mayRecord } from '@thidua/shared/inspection/inspection.policy';
import { inspectionProblem } from '@thidua/shared/inspection/inspection.problems';
import {
  addMinutes,
  dayOf,
  instantAt,
  instantOf,
  millisBetween,
  millisOf,
} from '@thidua/shared/kernel/instant';
import type { Ctx, ReadCtx } from '../../platform/http/ctx.ts';
import { attachFiles } from '../document/index.ts';
import { insertAnswers, listOwnFiles, listTaken } from './answer.repo.ts';
import { findEdition } from './checklist.repo.ts';
import { factsOf } from './known-visit.ts';
import { settleResult } from './settle-result.ts';
import { showVisit } from './show-visit.ts';
import { begin } from './start-visit.ts';
import { lockKnown, refuse } from './take-visit.ts';
import { touchVisit } from './visit.repo.ts';
import type { VisitRow } from './visit.row.ts';

type Api = typeof inspectionApi.answer;
type Input = Parsed<Api>;
type Sent = Input['body']['answers'][number];

/**
 * Takes in whatever a device has kept, in any order and as often as it comes. What does not fit its item is told one by one and takes
 * nothing else with it; what comes after the minutes were signed, or from somebody who has left the team, is kept aside.
 */
export async function takeAnswers(ctx: Ctx, { params, body }: Input): Promise<string> {
  const found = await lockKnown(ctx, params.id);
  const isOfTeam = found.team.some(({ accountId }) => accountId === ctx.actor.accountId);
  if (!isOfTeam && !mayRecord(ctx.actor, factsOf(found))) throw inspectionProblem.notInTeam();
  const row = await begun(ctx, found, body);
  const fates = await fatesOf(ctx, row, body.answers);
  const fitting = body.answers.filter(({ id }) => !fates.has(id));
  await attachFiles(ctx, [...new Set(fitting.flatMap(({ fileIds }) => fileIds))], {
    kind: 'inspection',
    id: row.id,
  });
  const rows = fitting.map((answer) => rowOf(ctx, row, answer, body));
  const added =
    rows.length > 0 ? await ctx.db.rows(insertAnswers, [ctx.actor.agencyId, JSON.stringify(rows)]) : [];
  if (added.length === 0) return row.id;
  await ctx.db.run(touchVisit, [ctx.actor.agencyId, row.id]);
  if (row.state === 'recorded' && !isAside(ctx, row)) await settleResult(ctx, row);
  return row.id;
}

/** What was begun without a network begins with the first that arrives of it; where somebody else has begun it, it is begun. */
async function begun(ctx: Ctx, row: VisitRow, { begunAt, deviceNow }: Input['body']): Promise<VisitRow> {
  if (row.state !== 'planned') return row;
  if (!begunAt) throw inspectionProblem.wrongState({ state: row.state, action: 'answer' });
  refuse(judgeVisit(ctx.actor, 'start', factsOf(row), ctx.now));
  const earliest = instantAt(dayOf(row.starts_at), '00:00');
  await begin(ctx, row, within(putRight(ctx, begunAt, deviceNow), earliest, ctx.now));
  return lockKnown(ctx, row.id);
}

/** The device's clock is wrong by as much now as it was then. */
const putRight = (ctx: ReadCtx, at: string, deviceNow: string): string =>
  addMinutes(at, millisBetween(deviceNow, ctx.now) / 60_000);

const within = (at: string, earliest: string, latest: string): string =>
  at > latest ? latest : at < earliest ? earliest : at;

/** After the signature nothing is added to what was signed; of who has left, or of a visit that was called off, nothing counts. */
function isAside(ctx: ReadCtx, row: VisitRow): boolean {
  const hasLeft = row.team.some((one) => one.accountId === ctx.actor.accountId && one.hasLeft);
  return hasLeft || row.team_signed_at !== null || row.state === 'signed' || row.state === 'cancelled';
}

/** An answer lies between the start of the visit and this moment. */
function rowOf(ctx: Ctx, row: VisitRow, answer: Sent, { deviceNow, device }: Input['body']) {
  const corrected = putRight(ctx, answer.answeredAt, deviceNow);
  const answeredAt = within(corrected, row.started_at ?? corrected, ctx.now);
  return {
    id: answer.id,
    visit_id: row.id,
    item_code: answer.itemCode,
    account_id: ctx.actor.accountId,
    verdict: answer.verdict,
    points: answer.points,
    note: answer.note,
    file_ids: answer.fileIds,
    based_on: answer.basedOn,
    finding: answer.verdict === 'fail' ? answer.finding : null,
    answered_at: answeredAt,
    device_at: instantOf(millisOf(answer.answeredAt)),
    received_at: ctx.now,
    device,
    is_aside: isAside(ctx, row),
  };
}

type Why = NonNullable<Answer<Api>['results'][number]['why']>;

/** What is refused, and why; the rest is taken. */
async function fatesOf(ctx: ReadCtx, row: VisitRow, answers: readonly Sent[]): Promise<Map<string, Why>> {
  const { agencyId, accountId } = ctx.actor;
  const { body } = await ctx.db.one(findEdition, [agencyId, row.edition_id]);
  const items = new Map(itemsOf(body).map((item) => [item.code, item]));
  const ids = answers.map(({ id }) => id);
  const taken = new Set(
    (await ctx.db.rows(listTaken, [agencyId, ids, row.id, accountId])).map(({ id }) => id),
  );
  const fileIds = answers.flatMap((answer) => answer.fileIds);
  const files = new Set(
    (await ctx.db.rows(listOwnFiles, [agencyId, fileIds, accountId, row.id])).map(({ id }) => id),
  );
  const fates = new Map<string, Why>();
  for (const answer of answers) {
    const misfit = misfitOf(items.get(answer.itemCode), answer);
    if (taken.has(answer.id)) fates.set(answer.id, 'idTaken');
    else if (misfit) fates.set(answer.id, misfit);
    else if (answer.fileIds.some((id) => !files.has(id))) fates.set(answer.id, 'fileUnknown');
  }
  return fates;
}

/** What became of each, told from what stands now: so a repeat is told the same. */
export async function showTaken(ctx: ReadCtx, id: string, { body }: Input): Promise<Answer<Api>> {
  const visit = await showVisit(ctx, id);
  const kept = new Map(visit.answers.map((answer) => [answer.id, answer]));
  const row = { id, edition_id: visit.checklist.id } as VisitRow;
  const fates = await fatesOf(ctx, row, body.answers);
  const results = body.answers.map(({ id: answerId }) => {
    const answer = kept.get(answerId);
    const why = fates.get(answerId);
    if (!answer || why === 'idTaken')
      return { id: answerId, outcome: 'refused' as const, why: why ?? ('idTaken' as const) };
    return { id: answerId, outcome: answer.isAside ? ('aside' as const) : ('kept' as const), why: null };
  });
  return { results, rev: visit.rev, state: visit.state, items: visit.items, visit };
}
