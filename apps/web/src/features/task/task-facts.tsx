import { Button, Group } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { dayOf } from '@thidua/shared/kernel/instant';
import type { Task, TaskOccurrence } from '@thidua/shared/task/task.model';
import { lazy, Suspense, useState } from 'react';
import { Link } from 'react-router';
import { useFormat } from '../../platform/format.tsx';
import { paths } from '../../platform/paths.ts';
import { useCan } from '../../platform/session.tsx';
import { Card } from '../../ui/card.tsx';
import { KeyValue } from '../../ui/key-value.tsx';
import { useCampaignWords } from '../campaign/campaign.words.ts';
import { ChangeDialogs, type ChangeKind } from '../obligation/obligation.parts.tsx';
import { useObligationWords } from '../obligation/obligation.words.ts';
import { useTaskWords } from './task.words.ts';
import { TaskDue } from './task-due.tsx';
import { TaskPercent } from './task-percent.tsx';
import { TaskState } from './task-state.tsx';
import { useSeesAgency } from './use-task-search.ts';

const CancelDialog = lazy(() => import('./cancel-dialog.tsx'));

interface TaskFactsProps {
  task: Task;
  occurrence: TaskOccurrence | undefined;
}

/** Who, until when, how often, how far; and what the office may do about it. */
export function TaskFacts({ task, occurrence }: TaskFactsProps) {
  const words = useTaskWords();
  const recurrence = useCampaignWords().recurrence;
  const format = useFormat();
  const siblings = useSeesAgency() && task.duty.ownerUnitId === null;
  const urged = occurrence && occurrence.timesUrged > 0 && occurrence.lastUrgedAt ? occurrence : null;
  return (
    <Card>
      <KeyValue
        keyWidth={96}
        pairs={[
          { key: words.page.unit, value: task.unit.name },
          {
            key: words.page.due,
            value: occurrence ? <TaskDue task={occurrence} inline /> : format.day(dayOf(task.dueAt)),
          },
          ...(occurrence && occurrence.firstDueAt !== occurrence.dueAt
            ? [{ key: words.page.firstDue, value: format.day(dayOf(occurrence.firstDueAt)) }]
            : []),
          { key: words.page.recurrence, value: recurrence[task.duty.recurrence] },
          ...(occurrence?.periodKey
            ? [{ key: words.page.period, value: format.period(occurrence.periodKey, true) }]
            : []),
          {
            key: words.filter.mark,
            value: <TaskState task={occurrence ?? task} isOwn={task.duty.ownerUnitId !== null} />,
          },
          {
            key: words.form.progress,
            value: <TaskPercent progress={occurrence?.progress ?? task.progress} />,
          },
        ]}
      />
      {urged ? (
        <p className="sec">{words.page.urged(urged.timesUrged, format.when(urged.lastUrgedAt ?? ''))}</p>
      ) : null}
      {siblings ? (
        <p style={{ marginTop: 8 }}>
          <Link to={`${paths.tasks}?xem=theo-han&viec=${task.duty.id}`}>
            {words.page.siblings(task.duty.code)}
          </Link>
        </p>
      ) : null}
      <OfficeActs task={task} occurrence={occurrence} />
    </Card>
  );
}

function OfficeActs({ task, occurrence }: TaskFactsProps) {
  const words = useTaskWords();
  const acts = useObligationWords().change;
  const can = useCan();
  const [change, setChange] = useState<ChangeKind | null>(null);
  const [isCancelling, { open, close }] = useDisclosure(false);
  if (!occurrence) return null;
  const isOwed = ['assigned', 'doing', 'returned'].includes(occurrence.state);
  const chosen = [
    {
      id: occurrence.obligationId,
      unitId: task.unit.id,
      dueAt: occurrence.dueAt,
      timesUrged: occurrence.timesUrged,
      lastUrgedAt: occurrence.lastUrgedAt,
    },
  ];
  const offered = (['urge', 'extend', 'exempt'] as const).filter(
    (kind) => isOwed && can(`obligation.${kind}`),
  );
  const mayCancel = occurrence.actions.cancel?.allowed === true && occurrence.periodKey === task.periodKey;
  if (offered.length === 0 && !mayCancel) return null;
  return (
    <>
      <Group gap={8} mt={12}>
        {offered.map((kind) => (
          <Button key={kind} size="sm" onClick={() => setChange(kind)}>
            {acts[kind]}
          </Button>
        ))}
        {mayCancel ? (
          <Button size="sm" variant="subtle" color="danger" onClick={open}>
            {words.act.cancel}
          </Button>
        ) : null}
      </Group>
      <ChangeDialogs
        change={change}
        chosen={chosen}
        onClose={() => setChange(null)}
        onDone={() => setChange(null)}
      />
      <Suspense fallback={null}>
        {isCancelling ? <CancelDialog task={task} onClose={close} /> : null}
      </Suspense>
    </>
  );
}
