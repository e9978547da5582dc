import { doorProblem } from '@thidua/shared/contract/door.problems';
import type { Answer, Parsed } from '@thidua/shared/contract/endpoint';
import type { ladderApi } from '@thidua/shared/notice/ladder.api';
import { usualChoices } from '@thidua/shared/notice/mail-choice.model';
import type { Ctx, ReadCtx } from '../../platform/http/ctx.ts';
import { settingOf } from './ladder-setting.ts';
import { findChoices, lockChoices, makeChoices, writeChoices } from './mail-choice.repo.ts';

type Choices = Answer<typeof ladderApi.choices>;

/** What one has chosen, with what it comes to: whether mails leave the house, where to, and when the digest is written. */
export async function readChoices(ctx: ReadCtx): Promise<Choices> {
  const row = await ctx.db.one(findChoices, [ctx.actor.accountId]);
  const { digestAt } = await settingOf(ctx);
  return {
    ...(row.choices ?? usualChoices),
    accountId: ctx.actor.accountId,
    email: row.email,
    mailing: mailingOf(ctx),
    digestAt,
    rev: row.rev,
  };
}

/** A demo says so whatever its configuration is. */
export const mailingOf = (ctx: ReadCtx) => (ctx.mode === 'demo' ? 'demo' : ctx.mailing);

/** One's own affair: nothing of it enters the journal. */
export async function chooseMails(
  ctx: Ctx,
  { params, body }: Parsed<typeof ladderApi.choose>,
): Promise<string> {
  const { accountId, agencyId } = ctx.actor;
  if (params.id !== accountId) throw doorProblem.notFound();
  await ctx.db.run(makeChoices, [accountId, agencyId, JSON.stringify(usualChoices)]);
  const { rev } = await ctx.db.one(lockChoices, [accountId]);
  if (rev !== body.rev) throw doorProblem.changedMeanwhile({ rev });
  await ctx.db.run(writeChoices, [accountId, JSON.stringify(body.choices)]);
  return accountId;
}
