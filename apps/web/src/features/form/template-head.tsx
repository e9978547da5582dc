import { ActionIcon, Button, Menu } from '@mantine/core';
import { IconArrowBackUp, IconArrowForwardUp, IconDots } from '@tabler/icons-react';
import { formApi } from '@thidua/shared/form/form.api';
import type { TemplateDesign } from '@thidua/shared/form/template-design.model';
import { useEffect } from 'react';
import { useNavigate } from 'react-router';
import { useFormat } from '../../platform/format.tsx';
import { paths } from '../../platform/paths.ts';
import { useProblemWords } from '../../platform/problem-words.ts';
import { useAct } from '../../platform/query.ts';
import { Chip } from '../../ui/chip.tsx';
import { confirmAct } from '../../ui/confirm-channel.ts';
import { PageHead } from '../../ui/page-head.tsx';
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
  const { isDirty, saveNow, undo, redo } = board;
  const save = () =>
    void saveNow().then(
      () => tell(words.told.saved),
      () => {},
    );

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey)) return;
      const key = event.key.toLowerCase();
      if (key === 's') {
        event.preventDefault();
        if (isDirty) save();
      }
      // In a field the browser's own undo is meant.
      if (
        key === 'z' &&
        !(event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement)
      ) {
        event.preventDefault();
        (event.shiftKey ? redo : undo)();
      }
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  });

  const state = isDirty
    ? words.unsaved
    : design.hasDraft && design.savedAt
      ? words.saved(format.when(design.savedAt))
      : design.last
        ? words.asPublished(design.last.edition)
        : '';
  return (
    <PageHead
      bar
      title={board.name}
      back={{ to: paths.templates, label: words.back }}
      status={design.hasDraft || isDirty ? <Chip tone="w">{words.draft}</Chip> : null}
      meta={state}
      actions={
        <>
          <ActionIcon
            variant="subtle"
            color="gray"
            size="lg"
            aria-label={words.undo}
            title={words.undo}
            disabled={!board.canUndo}
            onClick={undo}
          >
            <IconArrowBackUp size={18} stroke={1.7} />
          </ActionIcon>
          <ActionIcon
            variant="subtle"
            color="gray"
            size="lg"
            aria-label={words.redo}
            title={words.redo}
            disabled={!board.canRedo}
            onClick={redo}
          >
            <IconArrowForwardUp size={18} stroke={1.7} />
          </ActionIcon>
          <MoreActs design={design} board={board} />
          <Button disabled={!isDirty} loading={board.isSaving} onClick={save}>
            {words.save}
          </Button>
          <Button variant="filled" onClick={onPublish}>
            {words.publish}
          </Button>
        </>
      }
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
