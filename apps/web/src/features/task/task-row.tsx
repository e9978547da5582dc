import { Button } from '@mantine/core';
import type { TaskLine } from '@thidua/shared/task/task.model';
import { Link } from 'react-router';
import { useFormat } from '../../platform/format.tsx';
import { paths } from '../../platform/paths.ts';
import { useCampaignWords } from '../campaign/campaign.words.ts';
import { useTaskWords } from './task.words.ts';
import { TaskDue } from './task-due.tsx';
import { TaskPercent } from './task-percent.tsx';
import css from './task-row.module.css';
import { TaskState } from './task-state.tsx';

/** "thường xuyên, kỳ tháng 9" of what recurs. */
export function useHowOften() {
  const recurrence = useCampaignWords().recurrence;
  const words = useTaskWords();
  const format = useFormat();
  return ({ duty, periodKey }: Pick<TaskLine, 'duty' | 'periodKey'>) =>
    periodKey ? `${recurrence[duty.recurrence]}, ${words.period(format.period(periodKey))}` : '';
}

interface TaskRowProps {
  task: TaskLine;
  withUnit?: boolean;
  /** Something can be done about it now: its button stands in the row. */
  act?: string;
  filled?: boolean;
}

/** A task of one's own unit as a row with one button. */
export function TaskRow({ task, withUnit, act, filled }: TaskRowProps) {
  const howOften = useHowOften();
  const words = useTaskWords();
  const facts = [
    withUnit ? task.unit.name : '',
    howOften(task),
    task.evidenceCount > 0 ? words.evidence(task.evidenceCount) : '',
  ];
  return (
    <li className={css.row}>
      <span className={css.code}>{task.duty.code}</span>
      <div className={css.what}>
        <p className={css.title}>{task.duty.title}</p>
        <p className={css.facts}>
          {facts.filter(Boolean).join(' · ')}
          <OwedBefore task={task} />
        </p>
      </div>
      <TaskPercent progress={task.progress} />
      <TaskDue task={task} />
      <Button
        component={Link}
        to={paths.task(task.id)}
        size="sm"
        fullWidth
        variant={filled ? 'filled' : 'outline'}
        aria-label={`${act ?? words.matrix.openTask}: ${task.duty.title}`}
      >
        {act ?? words.matrix.openTask}
      </Button>
    </li>
  );
}

/** The same for a hand: the whole card leads to the task. */
export function TaskCard({ task, withUnit }: TaskRowProps) {
  const howOften = useHowOften();
  return (
    <Link to={paths.task(task.id)} className={css.card}>
      <span className={css.cardTop}>
        <span className={css.code}>{task.duty.code}</span>
        <TaskState task={task} isOwn={task.duty.ownerUnitId !== null} />
      </span>
      <span className={css.cardTitle}>{task.duty.title}</span>
      <span className={css.facts}>
        {[withUnit ? task.unit.name : '', howOften(task)].filter(Boolean).join(' · ')}
        <OwedBefore task={task} />
      </span>
      <span className={css.cardFoot}>
        <TaskPercent progress={task.progress} />
        <TaskDue task={task} inline />
      </span>
    </Link>
  );
}

/** Of what recurs: periods that have passed without being done. */
function OwedBefore({ task: { owedBefore } }: { task: TaskLine }) {
  const words = useTaskWords();
  if (owedBefore === 0) return null;
  return <b className={css.owed}>{words.owedBefore(owedBefore)}</b>;
}
