import { Button, Checkbox, Group, MultiSelect, Select, Stack, Textarea, TextInput } from '@mantine/core';
import { checklistApi } from '@thidua/shared/inspection/checklist.api';
import type { Round } from '@thidua/shared/inspection/round.model';
import { useProblemWords } from '../../platform/problem-words.ts';
import { useAsk } from '../../platform/query.ts';
import { useShellWords } from '../../platform/shell-words.ts';
import { DateField } from '../../ui/date-field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { SideDrawer } from '../../ui/side-drawer.tsx';
import { useUnits } from '../unit/unit.parts.tsx';
import { useChecklistWords, useRoundScreensWords } from './inspection.words.ts';
import { TeamFields } from './team-fields.tsx';
import { type RoundForm, useRoundForm } from './use-round-form.ts';
import css from './visit.module.css';

interface RoundDrawerProps {
  round?: Round;
  onClose: () => void;
  onSaved?: (round: Round) => void;
}

/** A round as it is drawn up: why, when, on which list, at whom, and whether they inspect themselves first. */
export default function RoundDrawer({ round, onClose, onSaved }: RoundDrawerProps) {
  const words = useRoundScreensWords().round;
  const shell = useShellWords();
  const say = useProblemWords();
  const form = useRoundForm(round, (saved) => {
    onClose();
    onSaved?.(saved);
  });
  return (
    <SideDrawer
      opened
      onClose={onClose}
      title={round ? words.edit : words.add}
      footer={
        <>
          <Button onClick={onClose}>{shell.cancel}</Button>
          <Button variant="filled" loading={form.isPending} onClick={form.send}>
            {words.save}
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
        <TextInput
          label={words.name}
          placeholder={words.nameHint}
          maxLength={200}
          required
          data-autofocus
          value={form.name}
          onChange={(event) => form.set({ name: event.currentTarget.value })}
          error={form.faults.name}
        />
        <Textarea
          label={words.purpose}
          autosize
          minRows={2}
          maxLength={4000}
          value={form.purpose}
          onChange={(event) => form.set({ purpose: event.currentTarget.value })}
        />
        <Days form={form} />
        <ChecklistField form={form} isFixed={round !== undefined && round.state !== 'draft'} />
        <UnitsField form={form} />
        <SelfField form={form} />
        <fieldset className={css.part}>
          <legend>{words.team}</legend>
          <TeamFields
            unitIds={form.unitIds}
            team={form}
            set={form.set}
            leaderHint={words.teamHint}
            leaderFault={form.faults.leaderId}
          />
        </fieldset>
      </Stack>
    </SideDrawer>
  );
}

function Days({ form }: { form: RoundForm }) {
  const words = useRoundScreensWords().round;
  return (
    <Group gap={12} align="flex-start" grow>
      <DateField
        label={words.from}
        value={form.startsOn}
        onChange={(startsOn) => form.set({ startsOn })}
        required
        error={form.faults.startsOn}
      />
      <DateField
        label={words.to}
        value={form.endsOn}
        onChange={(endsOn) => form.set({ endsOn })}
        required
        error={form.faults.endsOn}
        {...(form.startsOn ? { min: form.startsOn } : {})}
      />
    </Group>
  );
}

function ChecklistField({ form, isFixed }: { form: RoundForm; isFixed: boolean }) {
  const words = useRoundScreensWords().round;
  const { edition } = useChecklistWords();
  const { data } = useAsk(checklistApi.list, {});
  const choices = (data?.items ?? []).flatMap((one) =>
    one.edition ? [{ value: one.edition.id, label: `${one.name}, ${edition(one.edition.edition)}` }] : [],
  );
  return (
    <Select
      label={words.checklist}
      data={choices}
      required
      disabled={isFixed}
      value={form.editionId}
      onChange={(editionId) => form.set({ editionId })}
      description={data && choices.length === 0 ? words.noChecklist : undefined}
      error={form.faults.editionId}
    />
  );
}

function UnitsField({ form }: { form: RoundForm }) {
  const words = useRoundScreensWords().round;
  const { units } = useUnits();
  const within = units.filter((unit) => unit.kind !== 'agency' && unit.kind !== 'committee');
  return (
    <div>
      <MultiSelect
        label={words.units}
        data={within.map(({ id, name }) => ({ value: id, label: name }))}
        searchable
        required
        value={form.unitIds}
        onChange={(unitIds) => form.set({ unitIds })}
        error={form.faults.unitIds}
      />
      <Button
        size="xs"
        variant="subtle"
        mt={4}
        onClick={() => form.set({ unitIds: within.map(({ id }) => id) })}
      >
        {words.everyUnit}
      </Button>
    </div>
  );
}

function SelfField({ form }: { form: RoundForm }) {
  const words = useRoundScreensWords().round;
  return (
    <>
      <Checkbox
        label={words.asksSelf}
        checked={form.asksSelf}
        onChange={(event) => form.set({ asksSelf: event.currentTarget.checked })}
      />
      {form.asksSelf ? (
        <DateField
          label={words.selfDue}
          value={form.selfDueOn}
          onChange={(selfDueOn) => form.set({ selfDueOn })}
          required
          error={form.faults.selfDueOn}
          {...(form.startsOn ? { min: form.startsOn } : {})}
          {...(form.endsOn ? { max: form.endsOn } : {})}
        />
      ) : null}
    </>
  );
}
