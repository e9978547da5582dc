import { IconRefresh } from '@tabler/icons-react';
import { overviewApi } from '@thidua/shared/overview/overview.api';
import type { Overview } from '@thidua/shared/overview/overview.model';
import { useFormat } from '../../platform/format.tsx';
import { useProblemWords } from '../../platform/problem-words.ts';
import { useAsk } from '../../platform/query.ts';
import { ErrorState } from '../../ui/error-state.tsx';
import { Columns, Page } from '../../ui/page.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { retryOf } from '../../ui/retry-of.ts';
import { usePhone } from '../../ui/use-narrow.ts';
import { WhenSeen } from '../../ui/when-seen.tsx';
import { ComingList } from './coming-list.tsx';
import { DecisionList } from './decision-list.tsx';
import { FeedList } from './feed-list.tsx';
import { FirstSteps } from './first-steps.tsx';
import { GridCard } from './grid-card.tsx';
import css from './overview.module.css';
import { useOverviewWords } from './overview.words.ts';
import { OverviewFigures } from './overview-figures.tsx';
import { OverviewFilters } from './overview-filters.tsx';
import { OverviewLoading } from './overview-loading.tsx';
import { SectionProgress } from './section-progress.tsx';
import { TrendCard } from './trend-card.tsx';
import { useScrollToHash } from './use-scroll-to-hash.ts';
import { useShown } from './use-shown.ts';
import { VerdictLine } from './verdict-line.tsx';

/** Are we safe, who is late, what needs a decision, where are we going. */
export function OverviewPage() {
  const words = useOverviewWords();
  const say = useProblemWords();
  const shown = useShown();
  const asked = useAsk(overviewApi.get, { query: shown.query }, { keep: true, refetchInterval: 60_000 });
  return (
    <Page smallOnPaper>
      <PageHead
        title={words.title}
        meta={asked.data ? <AsOf at={asked.data.asOf} /> : null}
        actions={asked.data ? <OverviewFilters data={asked.data} show={shown.show} /> : null}
        lead={asked.data ? <PaperLine data={asked.data} /> : null}
      />
      {asked.isPending ? <OverviewLoading /> : null}
      {asked.isError && !asked.data ? (
        <ErrorState problem={say(asked.error)} onRetry={retryOf(asked)} />
      ) : null}
      {asked.data ? <OverviewBody data={asked.data} shown={shown} /> : null}
    </Page>
  );
}

/** What the paper is about; on the screen the filters say it. */
function PaperLine({ data }: { data: Overview }) {
  const format = useFormat();
  const { agency, shown, choices } = data;
  const unit = choices.units.find((one) => one.id === shown.unitId)?.name;
  const period = shown.periodKey ? format.period(shown.periodKey, true) : '';
  return <span data-print-only>{[agency.name, unit, period].filter(Boolean).join(' · ')}</span>;
}

function AsOf({ at }: { at: string }) {
  const words = useOverviewWords();
  const format = useFormat();
  return (
    <>
      <span className={css.asOf} data-screen-only>
        <IconRefresh size={14} stroke={1.8} aria-hidden /> {words.asOf(format.time(at))}
      </span>
      <span data-print-only>{words.asOfPaper(format.whenFull(at))}</span>
    </>
  );
}

function OverviewBody({ data, shown }: { data: Overview; shown: ReturnType<typeof useShown> }) {
  useScrollToHash();
  const onPhone = usePhone();
  const isBeginning = data.figures.tasks.total === 0 || data.grid.periods.length === 0;
  const grid = <GridCard data={data} standing={shown.standing} query={shown.query} show={shown.show} />;
  const trend =
    data.may.trend && data.shown.regimeId ? (
      <div data-screen-only>
        <WhenSeen height={360}>
          <TrendCard data={data} />
        </WhenSeen>
      </div>
    ) : null;
  const head = (
    <>
      <VerdictLine data={data} />
      {isBeginning ? <FirstSteps /> : null}
      <OverviewFigures data={data} />
    </>
  );
  if (onPhone)
    return (
      <>
        {head}
        <DecisionList data={data} />
        {grid}
        <SectionProgress data={data} />
        {trend}
        <ComingList data={data} />
        <div data-screen-only>
          <FeedList data={data} />
        </div>
      </>
    );
  return (
    <>
      {head}
      <div className={css.body}>
        <Columns
          main={
            <>
              {grid}
              <SectionProgress data={data} />
              {trend}
            </>
          }
          side={
            <>
              <DecisionList data={data} />
              <ComingList data={data} />
              <div data-screen-only>
                <FeedList data={data} />
              </div>
            </>
          }
        />
      </div>
    </>
  );
}
