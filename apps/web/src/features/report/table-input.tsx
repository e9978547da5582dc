import { ActionIcon, Button } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import type { TableColumn } from '@thidua/shared/form/indicator.model';
import type { FigureField } from '@thidua/shared/form/template.model';
import { type Cell, type FieldValue, mostRows, type TableFigure } from '@thidua/shared/report/report.value';
import { useLang } from '../../platform/words.tsx';
import { useTell } from '../../ui/tell.tsx';
import { cellsOfBlock } from './cells-of-block.ts';
import { readBlock } from './read-block.ts';
import { useReportFormWords } from './report.words.ts';
import { TableCell } from './table-cell.tsx';
import css from './table-input.module.css';

interface TableInputProps {
  field: FigureField;
  value: TableFigure['rows'];
  onChange: (value: FieldValue) => void;
  labelledBy: string;
  onUnread: (isUnread: boolean) => void;
  size: 'md' | 'lg';
}

/** Rows of named columns; on the phone a row is a card. A block copied from a sheet fills rows from the cell it is pasted into. */
export function TableInput({ field, value, onChange, labelledBy, onUnread, size }: TableInputProps) {
  const words = useReportFormWords();
  const [lang] = useLang();
  const tell = useTell();
  const columns = field.indicator.columns ?? [];
  const rows = value.length > 0 ? value : [{}];
  const put = (next: TableFigure['rows']) => onChange(next.length > 0 ? { rows: next } : null);
  const set = (at: number, column: TableColumn, cell: Cell) =>
    put(rows.map((row, other) => (other === at ? { ...row, [column.code]: cell } : row)));
  const paste = (at: number, from: number) => (event: React.ClipboardEvent) => {
    const block = event.clipboardData.getData('text/plain');
    if (!/[\t\n]/.test(block.trim())) return; // one cell is typed as it is
    event.preventDefault();
    const read = readBlock(rows, columns, { at, from }, cellsOfBlock(block), lang);
    put(read.rows);
    const isWhole = read.unread.length + read.linesOver + read.cellsOver === 0;
    tell([words.table.pasted(read.filled), ...(isWhole ? [] : [words.table.left(read)])].join(' '), {
      tone: isWhole ? 'ok' : 'danger',
      onUndo: () => put(value),
    });
  };
  return (
    <div className={css.table}>
      <table aria-labelledby={labelledBy}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.code} scope="col">
                {column.name}
                {column.measuredIn ? <span> ({column.measuredIn})</span> : null}
              </th>
            ))}
            <th scope="col">
              <span className={css.hidden}>{words.table.act}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a row is known by its place alone
            <tr key={at} aria-label={words.table.row(at + 1)}>
              {columns.map((column, from) => (
                <td
                  key={column.code}
                  data-name={column.measuredIn ? `${column.name} (${column.measuredIn})` : column.name}
                  onPaste={paste(at, from)}
                >
                  <TableCell
                    column={column}
                    label={`${column.name}, ${words.table.row(at + 1)}`}
                    cell={row[column.code] ?? null}
                    onChange={(cell) => set(at, column, cell)}
                    onUnread={onUnread}
                    size={size}
                  />
                </td>
              ))}
              <td data-act>
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  size={size === 'lg' ? 44 : 32}
                  disabled={value.length === 0}
                  aria-label={words.table.drop(at + 1)}
                  onClick={() => put(value.filter((_, other) => other !== at))}
                >
                  <IconTrash size={17} stroke={1.7} />
                </ActionIcon>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Button
        size={size === 'lg' ? 'lg' : 'sm'}
        leftSection={<IconPlus size={16} stroke={1.8} aria-hidden />}
        disabled={rows.length >= mostRows}
        onClick={() => put([...rows, {}])}
      >
        {words.table.add}
      </Button>
    </div>
  );
}
