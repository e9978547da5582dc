import { doorProblem } from '@thidua/shared/contract/door.problems';
import type { Answer, Parsed } from '@thidua/shared/contract/endpoint';
import { defaultLadder, rungsOf } from '@thidua/shared/notice/default-ladder';
import type { ladderApi } from '@thidua/shared/notice/ladder.api';
import type { LadderSetting } from '@thidua/shared/notice/ladder.model';
import { obligationKinds } from '@thidua/shared/obligation/obligation.model';
import type { Ctx, ReadCtx } from '../../platform/http/ctx.ts';
import { findSetting, lockSetting, makeSetting, writeSetting } from './ladder.repo.ts';

/** What the agency has settled, or what the product brings. */
export async function settingOf(ctx: Pick<ReadCtx, 'db' | 'actor'>): Promise<LadderSetting> {
  return (await ctx.db.maybe(findSetting, [ctx.actor.agencyId]))?.setting ?? defaultLadder;
}

export async function readLadder(ctx: ReadCtx): Promise<Answer<typeof ladderApi.ladder>> {
  const { agencyId } = ctx.actor;
  const row = await ctx.db.maybe(findSetting, [agencyId]);
  const setting = row?.setting ?? defaultLadder;
  return {
    agencyId,
    digestAt: setting.digestAt,
    kinds: obligationKinds.map((kind) => ({
      kind,
      rungs: [...rungsOf(setting, kind)],
      isOwn: setting.rungs[kind] !== undefined,
    })),
    rev: row?.rev ?? 0,
  };
}

/** From the next look of the clock on: what has been told by the old rungs is not told again for the same day. */
export async function changeLadder(
  ctx: Ctx,
  { params, body }: Parsed<typeof ladderApi.changeLadder>,
): Promise<string> {
  const { agencyId } = ctx.actor;
  if (params.id !== agencyId) throw doorProblem.notFound();
  await ctx.db.run(makeSetting, [agencyId, JSON.stringify(defaultLadder)]);
  const { setting, rev } = await ctx.db.one(lockSetting, [agencyId]);
  if (rev !== body.rev) throw doorProblem.changedMeanwhile({ rev });
  await ctx.db.run(writeSetting, [agencyId, JSON.stringify(body.setting)]);
  ctx.record({
    event: 'ladder.changed',
    subject: { kind: 'unit', id: agencyId },
    unitId: agencyId,
    audience: 'agency',
    changes: changesOf(setting, body.setting),
  });
  return agencyId;
}

const changesOf = (before: LadderSetting, after: LadderSetting) =>
  Object.fromEntries(
    [
      ['digestAt', before.digestAt, after.digestAt] as const,
      ...obligationKinds.map(
        (kind) => [kind, before.rungs[kind] ?? null, after.rungs[kind] ?? null] as const,
      ),
    ]
      .filter(([, was, is]) => JSON.stringify(was) !== JSON.stringify(is))
      .map(([name, was, is]) => [name, [was, is]]),
  );
