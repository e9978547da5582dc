import { MultiSelect, Select, Textarea } from '@mantine/core';
import { inspectionApi } from '@thidua/shared/inspection/inspection.api';
import { useAsk } from '../../platform/query.ts';
import { useRoundScreensWords } from './inspection.words.ts';
import type { PlanForm } from './use-plan-form.ts';

/** The team: nobody of the unit itself; who still owes it a corrective action only with a reason. */
export function PlanTeam({ form }: { form: PlanForm }) {
  const words = useRoundScreensWords().plan;
  const { unitId } = form;
  const { data } = useAsk(
    inspectionApi.inspectors,
    { query: { unitId: unitId ?? '' } },
    { enabled: unitId !== null, keep: true },
  );
  const people = data?.items ?? [];
  const marks = { free: '', doubtful: ` – ${words.doubtful}`, unfit: ` – ${words.unfit}` };
  const choices = people.map(({ id, name, independence }) => ({
    value: id,
    label: `${name}${marks[independence]}`,
    disabled: independence === 'unfit',
  }));
  const chosen = [form.leaderId, form.secretaryId, ...form.memberIds];
  const doubtful = people.filter((one) => one.independence === 'doubtful' && chosen.includes(one.id));
  const isOff = unitId === null;
  return (
    <>
      <Select
        label={words.leader}
        description={form.roundId ? words.teamHint : undefined}
        data={choices}
        searchable
        clearable
        disabled={isOff}
        value={form.leaderId}
        onChange={(leaderId) => form.set({ leaderId })}
        error={form.faults.leaderId}
      />
      <Select
        label={words.secretary}
        data={choices}
        searchable
        clearable
        disabled={isOff}
        value={form.secretaryId}
        onChange={(secretaryId) => form.set({ secretaryId })}
      />
      <MultiSelect
        label={words.members}
        data={choices}
        searchable
        disabled={isOff}
        value={form.memberIds}
        onChange={(memberIds) => form.set({ memberIds })}
      />
      {doubtful.length > 0 ? (
        <Textarea
          label={words.reason(doubtful.map(({ name }) => name).join(', '))}
          required
          autosize
          minRows={2}
          maxLength={1000}
          value={form.reason}
          onChange={(event) => form.set({ reason: event.currentTarget.value })}
        />
      ) : null}
    </>
  );
}
