import { ActionIcon, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { checklistApi } from '@thidua/shared/inspection/checklist.api';
import type { Checklist } from '@thidua/shared/inspection/checklist.model';
import { useFormat } from '../../platform/format.tsx';
import { paths } from '../../platform/paths.ts';
import { useProblemWords } from '../../platform/problem-words.ts';
import { useAct } from '../../platform/query.ts';
import { BoardHead } from '../../ui/board-head.tsx';
import { Chip } from '../../ui/chip.tsx';
import { confirmAct } from '../../ui/confirm-channel.ts';
import { useTell } from '../../ui/tell.tsx';
import { useChecklistDesignWords } from './inspection.words.ts';
import type { ChecklistBoardState } from './use-checklist-board.ts';

interface ChecklistHeadProps {
  checklist: Checklist;
  board: ChecklistBoardState;
  /** Whether everything has its text; where not, that is shown. */
  mayKeep: () => boolean;
  onPublish: () => void;
}

/** How the draft stands, and what is done with it. */
export function ChecklistHead({ checklist, board, mayKeep, onPublish }: ChecklistHeadProps) {
  const words = useChecklistDesignWords().board;
  const format = useFormat();
  const tell = useTell();
  const { draft, edition } = checklist;
  const published = edition ? words.asPublished(edition.edition) : '';
  const kept = draft ? words.saved(format.when(draft.savedAt)) : published;
  const save = () => {
    if (!mayKeep()) return;
    void board.saveNow().then(
      () => tell(words.told.saved),
      () => {},
    );
  };
  return (
    <BoardHead
      title={board.name}
      back={{ to: paths.checklist(checklist.id), label: words.back }}
      status={draft || board.isDirty ? <Chip tone="w">{words.draft}</Chip> : null}
      meta={board.isDirty ? words.unsaved : kept}
      words={words}
      board={board}
      onSave={save}
      onPublish={onPublish}
      more={checklist.actions.discard.allowed ? <Discard checklist={checklist} board={board} /> : null}
    />
  );
}

function Discard({ checklist, board }: Pick<ChecklistHeadProps, 'checklist' | 'board'>) {
  const words = useChecklistDesignWords().board;
  const tell = useTell();
  const say = useProblemWords();
  const discard = useAct(checklistApi.discard, {
    onError: (problem) => tell(say(problem), { tone: 'danger' }),
    onSuccess: (left) => {
      board.take(left);
      tell(words.told.discarded);
    },
  });
  const onDiscard = async () => {
    const question = { title: words.discardAsk, lost: words.discardLost, act: words.discard };
    if (await confirmAct({ ...question, danger: true }))
      discard.mutate({ params: { id: checklist.id }, body: { rev: board.rev } });
  };
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" size="lg" aria-label={words.more}>
          <IconDots size={18} stroke={1.7} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => void onDiscard()}>{words.discard}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
