import { Button } from '@mantine/core';
import { noticeApi } from '@thidua/shared/notice/notice.api';
import { useSearchParams } from 'react-router';
import { useFormat } from '../../platform/format.tsx';
import { paths } from '../../platform/paths.ts';
import { useProblemWords } from '../../platform/problem-words.ts';
import { useAct, useAsk, useAskPages } from '../../platform/query.ts';
import { useShellWords } from '../../platform/shell-words.ts';
import { Card } from '../../ui/card.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { LoadingRows } from '../../ui/loading-rows.tsx';
import { Page } from '../../ui/page.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { retryOf } from '../../ui/retry-of.ts';
import { Tabs } from '../../ui/tabs.tsx';
import { useTell } from '../../ui/tell.tsx';
import { MailChoices } from './mail-choices.tsx';
import css from './notice.module.css';
import { useNoticeWords } from './notice.words.ts';
import { NoticeLine } from './notice-line.tsx';

/** Everything one was told, newest first. */
export function NoticesPage() {
  const words = useNoticeWords();
  const tell = useTell();
  const { now } = useFormat();
  const [params] = useSearchParams();
  const view = params.get('xem');
  const isChoosing = view === 'cach-nhan';
  const onlyUnread = view === 'chua-doc';
  const unread = useAsk(noticeApi.count, {}).data?.unread;
  const read = useAct(noticeApi.read, { onSuccess: () => tell(words.readDone) });
  const tabs = [
    { value: 'all', label: words.all, to: paths.notices },
    {
      value: 'unread',
      label: words.onlyUnread,
      to: `${paths.notices}?xem=chua-doc`,
      ...(unread === undefined ? {} : { count: unread }),
    },
    { value: 'choices', label: words.ladder.own.tab, to: paths.mailChoices },
  ];
  return (
    <Page>
      <PageHead
        title={words.title}
        actions={
          unread && !isChoosing ? (
            <Button size="sm" loading={read.isPending} onClick={() => read.mutate({ body: { upTo: now } })}>
              {words.readAll}
            </Button>
          ) : null
        }
      />
      <Tabs label={words.title} tabs={tabs} value={isChoosing ? 'choices' : onlyUnread ? 'unread' : 'all'} />
      {isChoosing ? <MailChoices /> : <NoticeList onlyUnread={onlyUnread} />}
    </Page>
  );
}

function NoticeList({ onlyUnread }: { onlyUnread: boolean }) {
  const words = useNoticeWords();
  const shell = useShellWords();
  const say = useProblemWords();
  const asked = useAskPages(noticeApi.list, {
    query: { limit: 50, ...(onlyUnread ? { unread: 'true' } : {}) },
  });
  if (asked.isPending) return <LoadingRows rows={6} />;
  if (asked.isError) return <ErrorState problem={say(asked.error)} onRetry={retryOf(asked)} />;
  const items = asked.data.pages.flatMap((page) => page.items);
  if (items.length === 0)
    return onlyUnread ? (
      <EmptyState title={words.emptyUnread} />
    ) : (
      <EmptyState title={words.empty}>{words.emptyBody}</EmptyState>
    );
  return (
    <>
      <Card flush>
        <ul className={css.list}>
          {items.map((notice) => (
            <NoticeLine key={notice.id} notice={notice} />
          ))}
        </ul>
      </Card>
      {asked.hasNextPage ? (
        <Button loading={asked.isFetchingNextPage} onClick={() => void asked.fetchNextPage()}>
          {shell.more}
        </Button>
      ) : null}
    </>
  );
}
