import { defaultPlace } from '@thidua/shared/document/paper-number';
import type { ReadCtx } from '../../platform/http/ctx.ts';
import { readLetterhead } from './register.repo.ts';

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
