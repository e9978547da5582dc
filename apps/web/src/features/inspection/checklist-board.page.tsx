import { checklistApi } from '@thidua/shared/inspection/checklist.api';
import { useParams } from 'react-router';
import { useProblemWords } from '../../platform/problem-words.ts';
import { useAsk } from '../../platform/query.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { LoadingRows } from '../../ui/loading-rows.tsx';
import { Page } from '../../ui/page.tsx';
import { retryOf } from '../../ui/retry-of.ts';
import { ChecklistBoard } from './checklist-board.tsx';
import { useChecklistDesignWords } from './inspection.words.ts';

/** One checklist on the drawing board, for those who may edit it. */
export function ChecklistBoardPage() {
  const { id = '' } = useParams();
  const words = useChecklistDesignWords().board;
  const say = useProblemWords();
  const asked = useAsk(checklistApi.get, { params: { id } });
  if (asked.data?.actions.edit.allowed) return <ChecklistBoard key={id} checklist={asked.data} />;
  return (
    <Page>
      {asked.isError ? (
        <ErrorState problem={say(asked.error)} onRetry={retryOf(asked)} />
      ) : asked.data ? (
        <EmptyState title={words.notYours} />
      ) : (
        <LoadingRows rows={10} />
      )}
    </Page>
  );
}
