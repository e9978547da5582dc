import { createHash, randomBytes } from 'node:crypto';
import { doorProblem } from '@thidua/shared/contract/door.problems';
import type { Answer, Parsed } from '@thidua/shared/contract/endpoint';
import type { DisplayLink } from '@thidua/shared/overview/display.model';
import type { displayApi } from '@thidua/shared/overview/overview.api';
import type { Ctx, ReadCtx } from '../../platform/http/ctx.ts';
import {
  type DisplayRow,
  findDisplay,
  insertDisplay,
  listDisplays,
  lockDisplay,
  revokeDisplay,
} from './display.repo.ts';

type Api = typeof displayApi;

export const hashDisplayToken = (token: string): Buffer => createHash('sha256').update(token).digest();

/** The token of a link made in this very request: shown in its answer, known nowhere else. */
const madeHere = new WeakMap<ReadCtx, string>();

export async function readDisplays(ctx: ReadCtx): Promise<Answer<Api['list']>> {
  const rows = await ctx.db.rows(listDisplays, [ctx.actor.agencyId]);
  return { items: rows.map((row) => displayView(row, null)) };
}

export async function makeDisplay(ctx: Ctx, { body }: Parsed<Api['make']>): Promise<string> {
  const { agencyId, accountId } = ctx.actor;
  const [id, token] = [ctx.newId(), randomBytes(32).toString('base64url')];
  await ctx.db.run(insertDisplay, [id, agencyId, hashDisplayToken(token), body.name, accountId, ctx.now]);
  madeHere.set(ctx, token);
  ctx.record({
    event: 'display.made',
    subject: { kind: 'display', id },
    audience: 'office',
    changes: { name: body.name },
  });
  return id;
}

export async function revoke(ctx: Ctx, { params, body }: Parsed<Api['revoke']>): Promise<string> {
  const { agencyId } = ctx.actor;
  const link = await ctx.db.maybe(lockDisplay, [agencyId, params.id]);
  if (!link) throw doorProblem.notFound();
  if (link.rev !== body.rev) throw doorProblem.changedMeanwhile({ rev: link.rev });
  await ctx.db.run(revokeDisplay, [agencyId, params.id, ctx.now]);
  ctx.record({ event: 'display.revoked', subject: { kind: 'display', id: params.id }, audience: 'office' });
  return params.id;
}

export async function showDisplay(ctx: ReadCtx, id: string): Promise<DisplayLink> {
  const row = await ctx.db.one(findDisplay, [ctx.actor.agencyId, id]);
  return displayView(row, madeHere.get(ctx) ?? null);
}

const displayView = (row: DisplayRow, token: string | null): DisplayLink => ({
  id: row.id,
  name: row.name,
  madeBy: row.made_by,
  madeAt: row.made_at,
  revokedAt: row.revoked_at,
  rev: row.rev,
  token,
});
