import { Button } from '@mantine/core';
import { overviewApi } from '@thidua/shared/overview/overview.api';
import { useSearchParams } from 'react-router';
import { useFormat } from '../../platform/format.tsx';
import { useProblemWords } from '../../platform/problem-words.ts';
import { useAskPages } from '../../platform/query.ts';
import { subjectPath } from '../../platform/subject-paths.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { LoadingRows } from '../../ui/loading-rows.tsx';
import { Page } from '../../ui/page.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Timeline } from '../../ui/timeline.tsx';
import { useOverviewWords } from './overview.words.ts';
import { glyphOf, sayFeed } from './say-feed.ts';

/** What happened to one record, for those who may read it. */
export function TimelinePage() {
  const words = useOverviewWords();
  const format = useFormat();
  const say = useProblemWords();
  const [params] = useSearchParams();
  const [kind, id] = [params.get('loai') ?? '', params.get('id') ?? ''];
  const asked = useAskPages(overviewApi.timeline, { params: { kind, id }, query: { limit: 50 } });
  const items = asked.data?.pages.flatMap((page) => page.items) ?? [];
  const subject = asked.data?.pages[0]?.subject.text ?? '';
  const back = subjectPath(kind, id);
  return (
    <Page>
      <PageHead
        title={subject ? words.timeline.of(subject) : words.timeline.title}
        {...(back ? { back: { to: back, label: subject || words.timeline.title } } : {})}
      />
      {asked.isPending ? <LoadingRows rows={6} /> : null}
      {asked.isError ? <ErrorState problem={say(asked.error)} onRetry={() => void asked.refetch()} /> : null}
      {asked.isSuccess && items.length === 0 ? <EmptyState title={words.feed.empty} /> : null}
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
    </Page>
  );
}
