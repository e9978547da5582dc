import { allows } from '@thidua/shared/access/actor';
import { doorProblem } from '@thidua/shared/contract/door.problems';
import type { Parsed } from '@thidua/shared/contract/endpoint';
import type { remarkApi } from '@thidua/shared/remark/remark.api';
import type { Remark } from '@thidua/shared/remark/remark.model';
import { remarkProblem } from '@thidua/shared/remark/remark.problems';
import type { Ctx, ReadCtx } from '../../platform/http/ctx.ts';
import { addReply, findRemark, listRemarks, lockRemark, moveSettled, type RemarkRow } from './remark.repo.ts';
import { remarkView } from './remark.view.ts';

type Input<K extends 'reply' | 'settle' | 'reopen'> = Parsed<(typeof remarkApi)[K]>;

/** A comment exists for those for whom its record does. */
async function seesSubject(ctx: ReadCtx, subject: { kind: string; id: string }): Promise<boolean> {
  return (await ctx.subjects.get(subject.kind)?.visible(ctx, [subject.id]))?.has(subject.id) ?? false;
}

/** One that is not there is asked about all the same, so that the work it makes does not tell it from one that is not to be seen. */
async function reachable(ctx: ReadCtx, id: string, row: RemarkRow | undefined): Promise<RemarkRow> {
  const subject = row ? { kind: row.subject_kind, id: row.subject_id } : { kind: 'report', id };
  const isSeen = await seesSubject(ctx, subject);
  if (!row || !isSeen) throw doorProblem.notFound();
  return row;
}

async function load(ctx: Ctx, id: string, rev: number): Promise<RemarkRow> {
  const row = await reachable(ctx, id, await ctx.db.maybe(lockRemark, [ctx.actor.agencyId, id]));
  if (row.rev !== rev) throw doorProblem.changedMeanwhile({ rev: row.rev });
  return row;
}

function recordAt(ctx: Ctx, row: RemarkRow, event: string): string {
  ctx.record({
    event,
    subject: { kind: 'remark', id: row.id },
    unitId: row.unit_id,
    changes: { on: row.subject_id, field: row.field },
  });
  return row.id;
}

export async function reply(ctx: Ctx, { params, body }: Input<'reply'>): Promise<string> {
  const row = await load(ctx, params.id, body.rev);
  const one = { text: body.text, by: ctx.actor.accountId, name: ctx.actor.name, at: ctx.now };
  await ctx.db.run(addReply, [ctx.actor.agencyId, row.id, JSON.stringify([one])]);
  return recordAt(ctx, row, 'remark.replied');
}

export async function settleRemark(ctx: Ctx, { params, body }: Input<'settle'>): Promise<string> {
  const row = await loadToSettle(ctx, params.id, body.rev);
  if (row.settled_at) throw remarkProblem.alreadySo();
  await ctx.db.run(moveSettled, [ctx.actor.agencyId, row.id, ctx.now, ctx.actor.accountId]);
  return recordAt(ctx, row, 'remark.settled');
}

export async function reopenRemark(ctx: Ctx, { params, body }: Input<'reopen'>): Promise<string> {
  const row = await loadToSettle(ctx, params.id, body.rev);
  if (!row.settled_at) throw remarkProblem.alreadySo();
  await ctx.db.run(moveSettled, [ctx.actor.agencyId, row.id, null, null]);
  return recordAt(ctx, row, 'remark.reopened');
}

async function loadToSettle(ctx: Ctx, id: string, rev: number): Promise<RemarkRow> {
  const row = await load(ctx, id, rev);
  const { agencyId } = ctx.actor;
  if (!allows(ctx.actor, 'remark.settle', { agencyId, unitId: row.unit_id })) throw doorProblem.notFound();
  return row;
}

export async function showRemark(ctx: ReadCtx, id: string): Promise<Remark> {
  return remarkView(await reachable(ctx, id, await ctx.db.maybe(findRemark, [ctx.actor.agencyId, id])));
}

export async function readRemarks(
  ctx: ReadCtx,
  { query }: Parsed<typeof remarkApi.list>,
): Promise<{ items: Remark[] }> {
  const subject = { kind: query.subjectKind, id: query.subjectId };
  const rows = await ctx.db.rows(listRemarks, [ctx.actor.agencyId, subject.id, subject.kind]);
  if (!(await seesSubject(ctx, subject))) throw doorProblem.notFound();
  return { items: rows.map(remarkView) };
}

/** The comments of a record whose reader has been admitted already. */
export async function remarksOn(ctx: ReadCtx, subject: { kind: string; id: string }): Promise<Remark[]> {
  return (await ctx.db.rows(listRemarks, [ctx.actor.agencyId, subject.id, subject.kind])).map(remarkView);
}
