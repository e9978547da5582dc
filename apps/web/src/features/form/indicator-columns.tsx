import {
  Button,
  Checkbox,
  Group,
  Input,
  Select,
  SimpleGrid,
  Stack,
  Textarea,
  TextInput,
} from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import {
  type ColumnKind,
  columnKinds,
  mostColumns,
  type TableColumn,
} from '@thidua/shared/form/indicator.model';
import { useDesignWords } from './form.words.ts';
import { choicesFrom, newColumn } from './indicator-values.ts';
import css from './template.module.css';

interface ColumnFieldsProps {
  columns: readonly TableColumn[];
  /** So many at the beginning keep their kind and unit: reports have filled them. */
  kept: number;
  error: string | undefined;
  onChange: (columns: TableColumn[]) => void;
}

/** The columns of a table, from left to right. */
export function ColumnFields({ columns, kept, error, onChange }: ColumnFieldsProps) {
  const words = useDesignWords().indicator.field;
  const set = (at: number, change: Partial<TableColumn>) =>
    onChange(columns.map((one, other) => (other === at ? { ...one, ...change } : one)));
  return (
    <Input.Wrapper label={words.columns} labelElement="div" error={error}>
      <Stack gap={10} mt={4}>
        {columns.map((column, at) => (
          <ColumnField
            // biome-ignore lint/suspicious/noArrayIndexKey: a column to be has no code yet
            key={at}
            number={at + 1}
            column={column}
            isKept={at < kept}
            onChange={(change) => set(at, change)}
            onDrop={() => onChange(columns.filter((_, other) => other !== at))}
          />
        ))}
      </Stack>
      <Button
        size="xs"
        mt={8}
        disabled={columns.length >= mostColumns}
        leftSection={<IconPlus size={15} stroke={1.8} aria-hidden />}
        onClick={() => onChange([...columns, newColumn()])}
      >
        {words.addColumn}
      </Button>
    </Input.Wrapper>
  );
}

interface ColumnFieldProps {
  number: number;
  column: TableColumn;
  isKept: boolean;
  onChange: (change: Partial<TableColumn>) => void;
  onDrop: () => void;
}

const unitOf: Partial<Record<ColumnKind, Partial<TableColumn>>> = {
  money: { measuredIn: 'nghìn đồng', shownPer: 1000, scale: 0 },
  decimal: { scale: 2, shownPer: 1 },
};

function ColumnField({ number, column, isKept, onChange, onDrop }: ColumnFieldProps) {
  const { columnKinds: kinds, indicator } = useDesignWords();
  const words = indicator.field;
  return (
    <fieldset className={css.column}>
      <legend>{words.column(number)}</legend>
      <SimpleGrid cols={{ base: 1, sm: 3 }} spacing={8}>
        <TextInput
          label={words.columnName}
          maxLength={120}
          value={column.name}
          onChange={(event) => onChange({ name: event.currentTarget.value })}
        />
        <Select
          label={words.columnKind}
          allowDeselect={false}
          disabled={isKept}
          data={columnKinds.map((value) => ({ value, label: kinds[value] }))}
          value={column.kind}
          onChange={(value) => {
            const kind = value as ColumnKind;
            onChange({ kind, measuredIn: '', shownPer: 1, scale: 0, choices: [], ...unitOf[kind] });
          }}
        />
        {['integer', 'decimal'].includes(column.kind) ? (
          <TextInput
            label={words.columnUnit}
            maxLength={40}
            disabled={isKept}
            value={column.measuredIn}
            onChange={(event) => onChange({ measuredIn: event.currentTarget.value })}
          />
        ) : null}
      </SimpleGrid>
      {column.kind === 'choice' ? (
        <Textarea
          label={words.columnChoices}
          autosize
          minRows={2}
          value={column.choices.map((choice) => choice.name).join('\n')}
          onChange={(event) =>
            onChange({ choices: choicesFrom(event.currentTarget.value.split('\n'), column.choices) })
          }
        />
      ) : null}
      <Group justify="space-between">
        <Checkbox
          label={words.columnRequired}
          checked={column.required}
          onChange={(event) => onChange({ required: event.currentTarget.checked })}
        />
        {isKept ? null : (
          <Button size="xs" variant="subtle" onClick={onDrop}>
            {words.dropColumn(number)}
          </Button>
        )}
      </Group>
    </fieldset>
  );
}
