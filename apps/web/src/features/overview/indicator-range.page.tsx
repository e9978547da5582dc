import { sentenceCase } from '@thidua/shared/kernel/format';
import type { IndicatorRange } from '@thidua/shared/overview/indicator-range.model';
import { overviewApi } from '@thidua/shared/overview/overview.api';
import { useSearchParams } from 'react-router';
import { useFormat } from '../../platform/format.tsx';
import { useProblemWords } from '../../platform/problem-words.ts';
import { useAsk } from '../../platform/query.ts';
import { Card } from '../../ui/card.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { Page } from '../../ui/page.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { retryOf } from '../../ui/retry-of.ts';
import { FiguresTabs } from './figures-tabs.tsx';
import { IndicatorFilters } from './indicator-filters.tsx';
import { IndicatorPeriods } from './indicator-periods.tsx';
import { IndicatorPlaces } from './indicator-places.tsx';
import { useOverviewWords } from './overview.words.ts';
import { OverviewLoading } from './overview-loading.tsx';
import { type FiguresShown, useFiguresShown } from './use-figures-shown.ts';

/** One indicator: where it goes, and how the units stand beside each other and beside the periods before. */
export function IndicatorRangePage() {
  const words = useOverviewWords();
  const format = useFormat();
  const say = useProblemWords();
  const shown = useFiguresShown();
  const [params] = useSearchParams();
  const code = params.get('chi-tieu');
  const query = { ...shown.query, ...(code ? { indicator: code } : {}) };
  const asked = useAsk(overviewApi.indicator, { query }, { keep: true });
  const { data } = asked;
  return (
    <Page>
      <PageHead
        title={words.completeness.title}
        meta={data ? words.completeness.asOf(format.time(data.asOf)) : null}
        lead={data ? <Lead data={data} /> : null}
        actions={data ? <IndicatorFilters data={data} shown={shown} /> : null}
        tabs={<FiguresTabs value="indicator" />}
      />
      {asked.isPending ? <OverviewLoading /> : null}
      {asked.isError && !data ? <ErrorState problem={say(asked.error)} onRetry={retryOf(asked)} /> : null}
      {data ? <Body data={data} shown={shown} /> : null}
    </Page>
  );
}

/** What is shown, in one line: on paper the filters do not say it. */
function Lead({ data }: { data: IndicatorRange }) {
  const words = useOverviewWords().completeness;
  const format = useFormat();
  const [first, last] = [data.periods[0], data.periods.at(-1)];
  if (!first || !last) return null;
  const from = sentenceCase(format.period(first.key, true));
  const to = first.key === last.key ? from : format.period(last.key, true);
  return <span>{words.lead(data.whole.name, data.indicator?.name ?? '', from, to)}</span>;
}

function Body({ data, shown }: { data: IndicatorRange; shown: FiguresShown }) {
  const { range, completeness } = useOverviewWords();
  if (!data.indicator)
    return (
      <Card>
        {data.periods.length === 0 ? (
          <EmptyState title={completeness.empty}>{completeness.emptyBody}</EmptyState>
        ) : (
          <EmptyState title={range.empty}>{range.emptyBody}</EmptyState>
        )}
      </Card>
    );
  return (
    <>
      <IndicatorPeriods data={data} indicator={data.indicator} shown={shown} />
      <IndicatorPlaces data={data} indicator={data.indicator} shown={shown} />
    </>
  );
}
