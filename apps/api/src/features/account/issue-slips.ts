import { accountProblem } from '@thidua/shared/account/account.problems';
import type { peopleSheetApi } from '@thidua/shared/account/people-sheet.api';
import { mostSheetPeople, type Newcomer, type Slip } from '@thidua/shared/account/people-sheet.model';
import type { Answer, Parsed } from '@thidua/shared/contract/endpoint';
import type { Ctx, ReadCtx } from '../../platform/http/ctx.ts';
import { issuedIn, issueIn } from './issued-password.ts';
import { listNewcomers, lockNewcomers } from './people-import.repo.ts';
import { setPassword } from './session.repo.ts';

type Input = Parsed<typeof peopleSheetApi.issueSlips>;

/** Passwords for people who have never signed in: nobody at work is put out, whoever has come in meanwhile keeps the own one. */
export async function issueSlips(ctx: Ctx, { body }: Input): Promise<string> {
  const { agencyId, accountId, onBehalfOf } = ctx.actor;
  if (onBehalfOf) throw accountProblem.actingForAnother();
  const people = await ctx.db.rows(lockNewcomers, [agencyId, body.ids, accountId]);
  const hashes = await Promise.all(people.map(({ id }) => issueIn(ctx, id)));
  for (const [n, { id, unit_id: unitId }] of people.entries()) {
    await ctx.db.run(setPassword, [id, hashes[n], true]);
    ctx.record({
      event: 'account.passwordIssued',
      subject: { kind: 'account', id },
      unitId,
      audience: 'office',
    });
  }
  return agencyId;
}

export async function tellSlips(
  ctx: ReadCtx,
  _id: string,
  { body }: Input,
): Promise<Answer<typeof peopleSheetApi.issueSlips>> {
  const people = await ctx.db.rows(lockNewcomers, [ctx.actor.agencyId, body.ids, ctx.actor.accountId]);
  const items = people.flatMap(({ id, username }): Slip[] => {
    const password = issuedIn(ctx, id);
    return password ? [{ id, username, password }] : [];
  });
  return { items };
}

export async function readNewcomers(ctx: ReadCtx): Promise<{ items: Newcomer[] }> {
  const { agencyId, accountId } = ctx.actor;
  const rows = await ctx.db.rows(listNewcomers, [agencyId, accountId, mostSheetPeople]);
  return {
    items: rows.map(({ unit_id: unitId, unit_name: unitName, ...row }) => ({
      ...row,
      unit: { id: unitId, name: unitName },
    })),
  };
}
