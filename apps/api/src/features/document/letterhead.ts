import { defaultLetterhead } from '@thidua/shared/document/default-letterhead';
import type { Letterhead } from '@thidua/shared/document/letterhead.model';
import { defaultPlace } from '@thidua/shared/document/paper-number';
import type { ReadCtx } from '../../platform/http/ctx.ts';
import { insertLetterhead, type LetterheadRow, readLetterhead } from './letterhead.repo.ts';

/** What the agency has settled upon what follows from its place in the tree. */
export function letterheadOfRow(
  { agency, abbreviation, above }: LetterheadRow,
  kept: Partial<Letterhead> | null,
): Letterhead {
  const superior = kept?.superior ?? above ?? '';
  const place = defaultPlace(agency, above ?? '');
  return { ...defaultLetterhead(agency, superior, abbreviation, place), ...kept };
}

/** What stands around the agency's papers, now or as it did at a moment: a paper keeps what it was signed with. */
export async function letterheadOf(ctx: ReadCtx, at: string = ctx.now): Promise<Letterhead> {
  const row = await ctx.db.one(readLetterhead, [ctx.actor.agencyId, at]);
  return letterheadOfRow(row, row.kept);
}

/** The first edition of a new agency, as far as it is known. */
export async function plantLetterhead(
  ctx: Pick<ReadCtx, 'db'>,
  agencyId: string,
  letterhead: Partial<Letterhead>,
  at: string,
): Promise<void> {
  await ctx.db.run(insertLetterhead, [agencyId, 1, JSON.stringify(letterhead), null, at]);
}
