import { Skeleton } from '@mantine/core';
import { useShellWords } from '../../platform/shell-words.ts';
import { Card } from '../../ui/card.tsx';
import { LoadingRows } from '../../ui/loading-rows.tsx';
import { Columns } from '../../ui/page.tsx';

/** The shape of the page while its figures are on their way. */
export function OverviewLoading() {
  const { loading } = useShellWords();
  return (
    <div role="status" aria-label={loading}>
      <Skeleton height={24} width="70%" mb={12} />
      <Skeleton height={112} mb={12} />
      <Columns
        main={
          <Card>
            <LoadingRows rows={11} />
          </Card>
        }
        side={
          <Card>
            <LoadingRows rows={5} />
          </Card>
        }
      />
    </div>
  );
}
