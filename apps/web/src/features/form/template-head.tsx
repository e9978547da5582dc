import { ActionIcon, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { formApi } from '@thidua/shared/form/form.api';
import type { TemplateDesign } from '@thidua/shared/form/template-design.model';
import { useNavigate } from 'react-router';
import { useFormat } from '../../platform/format.tsx';
import { paths } from '../../platform/paths.ts';
import { useProblemWords } from '../../platform/problem-words.ts';
import { useAct } from '../../platform/query.ts';
import { BoardHead } from '../../ui/board-head.tsx';
import { Chip } from '../../ui/chip.tsx';
import { confirmAct } from '../../ui/confirm-channel.ts';
import { useTell } from '../../ui/tell.tsx';
import { useDesignWords } from './form.words.ts';
import type { DesignBoard } from './use-design.ts';

interface TemplateHeadProps {
  design: TemplateDesign;
  board: DesignBoard;
  onPublish: () => void;
}

/** How the draft stands, and what is done with it. */
export function TemplateHead({ design, board, onPublish }: TemplateHeadProps) {
  const words = useDesignWords().board;
  const format = useFormat();
  const tell = useTell();
  const { isDirty, saveNow } = board;
  const save = () =>
    void saveNow().then(
      () => tell(words.told.saved),
      () => {},
    );

  const state = isDirty
    ? words.unsaved
    : design.hasDraft && design.savedAt
      ? words.saved(format.when(design.savedAt))
      : design.last
        ? words.asPublished(design.last.edition)
        : '';
  return (
    <BoardHead
      title={board.name}
      back={{ to: paths.templates, label: words.back }}
      status={design.hasDraft || isDirty ? <Chip tone="w">{words.draft}</Chip> : null}
      meta={state}
      words={words}
      board={board}
      onSave={save}
      onPublish={onPublish}
      more={<MoreActs design={design} board={board} />}
    />
  );
}

function MoreActs({ design, board }: Pick<TemplateHeadProps, 'design' | 'board'>) {
  const words = useDesignWords().board;
  const tell = useTell();
  const say = useProblemWords();
  const go = useNavigate();
  const onError = (problem: Parameters<typeof say>[0]) => tell(say(problem), { tone: 'danger' });
  const drop = useAct(formApi.dropDesign, {
    onError,
    onSuccess: (dropped) => {
      board.take(dropped);
      tell(words.told.dropped);
    },
  });
  const remove = useAct(formApi.dropTemplate, {
    onError,
    onSuccess: () => {
      tell(words.told.removed);
      void go(paths.templates);
    },
  });
  const given = { params: { id: design.id }, body: { rev: board.rev } };
  const onDrop = async () => {
    if (await confirmAct({ title: words.dropAsk, lost: words.dropLost, act: words.drop, danger: true }))
      drop.mutate(given);
  };
  const onRemove = async () => {
    const question = { title: words.removeAsk(design.name), lost: words.removeLost, act: words.remove };
    if (await confirmAct({ ...question, danger: true })) remove.mutate(given);
  };
  if (design.last && !design.hasDraft) return null;
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" size="lg" aria-label={words.more}>
          <IconDots size={18} stroke={1.7} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {design.last ? (
          <Menu.Item onClick={() => void onDrop()}>{words.drop}</Menu.Item>
        ) : (
          <Menu.Item onClick={() => void onRemove()}>{words.remove}</Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
