import type { Indicator, TableColumn } from '@thidua/shared/form/indicator.model';
import { formatDecimal } from '@thidua/shared/kernel/decimal';
import type { Cell, TableFigure } from '@thidua/shared/report/report.value';
import { useLang } from '../../platform/words.tsx';
import css from './annex-table.module.css';
import { useReportFormWords } from './report.words.ts';
import { shownScale } from './show-figure.ts';

/** The rows of a table as the paper's annex shows them, beneath the line that names it. */
export function AnnexTable({ indicator, value }: { indicator: Indicator; value: TableFigure }) {
  const words = useReportFormWords();
  const [lang] = useLang();
  const columns = indicator.columns ?? [];
  const show = (column: TableColumn, cell: Cell | undefined): string => {
    if (cell === null || cell === undefined) return '–';
    if (typeof cell === 'number') return formatDecimal(cell, shownScale(column), lang, { trim: true });
    if (typeof cell === 'boolean') return cell ? words.yes : words.no;
    if (column.kind === 'date') return cell.split('-').reverse().join('/');
    return column.choices.find((choice) => choice.code === cell)?.name ?? cell;
  };
  return (
    <table className={css.table} aria-label={indicator.name}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column.code} scope="col">
              {column.measuredIn ? `${column.name} (${column.measuredIn})` : column.name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {value.rows.map((row, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a row is known by its place alone
          <tr key={at}>
            {columns.map((column) => (
              <td key={column.code}>{show(column, row[column.code])}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
