import type { accountApi } from '@thidua/shared/account/account.api';
import { accountProblem } from '@thidua/shared/account/account.problems';
import { sortKey } from '@thidua/shared/account/sort-key';
import type { Parsed } from '@thidua/shared/contract/endpoint';
import type { Ctx } from '../../platform/http/ctx.ts';
import { updatePerson } from './account.repo.ts';
import { giveRole } from './grant-role.ts';
import { issueIn } from './issued-password.ts';
import { loadAccount, unitNamed } from './load-account.ts';
import { foldedPerson, plantAccount } from './plant-account.ts';

export async function addAccount(ctx: Ctx, { body }: Parsed<typeof accountApi.add>): Promise<string> {
  const { roles, ...person } = body;
  if (ctx.actor.onBehalfOf) throw accountProblem.actingForAnother();
  const unit = await unitNamed(ctx, 'unitId', person.unitId, ctx.today);
  const { agencyId } = ctx.actor;
  const id = ctx.newId();
  const passwordHash = await issueIn(ctx, id);
  if (!(await plantAccount(ctx, { ...person, id, agencyId, passwordHash, mustChangePassword: true })))
    throw accountProblem.usernameTaken({ username: person.username });
  ctx.record({
    event: 'account.added',
    subject: { kind: 'account', id },
    unitId: unit.id,
    audience: 'office',
    changes: { username: person.username, name: person.name, unit: unit.name },
  });
  for (const [n, role] of roles.entries()) await giveRole(ctx, id, role, `roles.${n}.`);
  return id;
}

const fields = ['name', 'post', 'email', 'phone'] as const;

export async function editAccount(
  ctx: Ctx,
  { params, body }: Parsed<typeof accountApi.edit>,
): Promise<string> {
  const before = await loadAccount(ctx, 'edit', { id: params.id, rev: body.rev });
  const unit = await unitNamed(ctx, 'unitId', body.unitId, ctx.today);
  const changes: Record<string, unknown> = Object.fromEntries(
    fields
      .filter((field) => before[field] !== body[field])
      .map((field) => [field, [before[field], body[field]]]),
  );
  if (before.unit_id !== unit.id) changes.unitId = [before.unit_id, unit.id];
  const folded = foldedPerson({ ...body, username: before.username });
  const row = [body.name, body.post, unit.id, body.email, body.phone, folded, sortKey(body.name)];
  await ctx.db.run(updatePerson, [params.id, ...row]);
  ctx.record({
    event: 'account.edited',
    subject: { kind: 'account', id: params.id },
    unitId: unit.id,
    audience: 'office',
    changes,
  });
  return params.id;
}
