import { sentenceCase } from '@thidua/shared/kernel/format';
import type { CompletenessAnswer } from '@thidua/shared/overview/completeness.model';
import { overviewApi } from '@thidua/shared/overview/overview.api';
import { useFormat } from '../../platform/format.tsx';
import { useProblemWords } from '../../platform/problem-words.ts';
import { useAsk } from '../../platform/query.ts';
import { Card } from '../../ui/card.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { Page } from '../../ui/page.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { retryOf } from '../../ui/retry-of.ts';
import { CompletenessFigures } from './completeness-figures.tsx';
import { CompletenessPeriods } from './completeness-periods.tsx';
import { CompletenessPlaces } from './completeness-places.tsx';
import { FiguresFilters } from './figures-filters.tsx';
import { FiguresTabs } from './figures-tabs.tsx';
import { useOverviewWords } from './overview.words.ts';
import { OverviewLoading } from './overview-loading.tsx';
import { type FiguresShown, useFiguresShown } from './use-figures-shown.ts';

/** How complete and how timely the reports are: by period, by unit or agency, beside what was before. */
export function FiguresPage() {
  const words = useOverviewWords().completeness;
  const format = useFormat();
  const say = useProblemWords();
  const shown = useFiguresShown();
  const asked = useAsk(overviewApi.completeness, { query: shown.query }, { keep: true });
  const { data } = asked;
  return (
    <Page>
      <PageHead
        title={words.title}
        meta={data ? words.asOf(format.time(data.asOf)) : null}
        lead={data ? <Lead data={data} /> : null}
        actions={data ? <FiguresFilters data={data} shown={shown} /> : null}
        tabs={<FiguresTabs value="completeness" />}
      />
      {asked.isPending ? <OverviewLoading /> : null}
      {asked.isError && !data ? <ErrorState problem={say(asked.error)} onRetry={retryOf(asked)} /> : null}
      {data ? <Body data={data} shown={shown} /> : null}
    </Page>
  );
}

/** Whose reports, of which regime, from when until when: on paper the filters do not say it. */
function Lead({ data }: { data: CompletenessAnswer }) {
  const words = useOverviewWords().completeness;
  const format = useFormat();
  const [first, last] = [data.periods[0], data.periods.at(-1)];
  if (!first || !last) return null;
  const regime = data.choices.regimes.find((one) => one.id === data.shown.regimeId)?.name ?? '';
  const from = sentenceCase(format.period(first.key, true));
  const to = first.key === last.key ? from : format.period(last.key, true);
  return <span>{words.lead(data.whole.name, regime, from, to)}</span>;
}

function Body({ data, shown }: { data: CompletenessAnswer; shown: FiguresShown }) {
  const words = useOverviewWords().completeness;
  if (data.periods.length === 0)
    return (
      <Card>
        <EmptyState title={data.level === 'agency' ? words.emptyBelow : words.empty}>
          {words.emptyBody}
        </EmptyState>
      </Card>
    );
  return (
    <>
      <CompletenessFigures data={data} />
      <CompletenessPeriods data={data} shown={shown} />
      <CompletenessPlaces data={data} shown={shown} />
    </>
  );
}
