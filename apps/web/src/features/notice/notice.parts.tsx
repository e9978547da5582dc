import { noticeApi } from '@thidua/shared/notice/notice.api';
import { lazy, Suspense } from 'react';
import { useAsk } from '../../platform/query.ts';
import { LoadingRows } from '../../ui/loading-rows.tsx';

const Panel = lazy(() => import('./notice-panel.tsx'));

/** The number on the bell: live events move it, and it looks again by itself should the line be broken. */
export function useUnread(): number {
  return useAsk(noticeApi.count, {}, { refetchInterval: 60_000 }).data?.unread ?? 0;
}

/** What the bell opens; its code comes with the first opening. */
export function NoticePanel({ onClose }: { onClose: () => void }) {
  return (
    <Suspense fallback={<LoadingRows rows={3} />}>
      <Panel onClose={onClose} />
    </Suspense>
  );
}
