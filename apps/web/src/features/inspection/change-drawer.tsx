import { Button, Group, Select, Stack, Textarea } from '@mantine/core';
import { findingApi } from '@thidua/shared/inspection/finding.api';
import type { Finding } from '@thidua/shared/inspection/finding.model';
import { instantAt } from '@thidua/shared/kernel/instant';
import { addWorkingDays } from '@thidua/shared/kernel/working-days';
import { calendarAround, dueTime } from '@thidua/shared/task/occurrence';
import { useState } from 'react';
import { useFormat } from '../../platform/format.tsx';
import { useProblemWords } from '../../platform/problem-words.ts';
import { useShellWords } from '../../platform/shell-words.ts';
import { DateField } from '../../ui/date-field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { SideDrawer } from '../../ui/side-drawer.tsx';
import { useFindingScreensWords, useFindingWords } from './inspection.words.ts';
import { useFindingAct } from './use-finding-act.ts';

export const findingChanges = ['sendBack', 'reopen', 'extend', 'assign', 'cancel'] as const;
export type FindingChange = (typeof findingChanges)[number];

interface ChangeDrawerProps {
  finding: Finding;
  change: FindingChange;
  onClose: () => void;
}

const hours = ['08:00', '09:00', '10:00', '11:00', '13:30', '14:00', '15:00', '16:00', dueTime];
/** What is usually given: a week of days on which anybody works. */
const usualDays = 5;
interface Faults {
  reason?: string | undefined;
  due?: string | undefined;
  owner?: string | undefined;
}
const needsDue = (change: FindingChange) => change !== 'assign' && change !== 'cancel';

/** Giving back, opening again, more time, another person, or an end: each with its reason. */
export default function ChangeDrawer({ finding, change, onClose }: ChangeDrawerProps) {
  const words = useFindingScreensWords().change;
  const { act } = useFindingWords();
  const shell = useShellWords();
  const say = useProblemWords();
  const form = useChange(finding, change, onClose);
  const titles = {
    sendBack: words.sendBackTitle,
    reopen: words.reopenTitle,
    extend: words.extendTitle,
    assign: words.assignTitle,
    cancel: words.cancelTitle,
  };
  return (
    <SideDrawer
      opened
      onClose={onClose}
      title={titles[change]}
      footer={
        <>
          <Button onClick={onClose}>{shell.cancel}</Button>
          <Button
            variant="filled"
            {...(change === 'cancel' ? { color: 'danger' } : {})}
            loading={form.isPending}
            onClick={form.send}
          >
            {act[change]}
          </Button>
        </>
      }
    >
      <Stack gap={16}>
        {form.problem ? (
          <Notice tone="danger" live>
            {say(form.problem)}
          </Notice>
        ) : null}
        {change === 'cancel' ? <Notice tone="warn">{words.cancelBody}</Notice> : null}
        {change === 'assign' ? <OwnerField finding={finding} form={form} /> : null}
        <Textarea
          label={words.reason}
          description={words.reasonHint}
          autosize
          minRows={3}
          maxLength={2000}
          required={change !== 'assign'}
          data-autofocus
          value={form.reason}
          onChange={(event) => form.setReason(event.currentTarget.value)}
          error={form.faults.reason}
        />
        {needsDue(change) ? <DueFields form={form} /> : null}
      </Stack>
    </SideDrawer>
  );
}

type Form = ReturnType<typeof useChange>;

function OwnerField({ finding, form }: { finding: Finding; form: Form }) {
  const words = useFindingScreensWords().change;
  const people = finding.unitPeople.filter((person) => person.id !== finding.owner.id);
  return (
    <Select
      label={words.owner}
      data={people.map(({ id, name }) => ({ value: id, label: name }))}
      searchable
      required
      value={form.ownerId}
      onChange={form.setOwnerId}
      error={form.faults.owner}
    />
  );
}

function DueFields({ form }: { form: Form }) {
  const words = useFindingScreensWords().change;
  const { today } = useFormat();
  return (
    <Group gap={12} align="flex-start" grow>
      <DateField
        label={words.newDue}
        value={form.day}
        onChange={form.setDay}
        min={today}
        required
        error={form.faults.due}
      />
      <Select
        label={words.time}
        data={hours}
        allowDeselect={false}
        value={form.time}
        onChange={(chosen) => chosen && form.setTime(chosen)}
      />
    </Group>
  );
}

/** What was typed, what is missing of it, and the act. */
function useChange(finding: Finding, change: FindingChange, onClose: () => void) {
  const words = useFindingScreensWords();
  const format = useFormat();
  const [reason, setReason] = useState('');
  const [ownerId, setOwnerId] = useState<string | null>(null);
  const [day, setDay] = useState<string | null>(() =>
    addWorkingDays(format.today, usualDays, calendarAround(format.today)),
  );
  const [time, setTime] = useState<string>(dueTime);
  const [isTried, setTried] = useState(false);
  const acts = {
    sendBack: useFindingAct(findingApi.sendBack, words.told.sentBack, onClose),
    reopen: useFindingAct(findingApi.reopen, words.told.reopened, onClose),
    extend: useFindingAct(findingApi.extend, words.told.extended, onClose),
    assign: useFindingAct(findingApi.assign, words.told.assigned, onClose),
    cancel: useFindingAct(findingApi.cancel, words.told.cancelled, onClose),
  };
  const dueAt = day ? instantAt(day, time) : null;
  const earliest = change === 'extend' && finding.dueAt > format.now ? finding.dueAt : format.now;
  const faults: Faults = {
    reason: change !== 'assign' && reason.trim().length < 3 ? words.change.needed : undefined,
    due: needsDue(change) && (!dueAt || dueAt <= earliest) ? words.change.dueNotLater : undefined,
    owner: change === 'assign' && !ownerId ? words.change.ownerNeeded : undefined,
  };
  const send = () => {
    setTried(true);
    if (faults.reason || faults.due || faults.owner) return;
    const params = { id: finding.id };
    const body = { rev: finding.rev, reason: reason.trim() };
    if (change === 'assign' && ownerId) acts.assign.mutate({ params, body: { ...body, ownerId } });
    else if (change === 'cancel') acts.cancel.mutate({ params, body });
    else if (change !== 'assign' && dueAt) acts[change].mutate({ params, body: { ...body, dueAt } });
  };
  return {
    reason,
    setReason,
    ownerId,
    setOwnerId,
    day,
    setDay,
    time,
    setTime,
    faults: isTried ? faults : ({} as Faults),
    send,
    isPending: acts[change].isPending,
    problem: acts[change].error,
  };
}
