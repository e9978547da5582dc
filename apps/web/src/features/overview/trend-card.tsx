import { formApi } from '@thidua/shared/form/form.api';
import { formatPeriod } from '@thidua/shared/kernel/format';
import { periodKindOf } from '@thidua/shared/kernel/period-key';
import { isDrawn } from '@thidua/shared/overview/indicator-range';
import { gridPeriods, type Overview } from '@thidua/shared/overview/overview.model';
import { reportApi } from '@thidua/shared/report/report.api';
import { lazy, Suspense, useState } from 'react';
import { useSearchParams } from 'react-router';
import { useFormat, useKernelWords } from '../../platform/format.tsx';
import { useAsk } from '../../platform/query.ts';
import { Card } from '../../ui/card.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { LoadingRows } from '../../ui/loading-rows.tsx';
import css from './overview.module.css';
import { useOverviewWords } from './overview.words.ts';
import { PickMenu } from './pick-menu.tsx';
import { TrendTable } from './trend-table.tsx';
import { seriesOf, type TrendSeries, titleOf, until } from './trend-words.ts';

const TrendChart = lazy(() => import('./trend-chart.tsx'));

/** Where are we going: one indicator over the periods, with a unit to compare. The title says what it shows. */
export function TrendCard({ data }: { data: Overview }) {
  const [params, setParams] = useSearchParams();
  const { data: catalogue } = useAsk(formApi.indicators, {}, { staleTime: 300_000 });
  const drawn = catalogue?.items.filter(isDrawn) ?? [];
  const chosen =
    drawn.find((one) => one.code === params.get('chi-tieu')) ??
    drawn.find((one) => one.kind === 'ratio') ??
    drawn[0];
  const compareId = params.get('so-voi') ?? '';
  const put = (name: string, value: string) =>
    setParams(
      (last) => {
        const next = new URLSearchParams(last);
        if (value) next.set(name, value);
        else next.delete(name);
        return next;
      },
      { preventScrollReset: true },
    );
  const words = useOverviewWords().trend;
  if (!chosen) return null;
  const pickers = (
    <span className={css.pickers} data-screen-only>
      <PickMenu
        label={words.indicator}
        choices={drawn.map((one) => ({ value: one.code, label: one.name }))}
        value={chosen.code}
        onPick={(code) => put('chi-tieu', code)}
      />
      <PickMenu
        label={words.compare}
        choices={[
          { value: '', label: words.noCompare },
          ...data.choices.units.map((unit) => ({ value: unit.id, label: unit.name })),
        ]}
        value={compareId}
        onPick={(id) => put('so-voi', id)}
      />
    </span>
  );
  return (
    <TrendOf data={data} indicator={chosen.code} name={chosen.name} compareId={compareId} pickers={pickers} />
  );
}

interface TrendOfProps {
  data: Overview;
  indicator: string;
  name: string;
  compareId: string;
  pickers: React.ReactNode;
}

function TrendOf({ data, indicator, name, compareId, pickers }: TrendOfProps) {
  const words = useOverviewWords().trend;
  const kernel = useKernelWords();
  const format = useFormat();
  const [asTable, setTable] = useState(false);
  const { shown, choices } = data;
  const regimeId = shown.regimeId ?? '';
  // The periods after the one shown are still coming in: a line that ends in them would tell of the few who were early.
  const later = Math.max(0, choices.periods.indexOf(shown.periodKey ?? ''));
  const base = { regimeId, indicator, periods: Math.min(60, gridPeriods + later) };
  const main = useAsk(
    reportApi.trend,
    { query: { ...base, ...(shown.unitId ? { unitId: shown.unitId } : {}) } },
    { keep: true },
  );
  const other = useAsk(
    reportApi.trend,
    { query: { ...base, unitId: compareId } },
    { enabled: compareId !== '' },
  );
  const nameOf = (id: string | null) =>
    choices.units.find((unit) => unit.id === id)?.name ?? words.wholeAgency;
  const trend = main.data && until(main.data, shown.periodKey);
  const compared = other.data && until(other.data, shown.periodKey);
  const series: TrendSeries[] = [];
  if (trend) series.push(seriesOf(nameOf(shown.unitId), trend, format));
  if (trend && compared && compareId) series.push(seriesOf(nameOf(compareId), compared, format));
  const finding = trend ? titleOf(name, trend, words, format) : undefined;
  const kind = kernel.periodKind[periodKindOf(shown.periodKey ?? '2000')];
  const keys = trend?.points.map((point) => point.periodKey) ?? [];
  return (
    <Card
      title={finding ?? name}
      note={words.subtitle(nameOf(shown.unitId), kind)}
      action={
        <span className={css.links}>
          <button
            type="button"
            className={css.textButton}
            aria-pressed={asTable}
            onClick={() => setTable(!asTable)}
          >
            {asTable ? words.chart : words.table}
          </button>
        </span>
      }
    >
      {pickers}
      {main.isPending ? <LoadingRows rows={4} /> : null}
      {trend && !finding ? <EmptyState title={words.nothing} /> : null}
      {finding && trend && asTable ? <TrendTable series={series} points={trend.points} /> : null}
      {finding && trend && !asTable ? (
        <Suspense fallback={<LoadingRows rows={4} />}>
          <TrendChart
            series={series}
            labels={keys.map((key) => formatPeriod(key, kernel))}
            isShare={trend.indicator.kind === 'ratio'}
            title={finding}
          />
        </Suspense>
      ) : null}
    </Card>
  );
}
