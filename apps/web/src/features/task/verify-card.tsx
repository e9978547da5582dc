import { Button, Stack, Textarea } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { taskApi } from '@thidua/shared/task/task.api';
import type { Task, TaskOccurrence } from '@thidua/shared/task/task.model';
import { lazy, Suspense, useState } from 'react';
import { useFormat } from '../../platform/format.tsx';
import { useProblemWords } from '../../platform/problem-words.ts';
import { sayWhy } from '../../platform/say-why.ts';
import { useCan } from '../../platform/session.tsx';
import { Card } from '../../ui/card.tsx';
import { Notice } from '../../ui/notice.tsx';
import { usePhone } from '../../ui/use-narrow.ts';
import { useTaskWords } from './task.words.ts';
import css from './task-page.module.css';
import { useTaskAct } from './use-task-act.ts';

const ReturnDrawer = lazy(() => import('./return-drawer.tsx'));

interface VerifyCardProps {
  task: Task;
  occurrence: TaskOccurrence;
}

/** What the unit says is done, for those who look at it; and for the unit, the way to take it back. */
export function VerifyCard({ task, occurrence }: VerifyCardProps) {
  const can = useCan();
  const { verify, return: giveBack, takeBack } = occurrence.actions;
  const looks = can('task.verify') && (occurrence.state === 'done' || giveBack?.allowed === true);
  if (looks) return <Looking task={task} occurrence={occurrence} why={verify} />;
  return takeBack?.allowed ? <TakeBack task={task} occurrence={occurrence} /> : null;
}

function Looking({
  task,
  occurrence,
  why,
}: VerifyCardProps & { why: TaskOccurrence['actions']['verify'] | undefined }) {
  const words = useTaskWords();
  const format = useFormat();
  const say = useProblemWords();
  const size = usePhone() ? 'lg' : 'md';
  const [note, setNote] = useState('');
  const [isReturning, { open, close }] = useDisclosure(false);
  const verify = useTaskAct(taskApi.verify, words.told.verified);
  const isDone = occurrence.state === 'done';
  const period = occurrence.periodKey ? { periodKey: occurrence.periodKey } : {};
  return (
    <Card title={isDone ? words.verify.title : words.mark.done}>
      <Stack gap={12}>
        {occurrence.doneAt ? (
          <p>{words.verify.body(task.unit.name, format.when(occurrence.doneAt))}</p>
        ) : null}
        {why?.allowed ? (
          <Textarea
            label={words.verify.note}
            autosize
            minRows={2}
            maxLength={4000}
            value={note}
            onChange={(event) => setNote(event.currentTarget.value)}
          />
        ) : null}
        {verify.error ? (
          <Notice tone="danger" live>
            {say(verify.error)}
          </Notice>
        ) : null}
        <div className={css.acts}>
          {isDone && why && !why.allowed ? <span className={css.hint}>{sayWhy(why, words.why)}</span> : null}
          {occurrence.actions.return?.allowed ? (
            <Button size={size} onClick={open}>
              {words.verify.return}
            </Button>
          ) : null}
          {why?.allowed ? (
            <Button
              size={size}
              variant="filled"
              loading={verify.isPending}
              onClick={() =>
                verify.mutate({
                  params: { id: task.id },
                  body: { rev: task.rev, ...period, note: note.trim() },
                })
              }
            >
              {words.act.verify}
            </Button>
          ) : null}
        </div>
      </Stack>
      <Suspense fallback={null}>
        {isReturning ? <ReturnDrawer task={task} occurrence={occurrence} onClose={close} /> : null}
      </Suspense>
    </Card>
  );
}

function TakeBack({ task, occurrence }: VerifyCardProps) {
  const words = useTaskWords();
  const format = useFormat();
  const say = useProblemWords();
  const takeBack = useTaskAct(taskApi.takeBack, words.told.takenBack);
  const period = occurrence.periodKey ? { periodKey: occurrence.periodKey } : {};
  return (
    <Notice
      tone="info"
      actions={
        <Button
          size="xs"
          loading={takeBack.isPending}
          onClick={() => takeBack.mutate({ params: { id: task.id }, body: { rev: task.rev, ...period } })}
        >
          {words.act.takeBack}
        </Button>
      }
    >
      {takeBack.error
        ? say(takeBack.error)
        : occurrence.verifyDueAt
          ? words.page.verifyDue(format.when(occurrence.verifyDueAt))
          : words.mark[task.duty.ownerUnitId ? 'done' : 'waiting']}
    </Notice>
  );
}
