import { ActionIcon, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { checklistApi } from '@thidua/shared/inspection/checklist.api';
import type { Checklist } from '@thidua/shared/inspection/checklist.model';
import { flushSync } from 'react-dom';
import { useNavigate } from 'react-router';
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
      more={<MoreActs checklist={checklist} board={board} />}
    />
  );
}

function MoreActs({ checklist, board }: Pick<ChecklistHeadProps, 'checklist' | 'board'>) {
  const words = useChecklistDesignWords().board;
  const tell = useTell();
  const say = useProblemWords();
  const go = useNavigate();
  const { actions, name } = checklist;
  const onError = (problem: Parameters<typeof say>[0]) => tell(say(problem), { tone: 'danger' });
  const discard = useAct(checklistApi.discard, {
    onError,
    onSuccess: (left) => {
      board.take(left);
      tell(words.told.discarded);
    },
  });
  const drop = useAct(checklistApi.drop, {
    onError,
    onSuccess: () => {
      // What was not saved went with it: leaving asks about nothing.
      flushSync(() => board.take(checklist));
      tell(words.told.dropped);
      void go(paths.checklists);
    },
  });
  const given = { params: { id: checklist.id }, body: { rev: board.rev } };
  const onDiscard = async () => {
    const question = { title: words.discardAsk, lost: words.discardLost, act: words.discard };
    if (await confirmAct({ ...question, danger: true })) discard.mutate(given);
  };
  const onDrop = async () => {
    const question = { title: words.dropAsk(name), lost: words.dropLost, act: words.drop };
    if (await confirmAct({ ...question, danger: true })) drop.mutate(given);
  };
  if (!actions.discard.allowed && !actions.drop.allowed) return null;
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" size="lg" aria-label={words.more}>
          <IconDots size={18} stroke={1.7} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {actions.drop.allowed ? (
          <Menu.Item onClick={() => void onDrop()}>{words.drop}</Menu.Item>
        ) : (
          <Menu.Item onClick={() => void onDiscard()}>{words.discard}</Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
