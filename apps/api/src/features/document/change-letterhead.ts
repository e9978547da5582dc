import { isDeepStrictEqual } from 'node:util';
import { doorProblem } from '@thidua/shared/contract/door.problems';
import type { Answer, Parsed } from '@thidua/shared/contract/endpoint';
import type { letterheadApi } from '@thidua/shared/document/letterhead.api';
import type { Letterhead } from '@thidua/shared/document/letterhead.model';
import { letterheadProblem } from '@thidua/shared/document/letterhead.problems';
import type { Ctx, ReadCtx } from '../../platform/http/ctx.ts';
import { insertLetterhead, listEditions, lockAgency, readLetterhead } from './letterhead.repo.ts';
import { letterheadOfRow } from './letterhead.ts';

export async function readLetterheadPage(ctx: ReadCtx): Promise<Answer<typeof letterheadApi.get>> {
  const { agencyId } = ctx.actor;
  const row = await ctx.db.one(readLetterhead, [agencyId, ctx.now]);
  const editions = await ctx.db.rows(listEditions, [agencyId]);
  return {
    agencyId,
    rev: row.edition,
    letterhead: letterheadOfRow(row, row.kept),
    editions: editions.map(({ edition, contents, made_at, name, post }) => ({
      edition,
      at: made_at,
      by: name === null ? null : { name, post: post ?? '' },
      letterhead: letterheadOfRow(row, contents),
    })),
  };
}

/** The next edition; what was signed or issued before keeps its own. */
export async function changeLetterhead(
  ctx: Ctx,
  { params, body }: Parsed<typeof letterheadApi.change>,
): Promise<string> {
  const { agencyId, accountId } = ctx.actor;
  if (params.id !== agencyId) throw doorProblem.notFound();
  await ctx.db.one(lockAgency, [agencyId]);
  const row = await ctx.db.one(readLetterhead, [agencyId, ctx.now]);
  if (row.edition !== body.rev) throw doorProblem.changedMeanwhile({ rev: row.edition });
  const changes = changesOf(letterheadOfRow(row, row.kept), body.letterhead);
  if (Object.keys(changes).length === 0) throw letterheadProblem.nothingChanged();
  const edition = row.edition + 1;
  await ctx.db.run(insertLetterhead, [
    agencyId,
    edition,
    JSON.stringify(body.letterhead),
    accountId,
    ctx.now,
  ]);
  ctx.record({
    event: 'letterhead.changed',
    subject: { kind: 'unit', id: agencyId },
    unitId: agencyId,
    audience: 'agency',
    changes: { ...changes, edition },
  });
  return agencyId;
}

const changesOf = (before: Letterhead, after: Letterhead) =>
  Object.fromEntries(
    (Object.keys(after) as (keyof Letterhead)[])
      .filter((name) => !isDeepStrictEqual(before[name], after[name]))
      .map((name) => [name, [before[name], after[name]]]),
  );
