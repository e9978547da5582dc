import { Button, FocusTrap, Group } from '@mantine/core';
import { dayOf } from '@thidua/shared/kernel/instant';
import { taskApi } from '@thidua/shared/task/task.api';
import type { Task } from '@thidua/shared/task/task.model';
import { Link } from 'react-router';
import { useFormat } from '../../platform/format.tsx';
import { paths } from '../../platform/paths.ts';
import { useProblemWords } from '../../platform/problem-words.ts';
import { useAsk } from '../../platform/query.ts';
import { useCan } from '../../platform/session.tsx';
import { DueText } from '../../ui/due-text.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { LoadingRows } from '../../ui/loading-rows.tsx';
import { retryOf } from '../../ui/retry-of.ts';
import { StateText } from '../../ui/state-text.tsx';
import type { ChangeKind } from '../obligation/obligation.parts.tsx';
import { useObligationWords } from '../obligation/obligation.words.ts';
import { isLoud, markGlyphs } from './mark-glyphs.ts';
import css from './matrix.module.css';
import { useTaskWords } from './task.words.ts';

interface CellPopoverProps {
  taskId: string;
  onClose: () => void;
  onChange: (kind: ChangeKind, task: Task) => void;
}

/** What stands behind a cell, and what the office does about it. */
export function CellPopover({ taskId, onClose, onChange }: CellPopoverProps) {
  const say = useProblemWords();
  const asked = useAsk(taskApi.get, { params: { id: taskId } });
  if (asked.isPending) return <LoadingRows rows={2} />;
  if (asked.isError) return <ErrorState problem={say(asked.error)} onRetry={retryOf(asked)} />;
  return (
    <FocusTrap active>
      <div>
        <PopoverHead task={asked.data} />
        <PopoverFacts task={asked.data} />
        <PopoverActs task={asked.data} onClose={onClose} onChange={onChange} />
      </div>
    </FocusTrap>
  );
}

function PopoverHead({ task }: { task: Task }) {
  const words = useTaskWords();
  const format = useFormat();
  const due = format.due(task.dueAt);
  return (
    <>
      <p className={css.popoverTop}>
        <span>
          {task.duty.code} · {words.due(format.day(dayOf(task.dueAt)))}
        </span>
        {task.mark === 'overdue' ? (
          <DueText k="over" words={due.words} />
        ) : task.mark ? (
          <StateText k={markGlyphs[task.mark]} loud={isLoud(task.mark)}>
            {words.mark[task.mark]}
          </StateText>
        ) : null}
      </p>
      <p className={css.popoverUnit}>{task.unit.name}</p>
    </>
  );
}

function PopoverFacts({ task }: { task: Task }) {
  const words = useTaskWords();
  const format = useFormat();
  const facts = [
    words.percent(task.progress),
    task.evidenceCount > 0 ? words.evidence(task.evidenceCount) : '',
    task.updatedAt ? words.updated(format.dayShort(dayOf(task.updatedAt))) : '',
  ];
  return (
    <p className={css.popoverNote}>
      {task.note || words.matrix.noNote} {facts.filter(Boolean).join(', ')}.
    </p>
  );
}

function PopoverActs({ task, onClose, onChange }: { task: Task } & Omit<CellPopoverProps, 'taskId'>) {
  const words = useTaskWords().matrix;
  const acts = useObligationWords().change;
  const can = useCan();
  const isOwed = task.state === 'assigned' || task.state === 'doing' || task.state === 'returned';
  return (
    <Group gap={6}>
      {isOwed && can('obligation.urge') ? (
        <Button size="xs" variant="filled" onClick={() => onChange('urge', task)}>
          {acts.urge}
        </Button>
      ) : null}
      {isOwed && can('obligation.extend') ? (
        <Button size="xs" onClick={() => onChange('extend', task)}>
          {acts.extend}
        </Button>
      ) : null}
      <Button component={Link} to={paths.task(task.id)} size="xs" variant="subtle" onClick={onClose}>
        {words.openTask}
      </Button>
    </Group>
  );
}
