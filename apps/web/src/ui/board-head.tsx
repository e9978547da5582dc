import { ActionIcon, Button } from '@mantine/core';
import { IconArrowBackUp, IconArrowForwardUp } from '@tabler/icons-react';
import { type ReactNode, useEffect } from 'react';
import { PageHead } from './page-head.tsx';

interface BoardHeadProps {
  title: string;
  back: { to: string; label: string };
  status?: ReactNode;
  /** How it stands: saved when, or not yet. */
  meta: string;
  words: { undo: string; redo: string; save: string; publish: string };
  board: {
    canUndo: boolean;
    canRedo: boolean;
    isDirty: boolean;
    isSaving: boolean;
    undo: () => void;
    redo: () => void;
  };
  onSave: () => void;
  onPublish: () => void;
  /** What else may be done with it, before the two great buttons. */
  more?: ReactNode;
}

/** The head of a drawing board: how the draft stands, a step back and forth, to keep it (Ctrl S) and to publish it. */
export function BoardHead(props: BoardHeadProps) {
  const { words, board, onSave, onPublish } = props;
  const { isDirty, undo, redo } = board;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey)) return;
      const key = event.key.toLowerCase();
      if (key === 's') {
        event.preventDefault();
        if (isDirty) onSave();
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
  return (
    <PageHead
      bar
      title={props.title}
      back={props.back}
      status={props.status}
      meta={props.meta}
      actions={
        <>
          <Step label={words.undo} disabled={!board.canUndo} onClick={undo}>
            <IconArrowBackUp size={18} stroke={1.7} />
          </Step>
          <Step label={words.redo} disabled={!board.canRedo} onClick={redo}>
            <IconArrowForwardUp size={18} stroke={1.7} />
          </Step>
          {props.more}
          <Button disabled={!isDirty} loading={board.isSaving} onClick={onSave}>
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

interface StepProps {
  label: string;
  disabled: boolean;
  onClick: () => void;
  children: ReactNode;
}

function Step({ label, disabled, onClick, children }: StepProps) {
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      size="lg"
      aria-label={label}
      title={label}
      disabled={disabled}
      onClick={onClick}
    >
      {children}
    </ActionIcon>
  );
}
