import { NumberInput, Select, SimpleGrid, Textarea, TextInput } from '@mantine/core';
import '@mantine/core/styles/NumberInput.layer.css';
import { type Indicator, type IndicatorKind, indicatorKinds } from '@thidua/shared/form/indicator.model';
import { acrossTimeOf, acrossUnitsOf } from '@thidua/shared/form/indicator.policy';
import { useDesignWords, useFormWords } from './form.words.ts';
import { ChoiceFields } from './indicator-choices.tsx';
import { ColumnFields } from './indicator-columns.tsx';
import { type IndicatorWrong, moneyUnits, ofKind } from './indicator-values.ts';

interface IndicatorFieldsProps {
  values: Indicator;
  /** A published form asks for it: its meaning stands. */
  isUsed: boolean;
  /** As it stands in the catalogue; null for one to be. */
  kept: Indicator | null;
  wrong: readonly IndicatorWrong[];
  onChange: (values: Indicator) => void;
}

const measured: readonly IndicatorKind[] = ['integer', 'decimal', 'ratio'];

/** What an indicator is: its name, its kind, and the two rules by which it adds up, each with an example. */
export function IndicatorFields({ values, isUsed, kept, wrong, onChange }: IndicatorFieldsProps) {
  const words = useDesignWords().indicator;
  const said = useFormWords();
  const { kind } = values;
  const set = (change: Partial<Indicator>) => onChange({ ...values, ...change });
  return (
    <>
      <TextInput
        label={words.field.name}
        required
        maxLength={200}
        data-autofocus
        value={values.name}
        onChange={(event) => set({ name: event.currentTarget.value })}
        error={wrong.includes('name') ? words.fault.name : undefined}
      />
      {kept ? (
        <TextInput
          label={words.field.code}
          description={words.codeHint}
          value={kept.code}
          readOnly
          disabled
        />
      ) : null}
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing={12}>
        <Select
          label={words.field.kind}
          allowDeselect={false}
          disabled={isUsed}
          data={indicatorKinds.map((value) => ({ value, label: said.kinds[value] }))}
          value={kind}
          onChange={(value) => value && onChange(ofKind(values, value as IndicatorKind))}
        />
        {measured.includes(kind) ? (
          <TextInput
            label={words.field.measuredIn}
            placeholder={words.field.measuredHint}
            maxLength={40}
            disabled={isUsed}
            value={values.measuredIn}
            onChange={(event) => set({ measuredIn: event.currentTarget.value })}
          />
        ) : null}
        {kind === 'decimal' ? (
          <NumberInput
            label={words.field.scale}
            min={1}
            max={6}
            disabled={isUsed}
            value={values.scale}
            onChange={(scale) => set({ scale: Number(scale) || 1 })}
          />
        ) : null}
        {kind === 'money' ? (
          <Select
            label={words.field.shownPer}
            allowDeselect={false}
            disabled={isUsed}
            data={[
              { value: '1', label: words.shownPer.dong },
              { value: '1000', label: words.shownPer.thousand },
              { value: '1000000', label: words.shownPer.million },
            ]}
            value={String(values.shownPer)}
            onChange={(value) => {
              const shownPer = Number(value) as keyof typeof moneyUnits;
              set({ shownPer, measuredIn: moneyUnits[shownPer] });
            }}
          />
        ) : null}
      </SimpleGrid>
      {kind === 'choice' ? (
        <ChoiceFields
          choices={values.choices}
          kept={isUsed ? (kept?.choices.length ?? 0) : 0}
          error={wrong.includes('choices') ? words.fault.choices : undefined}
          onChange={(choices) => set({ choices })}
        />
      ) : null}
      {kind === 'table' ? (
        <ColumnFields
          columns={values.columns ?? []}
          kept={isUsed ? (kept?.columns?.length ?? 0) : 0}
          error={wrong.includes('columns') ? words.fault.columns : undefined}
          onChange={(columns) => set({ columns })}
        />
      ) : null}
      <RollupFields values={values} isUsed={isUsed} onChange={set} />
      <Textarea
        label={words.field.guidance}
        autosize
        minRows={2}
        maxLength={1000}
        value={values.guidance}
        onChange={(event) => set({ guidance: event.currentTarget.value })}
      />
    </>
  );
}

interface RollupFieldsProps {
  values: Indicator;
  isUsed: boolean;
  onChange: (change: Partial<Indicator>) => void;
}

/** Sums, greatest, last: what becomes of the figures of many units and of many periods. */
function RollupFields({ values, isUsed, onChange }: RollupFieldsProps) {
  const { indicator: words, examples } = useDesignWords();
  const said = useFormWords();
  const { kind, acrossUnits, acrossTime } = values;
  return (
    <>
      <Select
        label={words.field.acrossUnits}
        allowDeselect={false}
        disabled={isUsed}
        data={acrossUnitsOf[kind].map((value) => ({ value, label: said.acrossUnits[value] }))}
        value={acrossUnits}
        onChange={(value) => value && onChange({ acrossUnits: value as Indicator['acrossUnits'] })}
        description={examples.units[acrossUnits]}
      />
      <Select
        label={words.field.acrossTime}
        allowDeselect={false}
        disabled={isUsed}
        data={acrossTimeOf[kind].map((value) => ({ value, label: said.acrossTime[value] }))}
        value={acrossTime}
        onChange={(value) => value && onChange({ acrossTime: value as Indicator['acrossTime'] })}
        description={examples.time[acrossTime]}
      />
    </>
  );
}
