import type { Checklist } from '@thidua/shared/inspection/checklist.model';
import { diffChecklists } from '@thidua/shared/inspection/diff-checklists';
import { lazy, Suspense, useState } from 'react';
import { useProblemWords } from '../../platform/problem-words.ts';
import { BoardPanes } from '../../ui/board-panes.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { StaleNotice } from '../../ui/stale-notice.tsx';
import { useTell } from '../../ui/tell.tsx';
import { useLeaving } from '../../ui/use-leaving.ts';
import { ChecklistChanges } from './checklist-changes.tsx';
import { itemAt, type Place } from './checklist-edits.ts';
import { useFaults } from './checklist-faults.ts';
import { ChecklistHead } from './checklist-head.tsx';
import { ChecklistOutline } from './checklist-outline.tsx';
import { ChecklistPreview } from './checklist-preview.tsx';
import { ChecklistProperties } from './checklist-properties.tsx';
import { useChecklistDesignWords, useChecklistWords } from './inspection.words.ts';
import { type ChecklistBoardState, drawnOf, useChecklistBoard } from './use-checklist-board.ts';
import { useChecklistEdits } from './use-checklist-edits.ts';

const ChecklistPublish = lazy(() => import('./checklist-publish.tsx'));

/** The drawing board of a checklist: outline at the left, the phone in the middle, properties at the right. */
export function ChecklistBoard({ checklist }: { checklist: Checklist }) {
  const words = useChecklistDesignWords();
  const { sampleMark } = useChecklistWords();
  const say = useProblemWords();
  const board = useChecklistBoard(checklist);
  const [chosen, choose] = useState<Place | null>(null);
  const [isPublishing, setPublishing] = useState(false);
  const edits = useChecklistEdits(board, checklist.spentCodes, choose);
  const mayKeep = useBlankGuard(board, choose);
  useLeaving(board.isDirty, words.board);
  const code = chosen ? itemAt(board.body, chosen)?.code : undefined;
  const save = async () => (board.isDirty || !checklist.hasDraft ? (await board.saveNow()).rev : board.rev);
  return (
    <Page flush>
      <ChecklistHead
        checklist={checklist}
        board={board}
        mayKeep={mayKeep}
        onPublish={() => mayKeep() && setPublishing(true)}
      />
      {checklist.isSample ? <Notice tone="warn">{sampleMark}</Notice> : null}
      <Stale board={board} />
      {board.problem ? (
        <Notice tone="danger" live>
          {say(board.problem)}
        </Notice>
      ) : null}
      <BoardPanes
        narrow={words.board.narrow}
        startLabel={words.outline.title}
        endLabel={words.properties.title}
        start={<ChecklistOutline board={board} chosen={chosen} choose={choose} edits={edits} />}
        end={<ChecklistProperties board={board} chosen={chosen} edits={edits} />}
      >
        <ChecklistPreview body={board.body} chosen={code} onChoose={edits.chooseCode} />
      </BoardPanes>
      <Suspense fallback={null}>
        {isPublishing ? (
          <ChecklistPublish
            checklist={checklist}
            body={board.body}
            onSave={save}
            onPublished={board.take}
            onClose={() => setPublishing(false)}
          />
        ) : null}
      </Suspense>
    </Page>
  );
}

/** Nothing without a text is kept: the first of them is opened instead. */
function useBlankGuard(board: ChecklistBoardState, choose: (place: Place | null) => void) {
  const words = useChecklistDesignWords().board;
  const { ofItem, ofGroup } = useFaults(board.body);
  const tell = useTell();
  return (): boolean => {
    const places = board.body.groups.flatMap(({ items }, section): Place[] => [
      { of: 'groups', section, item: null },
      ...items.map((_, item): Place => ({ of: 'groups', section, item })),
    ]);
    const blank = places.find((place) => {
      const one = itemAt(board.body, place);
      return one ? ofItem(one).text : ofGroup(place.section);
    });
    const isUnnamed = board.name.trim().length < 3;
    if (!blank && !isUnnamed) return true;
    choose(isUnnamed ? null : (blank ?? null));
    tell(words.blank, { tone: 'danger' });
    return false;
  };
}

/** Somebody else’s state and one’s own, side by side in what they differ. */
function Stale({ board }: { board: ChecklistBoardState }) {
  const words = useChecklistDesignWords().board;
  const { theirs } = board;
  if (!theirs) return null;
  const changes = diffChecklists(drawnOf(theirs).body, board.body);
  return (
    <StaleNotice
      words={changes.length > 0 ? words : { ...words, stale: words.staleSame }}
      onTake={() => board.take(theirs)}
      onKeep={() => void board.saveNow(theirs.rev).catch(() => {})}
    >
      <ChecklistChanges changes={changes} />
    </StaleNotice>
  );
}
