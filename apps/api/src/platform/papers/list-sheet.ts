import { formatDay, formatInstant } from '@thidua/shared/kernel/format';
import { dayOf } from '@thidua/shared/kernel/instant';
import type { KernelWords } from '@thidua/shared/kernel/kernel.words';
import { excel } from './excel.ts';

/** As many rows as a whole province has in one sheet; the rest is narrowed by the filter. */
export const mostRows = 50_000;

export const textCell = (value: string) => (value ? { value, wrap: true } : null);
export const numberCell = (value: number) => ({ value, type: Number });
/** Midnight UTC of a local day is what the sheet's own calendar counts from. */
export const dayCell = (instant: string) => ({
  value: new Date(`${dayOf(instant)}T00:00:00Z`),
  type: Date,
  format: 'dd/mm/yyyy',
});
type Cell = ReturnType<typeof textCell | typeof numberCell | typeof dayCell>;

interface ListSheet {
  title: string;
  words: { tab: string; file: (day: string) => string; asOf: (when: string) => string; columns: object };
  kernel: KernelWords;
  now: string;
  today: string;
  /** Of each column, in the order of `words.columns`. */
  widths: readonly number[];
  rows: readonly (readonly Cell[])[];
}

const head = (value: string) => ({
  value,
  fontWeight: 'bold' as const,
  wrap: true,
  backgroundColor: '#EEF1F5',
});

/** A list as an Excel file: what it is, as of when, its columns in sight, figures as figures and days as days. */
export async function listSheet(given: ListSheet): Promise<File> {
  const { title, words, kernel, now, today, widths, rows } = given;
  const { default: writeExcelFile } = await import('write-excel-file/node');
  const top = [
    [{ value: title, fontWeight: 'bold' as const, fontSize: 14 }],
    [{ value: words.asOf(formatInstant(now, kernel)) }],
    [],
    (Object.values(words.columns) as string[]).map(head),
  ];
  const book = writeExcelFile([...top, ...rows.map((row) => [...row])], {
    sheet: words.tab,
    columns: widths.map((width) => ({ width })),
    stickyRowsCount: 4,
    stickyColumnsCount: 2,
  });
  const bytes = await book.toBuffer();
  const name = `${words.file(formatDay(today).replaceAll('/', '-'))}.xlsx`;
  return new File([new Uint8Array(bytes)], name, { type: excel });
}
