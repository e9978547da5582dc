import { Button, Group, Select, Stack, Textarea } from '@mantine/core';
import { instantAt } from '@thidua/shared/kernel/instant';
import { addWorkingDays } from '@thidua/shared/kernel/working-days';
import { calendarAround, dueTime } from '@thidua/shared/task/occurrence';
import { taskApi } from '@thidua/shared/task/task.api';
import type { Task, TaskOccurrence } from '@thidua/shared/task/task.model';
import { useState } from 'react';
import { useFormat } from '../../platform/format.tsx';
import { useProblemWords } from '../../platform/problem-words.ts';
import { useShellWords } from '../../platform/shell-words.ts';
import { DateField } from '../../ui/date-field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { SideDrawer } from '../../ui/side-drawer.tsx';
import { useCampaignWords } from '../campaign/campaign.words.ts';
import { useTaskWords } from './task.words.ts';
import { useTaskAct } from './use-task-act.ts';

interface ReturnDrawerProps {
  task: Task;
  occurrence: TaskOccurrence;
  onClose: () => void;
}

const hours = ['08:00', '09:00', '10:00', '11:00', '13:30', '14:00', '15:00', '16:00', dueTime];
/** What the office will usually mean: two days on which anybody works. */
const usualDays = 2;

/** Giving it back: why, and until when. */
export default function ReturnDrawer({ task, occurrence, onClose }: ReturnDrawerProps) {
  const words = useTaskWords();
  const needed = useCampaignWords().fault.needed;
  const shell = useShellWords();
  const format = useFormat();
  const say = useProblemWords();
  const [reason, setReason] = useState('');
  const [day, setDay] = useState<string | null>(() =>
    addWorkingDays(format.today, usualDays, calendarAround(format.today)),
  );
  const [time, setTime] = useState<string>(dueTime);
  const [isTried, setTried] = useState(false);
  const giveBack = useTaskAct(taskApi.return, words.told.returned, onClose);
  const dueAt = day ? instantAt(day, time) : null;
  const faults = {
    reason: reason.trim().length < 3 ? needed : undefined,
    due: !dueAt || dueAt <= format.now ? words.problems.dueNotLater : undefined,
  };
  const send = () => {
    setTried(true);
    if (faults.reason || faults.due || !dueAt) return;
    const period = occurrence.periodKey ? { periodKey: occurrence.periodKey } : {};
    const body = { rev: task.rev, ...period, reason: reason.trim(), dueAt };
    giveBack.mutate({ params: { id: task.id }, body });
  };
  return (
    <SideDrawer
      opened
      onClose={onClose}
      title={words.verify.returnTitle}
      footer={
        <>
          <Button onClick={onClose}>{shell.cancel}</Button>
          <Button variant="filled" loading={giveBack.isPending} onClick={send}>
            {words.verify.return}
          </Button>
        </>
      }
    >
      <Stack gap={16}>
        {giveBack.error ? (
          <Notice tone="danger" live>
            {say(giveBack.error)}
          </Notice>
        ) : null}
        <Textarea
          label={words.verify.reason}
          description={words.verify.reasonHint}
          autosize
          minRows={3}
          maxLength={1000}
          required
          data-autofocus
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          error={isTried ? faults.reason : undefined}
        />
        <Group gap={12} align="flex-start" grow>
          <DateField
            label={words.verify.newDue}
            value={day}
            onChange={setDay}
            min={format.today}
            required
            error={isTried ? faults.due : undefined}
          />
          <Select
            label={words.verify.time}
            data={hours}
            allowDeselect={false}
            value={time}
            onChange={(chosen) => chosen && setTime(chosen)}
          />
        </Group>
      </Stack>
    </SideDrawer>
  );
}
