import type { Indicator } from '@thidua/shared/form/indicator.model';
import { formatPeriod } from '@thidua/shared/kernel/format';
import type { IndicatorRange } from '@thidua/shared/overview/indicator-range.model';
import { lazy, Suspense, useState } from 'react';
import { useFormat, useKernelWords } from '../../platform/format.tsx';
import { Card } from '../../ui/card.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { LoadingRows } from '../../ui/loading-rows.tsx';
import css from './overview.module.css';
import { useOverviewWords } from './overview.words.ts';
import { PickMenu } from './pick-menu.tsx';
import { trendOf } from './say-amount.ts';
import { TrendTable } from './trend-table.tsx';
import { seriesOf, titleOf } from './trend-words.ts';
import type { FiguresShown } from './use-figures-shown.ts';

const TrendChart = lazy(() => import('./trend-chart.tsx'));

interface IndicatorPeriodsProps {
  data: IndicatorRange;
  indicator: Indicator;
  shown: FiguresShown;
}

/** Period by period, the whole and beside it one unit; the figures stand behind the chart. */
export function IndicatorPeriods({ data, indicator, shown: { show } }: IndicatorPeriodsProps) {
  const words = useOverviewWords();
  const kernel = useKernelWords();
  const format = useFormat();
  const [asTable, setTable] = useState(false);
  const { compareId, kind } = data.shown;
  const other = data.rows.find((row) => row.place.id === compareId)?.place.name;
  const whole = trendOf(indicator, data.periods, (period) => period.whole);
  const series = [
    seriesOf(data.whole.shortName, whole, format),
    ...(other
      ? [
          seriesOf(
            other,
            trendOf(indicator, data.periods, (period) => period.compared),
            format,
          ),
        ]
      : []),
  ];
  const finding = titleOf(indicator.name, whole, words.trend, format);
  const isKnown = whole.points.some((point) => point.units > 0);
  return (
    <Card
      title={finding ?? indicator.name}
      note={kind ? words.trend.subtitle(data.whole.shortName, kernel.periodKind[kind]) : undefined}
      action={
        <button
          type="button"
          className={css.textButton}
          aria-pressed={asTable}
          onClick={() => setTable(!asTable)}
        >
          {asTable ? words.trend.chart : words.trend.table}
        </button>
      }
    >
      {data.rows.length > 1 ? (
        <span className={css.pickers} data-screen-only>
          <PickMenu
            label={words.trend.compare}
            choices={[
              { value: '', label: words.trend.noCompare },
              ...data.rows.map(({ place }) => ({
                value: place.id,
                label: words.completeness.compareWith(place.name),
              })),
            ]}
            value={compareId ?? ''}
            onPick={(id) => show({ compareId: id })}
          />
        </span>
      ) : null}
      {isKnown ? null : <EmptyState title={words.range.nothing} />}
      {isKnown && asTable ? <TrendTable series={series} points={whole.points} /> : null}
      {isKnown && !asTable ? (
        <Suspense fallback={<LoadingRows rows={4} />}>
          <TrendChart
            series={series}
            labels={data.periods.map((period) => formatPeriod(period.key, kernel))}
            isShare={indicator.kind === 'ratio'}
            title={finding ?? indicator.name}
          />
        </Suspense>
      ) : null}
    </Card>
  );
}
