import { defaultPlace } from '@thidua/shared/document/paper-number';
import type { ReadCtx } from '../../platform/http/ctx.ts';
import { readLetterhead, writeLetterhead } from './register.repo.ts';

/** What stands at the head of the agency's papers; what it has not set follows from its place in the tree. */
export interface Letterhead {
  superior: string;
  agency: string;
  /** 'STP': behind the type in its numbers. */
  symbol: string;
  /** 'Khánh Hòa': before the date. */
  place: string;
}

export async function letterheadOf(ctx: ReadCtx): Promise<Letterhead> {
  const { agency, abbreviation, above, kept } = await ctx.db.one(readLetterhead, [ctx.actor.agencyId]);
  return {
    superior: kept?.superior ?? above ?? '',
    agency,
    symbol: kept?.symbol ?? abbreviation,
    place: kept?.place ?? defaultPlace(agency, above ?? ''),
  };
}

/** Sets what the tree does not say: the level above by its own name, the letters in numbers, the place before dates. */
export async function plantLetterhead(
  ctx: Pick<ReadCtx, 'db'>,
  agencyId: string,
  letterhead: Omit<Letterhead, 'agency'>,
): Promise<void> {
  await ctx.db.run(writeLetterhead, [agencyId, JSON.stringify(letterhead)]);
}
