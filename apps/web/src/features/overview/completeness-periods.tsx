import { formatPeriod } from '@thidua/shared/kernel/format';
import { noCounts, onTimeIn, percentOf, receivedOf } from '@thidua/shared/overview/completeness';
import type { CompletenessAnswer, Counts } from '@thidua/shared/overview/completeness.model';
import { lazy, Suspense, useState } from 'react';
import { type Format, useFormat, useKernelWords } from '../../platform/format.tsx';
import { Card } from '../../ui/card.tsx';
import { LoadingRows } from '../../ui/loading-rows.tsx';
import { CompletenessTable } from './completeness-table.tsx';
import css from './overview.module.css';
import { useOverviewWords } from './overview.words.ts';
import { PickMenu } from './pick-menu.tsx';
import type { TrendSeries } from './trend-words.ts';
import { type FiguresShown, type RateKind, rateSlug } from './use-figures-shown.ts';

const TrendChart = lazy(() => import('./trend-chart.tsx'));

const rates = { received: receivedOf, onTime: onTimeIn } as const;

interface CompletenessPeriodsProps {
  data: CompletenessAnswer;
  shown: FiguresShown;
}

/** Period by period: a line for each rate, or one rate of the whole beside one place; the figures stand behind the chart. */
export function CompletenessPeriods({ data, shown: { rate, show } }: CompletenessPeriodsProps) {
  const all = useOverviewWords();
  const words = all.completeness;
  const kernel = useKernelWords();
  const format = useFormat();
  const [asTable, setTable] = useState(false);
  const { compareId, kind } = data.shown;
  const other = compareId ? nameOf(data, compareId) : null;
  const lineName = { received: words.receivedLine, onTime: words.onTimeLine };
  const line = (name: string, which: RateKind, of: 'counts' | 'compared') =>
    lineOf(
      name,
      data.periods.map((period) => period[of]),
      which,
      format,
    );
  const series = other
    ? [line(data.whole.shortName, rate, 'counts'), line(other, rate, 'compared')]
    : [line(words.receivedLine, 'received', 'counts'), line(words.onTimeLine, 'onTime', 'counts')];
  const { now } = data.total;
  const said = (which: RateKind) => {
    const { n, of } = rates[which](now);
    return format.percentOf(n, of);
  };
  const title = words.chartTitle(data.whole.shortName, said('received'), said('onTime'));
  return (
    <Card
      title={title}
      note={kind ? words.chartNote(kernel.periodKind[kind]) : undefined}
      action={
        <span className={css.links}>
          <button
            type="button"
            className={css.textButton}
            aria-pressed={asTable}
            onClick={() => setTable(!asTable)}
          >
            {asTable ? words.asChart : words.asTable}
          </button>
        </span>
      }
    >
      <span className={css.pickers} data-screen-only>
        {data.rows.length > 1 || other ? (
          <PickMenu
            label={words.compare}
            choices={[
              { value: '', label: words.noCompare },
              ...data.rows.map(({ place }) => ({ value: place.id, label: words.compareWith(place.name) })),
            ]}
            value={compareId ?? ''}
            onPick={(id) => show({ compareId: id })}
          />
        ) : null}
        {other ? (
          <PickMenu
            label={words.onTimeRate}
            choices={(['onTime', 'received'] as const).map((which) => ({
              value: rateSlug(which),
              label: lineName[which],
            }))}
            value={rateSlug(rate)}
            onPick={(slug) => show({ rate: slug })}
          />
        ) : null}
      </span>
      {asTable ? (
        <CompletenessTable data={data} />
      ) : (
        <Suspense fallback={<LoadingRows rows={4} />}>
          <TrendChart
            series={series}
            labels={data.periods.map((period) => formatPeriod(period.key, kernel))}
            isShare
            title={title}
          />
        </Suspense>
      )}
    </Card>
  );
}

const nameOf = (data: CompletenessAnswer, id: string): string =>
  [...data.rows.map((row) => row.place), ...data.choices.units].find((place) => place.id === id)?.name ?? '';

function lineOf(
  name: string,
  counts: readonly (Counts | null)[],
  which: RateKind,
  format: Format,
): TrendSeries {
  const all = counts.map((one) => rates[which](one ?? noCounts));
  return {
    name,
    heights: all.map((one) => percentOf(one) ?? null),
    said: all.map(({ n, of }) => (of > 0 ? format.percentOf(n, of) : '–')),
  };
}
