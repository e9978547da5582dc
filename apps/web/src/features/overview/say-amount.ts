import type { Indicator } from '@thidua/shared/form/indicator.model';
import { heightOf } from '@thidua/shared/overview/indicator-range';
import type { Amount, IndicatorRange, Reported } from '@thidua/shared/overview/indicator-range.model';
import type { Trend } from '@thidua/shared/report/report-list.model';
import type { Format } from '../../platform/format.tsx';
import type { useOverviewWords } from './overview.words.ts';
import { decimalsOf } from './trend-facts.ts';
import { sayHeight } from './trend-words.ts';

export const sayAmount = (indicator: Indicator, value: Amount, format: Format): string => {
  const height = heightOf(indicator, value);
  return height === null ? '–' : sayHeight(height, indicator, format);
};

/** "tăng 5 điểm", "giảm 1.200": against the periods before; '–' where one of them has nothing. */
export function sayDifference(
  indicator: Indicator,
  { now, before }: IndicatorRange['total'],
  words: ReturnType<typeof useOverviewWords>['range'],
  format: Format,
): string {
  const [last, first] = [heightOf(indicator, now.value), before ? heightOf(indicator, before.value) : null];
  if (last === null || first === null) return '–';
  const scale = 10 ** decimalsOf(indicator);
  const change = Math.round(last * scale) - Math.round(first * scale);
  if (change === 0) return words.same;
  const by = format.number(Math.abs(change), decimalsOf(indicator));
  return (change > 0 ? words.up : words.down)(indicator.kind === 'ratio' ? words.points(by) : by);
}

/** The range as the chart and its table take it. */
export function trendOf(
  indicator: Indicator,
  periods: IndicatorRange['periods'],
  pick: (period: IndicatorRange['periods'][number]) => Reported | null,
): Trend {
  return {
    indicator,
    points: periods.map((period) => {
      const { value, n, of } = pick(period) ?? { value: null, n: 0, of: 0 };
      const share = typeof value === 'object' ? value : null;
      return {
        periodKey: period.key,
        lastDay: period.lastDay,
        value: typeof value === 'number' ? value : null,
        n: share?.n ?? null,
        d: share?.d ?? null,
        units: n,
        expected: of,
        accepted: 0,
      };
    }),
  };
}
