import { type PaperNumber, paperNumber } from '@thidua/shared/document/paper-number';
import { partsOf } from '@thidua/shared/kernel/day';
import type { Ctx } from '../../platform/http/ctx.ts';
import { takeNext } from './register.repo.ts';

export interface NumberAsked {
  /** 'BC-STP': type and signer; a council has its own ('QĐ-HĐTĐKT'). */
  series: string;
  /** Day of issue, YYYY-MM-DD: its year is the register's. */
  day: string;
}

/** The next number of a series, in the transaction that issues the paper: others wait for it, and what is rolled back leaves no hole. */
export async function takeNumber(ctx: Ctx, { series, day }: NumberAsked): Promise<PaperNumber> {
  const { year } = partsOf(day);
  const { last } = await ctx.db.one(takeNext, [ctx.actor.agencyId, series, year]);
  return paperNumber(last, series);
}
