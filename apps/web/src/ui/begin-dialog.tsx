import { Modal, Select, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useShellWords } from '../platform/shell-words.ts';
import { FormFoot } from './form-foot.tsx';

interface BeginDialogProps {
  words: {
    title: string;
    name: string;
    nameHint: string;
    short: string;
    from: string;
    blank: string;
    act: string;
  };
  /** What it may begin as a copy of. */
  sources: readonly { id: string; name: string }[];
  start?: { name: string; copyOf: string };
  busy: boolean;
  problem: string | undefined;
  onBegin: (given: { name: string; copyOf: string | null }) => void;
  onClose: () => void;
}

/** Something new: a name, and what it begins with. */
export function BeginDialog(props: BeginDialogProps) {
  const { words, sources, start } = props;
  const shell = useShellWords();
  const [name, setName] = useState(start?.name ?? '');
  const [copyOf, setCopyOf] = useState<string | null>(start?.copyOf ?? null);
  const [isTried, setTried] = useState(false);
  const isShort = name.trim().length < 3;
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!isShort) props.onBegin({ name: name.trim(), copyOf });
  };
  return (
    <Modal
      opened
      onClose={props.onClose}
      title={words.title}
      size={480}
      closeButtonProps={{ 'aria-label': shell.close }}
    >
      <form onSubmit={onSubmit} noValidate>
        <Stack gap={12}>
          <TextInput
            label={words.name}
            placeholder={words.nameHint}
            required
            maxLength={200}
            data-autofocus
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
            error={isTried && isShort ? words.short : undefined}
          />
          <Select
            label={words.from}
            placeholder={words.blank}
            clearable
            data={sources.map((one) => ({ value: one.id, label: one.name }))}
            value={copyOf}
            onChange={setCopyOf}
          />
          <FormFoot act={words.act} busy={props.busy} problem={props.problem} onClose={props.onClose} />
        </Stack>
      </form>
    </Modal>
  );
}
