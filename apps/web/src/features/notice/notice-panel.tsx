import { noticeApi } from '@thidua/shared/notice/notice.api';
import { Link } from 'react-router';
import { useFormat } from '../../platform/format.tsx';
import { paths } from '../../platform/paths.ts';
import { useProblemWords } from '../../platform/problem-words.ts';
import { useAct, useAsk } from '../../platform/query.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { LoadingRows } from '../../ui/loading-rows.tsx';
import { retryOf } from '../../ui/retry-of.ts';
import css from './notice.module.css';
import { useNoticeWords } from './notice.words.ts';
import { NoticeLine } from './notice-line.tsx';

/** The newest notices under the bell. */
export default function NoticePanel({ onClose }: { onClose: () => void }) {
  const words = useNoticeWords();
  const say = useProblemWords();
  const { now } = useFormat();
  const asked = useAsk(noticeApi.list, { query: { limit: 8 } }, { staleTime: 0 });
  const read = useAct(noticeApi.read);
  const items = asked.data?.items ?? [];
  const newest = items[0]?.at ?? now;
  return (
    <section className={css.panel} aria-label={words.panel}>
      <header className={css.head}>
        <h2>{words.title}</h2>
        {items.some((notice) => !notice.readAt) ? (
          <button type="button" onClick={() => read.mutate({ body: { upTo: newest } })}>
            {words.readAll}
          </button>
        ) : null}
      </header>
      {asked.isPending ? <LoadingRows rows={3} /> : null}
      {asked.isError ? <ErrorState problem={say(asked.error)} onRetry={retryOf(asked)} /> : null}
      {asked.data && items.length === 0 ? (
        <EmptyState title={words.empty}>{words.emptyBody}</EmptyState>
      ) : null}
      <ul className={css.list}>
        {items.map((notice) => (
          <NoticeLine key={notice.id} notice={notice} onGo={onClose} />
        ))}
      </ul>
      {items.length > 0 ? (
        <Link to={paths.notices} className={css.all} onClick={onClose}>
          {words.seeAll}
        </Link>
      ) : null}
    </section>
  );
}
