import { Button, Checkbox, Group, Select, Stack, Textarea } from '@mantine/core';
import { checklistApi } from '@thidua/shared/inspection/checklist.api';
import { roundApi } from '@thidua/shared/inspection/round.api';
import type { Round } from '@thidua/shared/inspection/round.model';
import { useFormat } from '../../platform/format.tsx';
import { useProblemWords } from '../../platform/problem-words.ts';
import { useAsk } from '../../platform/query.ts';
import { useShellWords } from '../../platform/shell-words.ts';
import { DateField } from '../../ui/date-field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { SideDrawer } from '../../ui/side-drawer.tsx';
import { UnitSelect } from '../unit/unit.parts.tsx';
import { ClashNotice } from './clash-notice.tsx';
import { useChecklistWords, useRoundScreensWords } from './inspection.words.ts';
import { TeamFields } from './team-fields.tsx';
import { type PlanForm, usePlanForm } from './use-plan-form.ts';

interface PlanDrawerProps {
  round?: Round;
  unitId?: string;
  onClose: () => void;
}

/** Planning a visit, of a round or alone, announced or not. */
export default function PlanDrawer({ round, unitId, onClose }: PlanDrawerProps) {
  const words = useRoundScreensWords().plan;
  const shell = useShellWords();
  const say = useProblemWords();
  const form = usePlanForm({ round, unitId, onDone: onClose });
  return (
    <SideDrawer
      opened
      onClose={onClose}
      title={words.title}
      footer={
        <>
          <Button onClick={onClose}>{shell.cancel}</Button>
          <Button variant="filled" loading={form.isPending} onClick={() => form.send(false)}>
            {words.act}
          </Button>
        </>
      }
    >
      <Stack gap={16}>
        {form.clash ? (
          <ClashNotice report={form.clash} onPick={form.take} onDespite={() => form.send(true)} />
        ) : null}
        {form.problem ? (
          <Notice tone="danger" live>
            {say(form.problem)}
          </Notice>
        ) : null}
        {round ? null : <RoundField form={form} />}
        <UnitSelect
          label={words.unit}
          required
          except={(unit) => unit.kind === 'agency' || unit.kind === 'committee'}
          value={form.unitId}
          onChange={(chosen) => form.set({ unitId: chosen })}
          error={form.faults.unitId}
        />
        <When form={form} />
        <Checkbox
          label={words.announced}
          description={words.announcedHint}
          checked={form.isAnnounced}
          onChange={(event) => form.set({ isAnnounced: event.currentTarget.checked })}
        />
        {form.roundId ? null : <ChecklistField form={form} />}
        <TeamFields
          unitIds={form.unitId ? [form.unitId] : []}
          team={form}
          set={form.set}
          leaderHint={form.roundId ? words.teamHint : undefined}
          leaderFault={form.faults.leaderId}
        />
        <Textarea
          label={words.purpose}
          autosize
          minRows={2}
          maxLength={2000}
          value={form.purpose}
          onChange={(event) => form.set({ purpose: event.currentTarget.value })}
        />
      </Stack>
    </SideDrawer>
  );
}

/** Every half hour at which an office may be visited. */
const halfHours = Array.from(
  { length: 25 },
  (_, at) => `${String(6 + Math.floor(at / 2)).padStart(2, '0')}:${at % 2 === 0 ? '00' : '30'}`,
);
/** A free time that was taken over may lie between two of them. */
const hoursWith = (time: string) => [...new Set([...halfHours, time])].toSorted();

/** Hours as they are said, '08:00', in whatever country the browser was made for. */
function When({ form }: { form: PlanForm }) {
  const words = useRoundScreensWords().plan;
  const { today } = useFormat();
  return (
    <Group gap={12} align="flex-start" grow>
      <DateField
        label={words.day}
        value={form.day}
        onChange={(day) => form.set({ day })}
        min={today}
        required
        error={form.faults.day}
      />
      <Select
        label={words.from}
        data={hoursWith(form.from)}
        allowDeselect={false}
        searchable
        required
        value={form.from}
        onChange={(from) => from && form.set({ from })}
      />
      <Select
        label={words.to}
        data={hoursWith(form.to)}
        allowDeselect={false}
        searchable
        required
        value={form.to}
        onChange={(to) => to && form.set({ to })}
        error={form.faults.to}
      />
    </Group>
  );
}

function RoundField({ form }: { form: PlanForm }) {
  const words = useRoundScreensWords().plan;
  const { data } = useAsk(roundApi.list, { query: { state: 'running', limit: 100 } });
  return (
    <Select
      label={words.round}
      placeholder={words.noRound}
      clearable
      data={(data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }))}
      value={form.roundId}
      onChange={(roundId) => form.set({ roundId })}
    />
  );
}

function ChecklistField({ form }: { form: PlanForm }) {
  const words = useRoundScreensWords().plan;
  const { edition } = useChecklistWords();
  const { data } = useAsk(checklistApi.list, {});
  return (
    <Select
      label={words.checklist}
      required
      data={(data?.items ?? []).flatMap((one) =>
        one.edition ? [{ value: one.edition.id, label: `${one.name}, ${edition(one.edition.edition)}` }] : [],
      )}
      value={form.editionId}
      onChange={(editionId) => form.set({ editionId })}
      error={form.faults.editionId}
    />
  );
}
