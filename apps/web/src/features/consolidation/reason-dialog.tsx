import { Button, Group, Modal, Stack, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useShellWords } from '../../platform/shell-words.ts';
import { Notice } from '../../ui/notice.tsx';
import { useConsolidationWords } from './consolidation.words.ts';

interface ReasonDialogProps {
  opened: boolean;
  onClose: () => void;
  title: string;
  body: string;
  act: string;
  busy: boolean;
  problem: string | null;
  onAct: (reason: string) => void;
}

const atLeast = 3;

/** An act that wants its reason said. */
export function ReasonDialog(props: ReasonDialogProps) {
  const { close, cancel } = useShellWords();
  const words = useConsolidationWords().dialogs;
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const isShort = reason.trim().length < atLeast;
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!isShort) props.onAct(reason.trim());
  };
  return (
    <Modal
      opened={props.opened}
      onClose={props.onClose}
      title={props.title}
      size={480}
      closeButtonProps={{ 'aria-label': close }}
    >
      <form onSubmit={onSubmit} noValidate>
        <Stack gap={12}>
          <p>{props.body}</p>
          <Textarea
            label={words.reason}
            autosize
            minRows={3}
            maxRows={10}
            maxLength={1000}
            required
            data-autofocus
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
            error={isTried && isShort ? words.reasonNeeded : undefined}
          />
          {props.problem ? (
            <Notice tone="danger" live>
              {props.problem}
            </Notice>
          ) : null}
          <Group justify="flex-end" gap={8}>
            <Button onClick={props.onClose}>{cancel}</Button>
            <Button type="submit" variant="filled" loading={props.busy}>
              {props.act}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
