import type { accountApi } from '@thidua/shared/account/account.api';
import type { Parsed } from '@thidua/shared/contract/endpoint';
import type { Ctx } from '../../platform/http/ctx.ts';
import { setDisabled } from './account.repo.ts';
import { revokeDelegationsOf } from './delegation.repo.ts';
import { issueIn } from './issued-password.ts';
import { loadAccount } from './load-account.ts';
import { revokeSessionsOf } from './own-sessions.ts';
import { setPassword } from './session.repo.ts';

/** Closes an account: from this moment its next request is nobody's. */
export async function disableAccount(
  ctx: Ctx,
  { params: { id }, body }: Parsed<typeof accountApi.disable>,
): Promise<string> {
  const { unit_id: unitId } = await loadAccount(ctx, 'disable', { id, rev: body.rev });
  await ctx.db.run(setDisabled, [id, ctx.now]);
  const sessions = await revokeSessionsOf(ctx, id, null);
  const revoked = await ctx.db.rows(revokeDelegationsOf, [id, ctx.now, ctx.today]);
  const subject = { kind: 'account', id };
  const changes = { sessions, delegations: revoked.length };
  ctx.record({
    event: 'account.disabled',
    subject,
    unitId,
    audience: 'office',
    changes,
    reason: body.reason,
  });
  for (const { id: delegation } of revoked)
    ctx.record({
      event: 'delegation.revoked',
      subject: { kind: 'delegation', id: delegation },
      unitId,
      audience: 'office',
    });
  return id;
}

export async function enableAccount(
  ctx: Ctx,
  { params: { id }, body }: Parsed<typeof accountApi.enable>,
): Promise<string> {
  const { unit_id: unitId } = await loadAccount(ctx, 'enable', { id, rev: body.rev });
  await ctx.db.run(setDisabled, [id, null]);
  ctx.record({ event: 'account.enabled', subject: { kind: 'account', id }, unitId, audience: 'office' });
  return id;
}

/** A password issued anew puts out whoever still had the old one. */
export async function resetPassword(
  ctx: Ctx,
  { params: { id }, body }: Parsed<typeof accountApi.resetPassword>,
): Promise<string> {
  const { unit_id: unitId } = await loadAccount(ctx, 'resetPassword', { id, rev: body.rev });
  await ctx.db.run(setPassword, [id, await issueIn(ctx, id), true]);
  await revokeSessionsOf(ctx, id, null);
  ctx.record({
    event: 'account.passwordIssued',
    subject: { kind: 'account', id },
    unitId,
    audience: 'office',
  });
  return id;
}
