import { Button, Group, Modal } from '@mantine/core';
import { useShellWords } from '../platform/shell-words.ts';
import type { Ask } from './confirm-channel.ts';
import { Notice } from './notice.tsx';

interface ConfirmDialogProps {
  ask: Ask;
  opened: boolean;
  onAnswer: (yes: boolean) => void;
}

export default function ConfirmDialog({ ask, opened, onAnswer }: ConfirmDialogProps) {
  const words = useShellWords();
  return (
    <Modal
      opened={opened}
      onClose={() => onAnswer(false)}
      title={ask.title}
      size={440}
      closeButtonProps={{ 'aria-label': words.close }}
    >
      {ask.body ? <div>{ask.body}</div> : null}
      {ask.lost ? (
        <div style={{ marginTop: 12 }}>
          <Notice tone={ask.danger ? 'danger' : 'warn'}>{ask.lost}</Notice>
        </div>
      ) : null}
      <Group justify="flex-end" gap={8} mt={20}>
        <Button onClick={() => onAnswer(false)}>{words.cancel}</Button>
        <Button
          variant="filled"
          {...(ask.danger ? { color: 'danger' } : {})}
          data-autofocus={!ask.danger || undefined}
          onClick={() => onAnswer(true)}
        >
          {ask.act}
        </Button>
      </Group>
    </Modal>
  );
}
