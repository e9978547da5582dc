import { TextInput } from '@mantine/core';
import type { Problem } from '@thidua/shared/contract/problem';
import { useProblemWords } from '../../platform/problem-words.ts';
import { FormFoot } from '../../ui/form-foot.tsx';
import { useUnitWords } from './unit.words.ts';
import css from './unit-tree.module.css';

interface ChangeFootProps {
  /** One sentence that says what the change will do; absent until it can be said. */
  says: string | null;
  act: string;
  busy: boolean;
  danger?: boolean;
  problem: Problem | null;
  reason: object;
  onClose: () => void;
}

/** The end of every change of the tree: its ground, what will happen, and the act. */
export function ChangeFoot({ says, act, busy, danger, problem, reason, onClose }: ChangeFootProps) {
  const words = useUnitWords().form;
  const say = useProblemWords();
  return (
    <>
      <TextInput label={words.reason} placeholder={words.reasonHint} maxLength={300} {...reason} />
      {says ? (
        <p className={css.says} aria-live="polite">
          <b>{words.whatHappens}</b>
          {says}
        </p>
      ) : null}
      <FormFoot
        act={act}
        busy={busy}
        problem={problem && !problem.fields ? say(problem) : undefined}
        {...(danger ? { danger } : {})}
        onClose={onClose}
      />
    </>
  );
}
