import { Button, Group } from '@mantine/core';
import type { Problem } from '@thidua/shared/contract/problem';
import { useProblemWords } from '../../platform/problem-words.ts';
import { useShellWords } from '../../platform/shell-words.ts';
import { Notice } from '../../ui/notice.tsx';

/** Features whose questions follow a change of due times and duties. */
export const touched = ['obligation', 'overview', 'report', 'task'] as const;

interface ChangeFootProps {
  act: string;
  busy: boolean;
  problem: Problem | null;
  danger?: boolean;
  onClose: () => void;
}

/** The foot of each window: what went wrong, and the button that says number and object. */
export function ChangeFoot({ act, busy, problem, danger, onClose }: ChangeFootProps) {
  const say = useProblemWords();
  const shell = useShellWords();
  return (
    <>
      {problem ? (
        <Notice tone="danger" live>
          {say(problem)}
        </Notice>
      ) : null}
      <Group justify="flex-end" gap={8} mt={8}>
        <Button onClick={onClose}>{shell.cancel}</Button>
        <Button type="submit" variant="filled" loading={busy} {...(danger ? { color: 'danger' } : {})}>
          {act}
        </Button>
      </Group>
    </>
  );
}
