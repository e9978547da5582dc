import { Select, TextInput } from '@mantine/core';
import type { TableColumn } from '@thidua/shared/form/indicator.model';
import type { Cell } from '@thidua/shared/report/report.value';
import { DateField } from '../../ui/date-field.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { useReportFormWords } from './report.words.ts';
import { shownScale } from './show-figure.ts';

interface TableCellProps {
  column: TableColumn;
  /** Names the row and the column: that is what is read out. */
  label: string;
  cell: Cell;
  onChange: (cell: Cell) => void;
  onUnread: (isUnread: boolean) => void;
  size: 'md' | 'lg';
}

/** One cell of a table, by the kind of its column. */
export function TableCell({ column, label, cell, onChange, onUnread, size }: TableCellProps) {
  const words = useReportFormWords();
  const text = typeof cell === 'string' ? cell : null;
  switch (column.kind) {
    case 'text':
      return (
        <TextInput
          aria-label={label}
          size={size}
          maxLength={500}
          value={text ?? ''}
          onChange={(event) => onChange(event.currentTarget.value || null)}
        />
      );
    case 'choice':
    case 'yes_no':
      return (
        <Select
          aria-label={label}
          size={size}
          clearable
          placeholder={words.choose}
          data={
            column.kind === 'choice'
              ? column.choices.map((choice) => ({ value: choice.code, label: choice.name }))
              : [
                  { value: 'true', label: words.yes },
                  { value: 'false', label: words.no },
                ]
          }
          value={typeof cell === 'boolean' ? String(cell) : text}
          onChange={(chosen) =>
            onChange(column.kind === 'choice' || chosen === null ? chosen : chosen === 'true')
          }
        />
      );
    case 'date':
      return <DateField label={label} hideLabel size={size} value={text} onChange={onChange} />;
    default:
      return (
        <NumberField
          aria-label={label}
          size={size}
          value={typeof cell === 'number' ? cell : null}
          scale={shownScale(column)}
          onChange={onChange}
          onFault={(fault) => onUnread(fault !== null)}
        />
      );
  }
}
