import { Button, Group, Modal, Stack, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useShellWords } from '../../platform/shell-words.ts';
import { Notice } from '../../ui/notice.tsx';

interface ReasonDialogProps {
  opened: boolean;
  onClose: () => void;
  title: string;
  body: string;
  label: string;
  act: string;
  /** Fewest characters; 0 where one may say nothing. */
  atLeast: number;
  tooShort?: string;
  busy: boolean;
  problem: string | null;
  onAct: (reason: string) => void;
}

/** An act that wants its reason said. */
export function ReasonDialog(props: ReasonDialogProps) {
  const { close, cancel } = useShellWords();
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const isShort = reason.trim().length < props.atLeast;
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
            label={props.label}
            autosize
            minRows={3}
            maxRows={10}
            maxLength={1000}
            required={props.atLeast > 0}
            data-autofocus
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
            error={isTried && isShort ? props.tooShort : undefined}
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
