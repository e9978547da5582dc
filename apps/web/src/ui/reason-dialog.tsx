import { Modal, Stack, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useShellWords } from '../platform/shell-words.ts';
import { FormFoot } from './form-foot.tsx';

interface ReasonDialogProps {
  opened?: boolean;
  onClose: () => void;
  title: string;
  body: string;
  label: string;
  act: string;
  danger?: boolean;
  tooShort: string;
  busy: boolean;
  problem: string | null | undefined;
  onAct: (reason: string) => void;
}

const atLeast = 3;

/** An act that wants its reason said. */
export function ReasonDialog(props: ReasonDialogProps) {
  const { close } = useShellWords();
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
      opened={props.opened ?? true}
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
            required
            data-autofocus
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
            error={isTried && isShort ? props.tooShort : undefined}
          />
          <FormFoot
            act={props.act}
            busy={props.busy}
            problem={props.problem ?? undefined}
            {...(props.danger ? { danger: true } : {})}
            onClose={props.onClose}
          />
        </Stack>
      </form>
    </Modal>
  );
}
