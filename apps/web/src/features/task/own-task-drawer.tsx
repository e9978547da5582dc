import { Button, Select, Stack, Textarea, TextInput } from '@mantine/core';
import { type Recurrence, recurrences } from '@thidua/shared/campaign/campaign.model';
import { taskApi } from '@thidua/shared/task/task.api';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useFormat } from '../../platform/format.tsx';
import { paths } from '../../platform/paths.ts';
import { useProblemWords } from '../../platform/problem-words.ts';
import { useAct } from '../../platform/query.ts';
import { useShellWords } from '../../platform/shell-words.ts';
import { DateField } from '../../ui/date-field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { SideDrawer } from '../../ui/side-drawer.tsx';
import { useTell } from '../../ui/tell.tsx';
import { useCampaignWords } from '../campaign/campaign.words.ts';
import { UnitSelect } from '../unit/unit.parts.tsx';
import { useTaskWords } from './task.words.ts';
import { movesOn } from './task-refreshes.ts';

interface OwnTaskDrawerProps {
  campaignId: string;
  /** The units the actor plans for. */
  unitIds: readonly string[];
  onClose: () => void;
}

/** A task that a unit sets itself beneath the plan (plan 1096, III.2). */
export default function OwnTaskDrawer({ campaignId, unitIds, onClose }: OwnTaskDrawerProps) {
  const words = useTaskWords();
  const plan = useCampaignWords();
  const shell = useShellWords();
  const format = useFormat();
  const say = useProblemWords();
  const tell = useTell();
  const go = useNavigate();
  const [unitId, setUnitId] = useState<string>(unitIds[0] ?? '');
  const [title, setTitle] = useState('');
  const [text, setText] = useState('');
  const [recurrence, setRecurrence] = useState<Recurrence>('once');
  const [dueOn, setDueOn] = useState<string | null>(null);
  const [isTried, setTried] = useState(false);
  const add = useAct(taskApi.plan, {
    refreshes: movesOn,
    onSuccess: (task) => {
      tell(words.told.planned);
      onClose();
      void go(paths.task(task.id));
    },
  });
  const isOnce = recurrence === 'once';
  const faults = {
    title: title.trim().length < 3 ? plan.fault.needed : undefined,
    due: isOnce && !dueOn ? plan.fault.dueNeeded : undefined,
  };
  const send = () => {
    setTried(true);
    if (faults.title || faults.due) return;
    const body = { campaignId, unitId, title: title.trim(), text: text.trim(), recurrence };
    add.mutate({ body: { ...body, dueOn: isOnce ? dueOn : null } });
  };
  return (
    <SideDrawer
      opened
      onClose={onClose}
      title={words.own.title}
      footer={
        <>
          <Button onClick={onClose}>{shell.cancel}</Button>
          <Button variant="filled" loading={add.isPending} onClick={send}>
            {words.own.add}
          </Button>
        </>
      }
    >
      <Stack gap={16}>
        <p className="sec">{words.own.lead}</p>
        {add.error ? (
          <Notice tone="danger" live>
            {say(add.error)}
          </Notice>
        ) : null}
        {unitIds.length > 1 ? (
          <UnitSelect
            label={words.mine.unit}
            value={unitId}
            allowDeselect={false}
            except={(unit) => !unitIds.includes(unit.id)}
            onChange={(id) => id && setUnitId(id)}
          />
        ) : null}
        <TextInput
          label={words.own.name}
          required
          data-autofocus
          maxLength={300}
          value={title}
          onChange={(event) => setTitle(event.currentTarget.value)}
          error={isTried ? faults.title : undefined}
        />
        <Textarea
          label={words.own.text}
          autosize
          minRows={3}
          maxLength={6000}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <Select
          label={plan.field.recurrence}
          allowDeselect={false}
          value={recurrence}
          onChange={(value) => setRecurrence(value as Recurrence)}
          data={recurrences.map((value) => ({ value, label: plan.recurrence[value] }))}
        />
        {isOnce ? (
          <DateField
            label={plan.field.dueOn}
            value={dueOn}
            onChange={setDueOn}
            min={format.today}
            required
            error={isTried ? faults.due : undefined}
          />
        ) : null}
      </Stack>
    </SideDrawer>
  );
}
