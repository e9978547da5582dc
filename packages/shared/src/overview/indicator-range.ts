import type { Indicator } from '../form/indicator.model.ts';
import { percentage, ratio } from '../kernel/decimal.ts';
import type { Amount } from './indicator-range.model.ts';

/** Whether it can be compared and drawn: a number that adds up over units. */
export const isDrawn = ({ kind, acrossUnits }: Pick<Indicator, 'kind' | 'acrossUnits'>): boolean =>
  ['integer', 'decimal', 'money', 'ratio'].includes(kind) && acrossUnits !== 'none' && acrossUnits !== 'list';

type Share = { n: number; d: number };

/** What the database counts of the reports of one unit, or of one period: every way of joining them, of which a rule takes one. */
export interface Joined {
  /** Reports that hold the figure. */
  reported: number;
  sum: number | null;
  shares: Share | null;
  /** Of the newest period. */
  last: Amount;
  greatest: Amount;
}

/** One unit over periods, by the rule across time; null where nothing was reported or the rule does not join periods. */
export function overTime(
  { kind, acrossTime }: Pick<Indicator, 'kind' | 'acrossTime'>,
  joined: Joined,
): Amount {
  if (joined.reported === 0) return null;
  if (joined.reported === 1 || acrossTime === 'last') return joined.last;
  if (acrossTime === 'none') return null;
  if (acrossTime === 'max') return joined.greatest;
  if (kind === 'ratio') return joined.shares; // a mean of shares is the share of their sums
  if (acrossTime === 'mean')
    return joined.sum === null ? null : (ratio(joined.sum, joined.reported, 0) ?? null);
  return joined.sum;
}

/** One period over units, by the rule across units. */
export function overUnits(
  { kind, acrossUnits }: Pick<Indicator, 'kind' | 'acrossUnits'>,
  joined: Joined,
): Amount {
  if (joined.reported === 0) return null;
  if (acrossUnits === 'max') return joined.greatest;
  return kind === 'ratio' ? joined.shares : joined.sum;
}

/** As it is drawn and compared: per cent with one place for a share, else the figure in the unit it is shown in. */
export function heightOf(
  { scale, shownPer }: Pick<Indicator, 'scale' | 'shownPer'>,
  value: Amount,
): number | null {
  if (value === null) return null;
  if (typeof value === 'number') return value / 10 ** scale / shownPer;
  const share = percentage(value.n, value.d, 1);
  return share === undefined ? null : share / 10;
}
