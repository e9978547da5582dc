import { Button } from '@mantine/core';
import type { Problem } from '@thidua/shared/contract/problem';
import { overviewApi } from '@thidua/shared/overview/overview.api';
import type { FeedItem } from '@thidua/shared/overview/overview.model';
import { Link, Navigate, useSearchParams } from 'react-router';
import { useFormat } from '../../platform/format.tsx';
import { paths } from '../../platform/paths.ts';
import { useProblemWords } from '../../platform/problem-words.ts';
import { useAskPages } from '../../platform/query.ts';
import { useCan } from '../../platform/session.tsx';
import { subjectPath } from '../../platform/subject-paths.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { LoadingRows } from '../../ui/loading-rows.tsx';
import { Page } from '../../ui/page.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { retryOf } from '../../ui/retry-of.ts';
import { Timeline } from '../../ui/timeline.tsx';
import { useReportFormWords } from '../report/report.words.ts';
import { useOverviewWords } from './overview.words.ts';
import { glyphOf, sayFeed } from './say-feed.ts';

/** What happened to one record; without one, in the whole agency: each for those who may read it. */
export function TimelinePage() {
  const [params] = useSearchParams();
  const can = useCan();
  const [kind, id] = [params.get('loai'), params.get('id')];
  if (kind && id) return <OfRecord kind={kind} id={id} />;
  return can('overview.read') ? <OfAgency /> : <Navigate to={paths.home} replace />;
}

function OfRecord({ kind, id }: { kind: string; id: string }) {
  const { timeline: words } = useOverviewWords();
  const { title: report } = useReportFormWords();
  const format = useFormat();
  const asked = useAskPages(overviewApi.timeline, { params: { kind, id }, query: { limit: 50 } });
  const items = asked.data?.pages.flatMap((page) => page.items);
  const last = items?.[0];
  const key = last?.facts.periodKey;
  const ofReport =
    kind === 'report' && typeof key === 'string'
      ? [report(format.period(key, true)), last?.unit?.name].filter(Boolean).join(' · ')
      : '';
  const subject = asked.data?.pages[0]?.subject.text || ofReport;
  const back = subjectPath(kind, id);
  return (
    <Page>
      <PageHead
        title={words.title}
        lead={subject && back ? <Link to={back}>{subject}</Link> : subject || <>&nbsp;</>}
        {...(back ? { back: { to: back, label: subject || words.title } } : {})}
      />
      <Entries asked={asked} items={items} />
    </Page>
  );
}

function OfAgency() {
  const words = useOverviewWords();
  const asked = useAskPages(overviewApi.feed, { query: { limit: 50 } });
  return (
    <Page>
      <PageHead title={words.timeline.title} back={{ to: paths.overview, label: words.title }} />
      <Entries asked={asked} items={asked.data?.pages.flatMap((page) => page.items)} />
    </Page>
  );
}

interface EntriesProps {
  asked: {
    isPending: boolean;
    error: Problem | null;
    hasNextPage: boolean;
    isFetchingNextPage: boolean;
    refetch: () => unknown;
    fetchNextPage: () => unknown;
  };
  items: readonly FeedItem[] | undefined;
}

function Entries({ asked, items }: EntriesProps) {
  const words = useOverviewWords();
  const format = useFormat();
  const say = useProblemWords();
  if (asked.isPending) return <LoadingRows rows={6} />;
  if (asked.error && !items) return <ErrorState problem={say(asked.error)} onRetry={retryOf(asked)} />;
  if (!items || items.length === 0) return <EmptyState title={words.feed.empty} />;
  return (
    <>
      <Timeline
        label={words.timeline.title}
        entries={items.map((item) => ({
          id: item.id,
          at: format.when(item.at),
          instant: item.at,
          k: glyphOf(item.event),
          who: item.actor ?? words.timeline.system,
          onBehalfOf: item.onBehalfOf ?? undefined,
          unit: item.unit?.name,
          what: sayFeed(item, words.feed, format),
          why: item.reason,
        }))}
      />
      {asked.hasNextPage ? (
        <Button loading={asked.isFetchingNextPage} onClick={() => void asked.fetchNextPage()}>
          {words.feed.more}
        </Button>
      ) : null}
    </>
  );
}
