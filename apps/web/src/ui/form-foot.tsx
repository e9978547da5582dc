import { Button, Group } from '@mantine/core';
import { useShellWords } from '../platform/shell-words.ts';
import { Notice } from './notice.tsx';

interface FormFootProps {
  /** The act in words with its object. */
  act: string;
  busy: boolean;
  /** What went wrong with the form as a whole. */
  problem?: string | undefined;
  danger?: boolean;
  /** Something still forbids it; what, is said above. */
  disabled?: boolean;
  onClose: () => void;
}

/** The foot of a form in a window or drawer: what went wrong, the way out, and the one filled button. */
export function FormFoot({ act, busy, problem, danger, disabled = false, onClose }: FormFootProps) {
  const words = useShellWords();
  return (
    <>
      {problem ? (
        <Notice tone="danger" live>
          {problem}
        </Notice>
      ) : null}
      <Group justify="flex-end" gap={8} mt={8}>
        <Button onClick={onClose}>{words.cancel}</Button>
        <Button
          type="submit"
          variant="filled"
          loading={busy}
          disabled={disabled}
          {...(danger ? { color: 'danger' } : {})}
        >
          {act}
        </Button>
      </Group>
    </>
  );
}
