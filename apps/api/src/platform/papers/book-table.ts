import { fold, normalizeLine } from '@thidua/shared/kernel/text';
import type { SheetMarks } from './book-marks.ts';
import { isBlank, type OpenSheet, type Read } from './open-book.ts';
import type { Spot } from './sheet-fault.ts';

/** A list found on a sheet: which column says what, and its lines. */
export interface BookTable<Column extends string> {
  sheet: string;
  columns: ReadonlyMap<Column, number>;
  /** Heads that say nothing here, and heads of a column that is there already. */
  unused: readonly string[];
  twice: readonly (Spot & { head: string; other: string })[];
  lines: readonly BookLine<Column>[];
}
export interface BookLine<Column extends string> {
  /** From 0. */
  row: number;
  spot(column: Column): Spot;
  /** One line of text; empty where nothing stands. */
  text(column: Column): string;
  isFailed(column: Column): boolean;
  /** The first thing that stands in the line, in whatever column. */
  first: string;
}

/** By which folded heads a column is known. */
export type Heads<Column extends string> = Readonly<Record<Column, readonly string[]>>;

/** A head is sought this far down: titles stand above a list. */
const mostAbove = 30;

const bareHead = (cell: Read) =>
  fold(String(cell ?? ''))
    .replace(/\(.*?\)|\*/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The list of a sheet, its columns in any order; undefined where no row is a head that `isHead` takes. */
export function tableIn<Column extends string>(
  { sheet, data }: OpenSheet,
  marks: SheetMarks | undefined,
  heads: Heads<Column>,
  isHead: (columns: ReadonlyMap<Column, number>) => boolean,
): BookTable<Column> | undefined {
  for (const [row, cells] of data.slice(0, mostAbove).entries()) {
    const found = columnsOf(cells, heads);
    if (!isHead(found.columns)) continue;
    const filled = spread(data, marks);
    const failed = new Set((marks?.failed ?? []).map((place) => `${place.row} ${place.column}`));
    const lines = filled.slice(row + 1).flatMap((line, n) => {
      const at = row + 1 + n;
      if (line.every(isBlank) || isNumbering(line)) return [];
      return [lineOf({ sheet, row: at, cells: line, columns: found.columns, failed })];
    });
    const twice = found.twice.map((one) => ({ ...one, sheet, row }));
    return { sheet, columns: found.columns, unused: found.unused, twice, lines };
  }
  return undefined;
}

function columnsOf<Column extends string>(cells: readonly Read[], heads: Heads<Column>) {
  const columns = new Map<Column, number>();
  const unused: string[] = [];
  const twice: { column: number; head: string; other: string }[] = [];
  for (const [at, cell] of cells.entries()) {
    const bare = bareHead(cell);
    if (!bare || ['tt', 'stt', 'so tt', 'no'].includes(bare)) continue;
    const known = (Object.keys(heads) as Column[]).find((column) => heads[column].includes(bare));
    const head = normalizeLine(String(cell)).slice(0, 60);
    if (!known) unused.push(head);
    else if (columns.has(known))
      twice.push({ column: at, head, other: normalizeLine(String(cells[columns.get(known) ?? 0])) });
    else columns.set(known, at);
  }
  return { columns, unused, twice };
}

/** What is merged downwards stands in each of its rows. */
function spread(data: OpenSheet['data'], marks: SheetMarks | undefined): Read[][] {
  const filled = data.map((row) => [...row]);
  for (const { top, bottom, left } of marks?.merged ?? [])
    for (let row = top + 1; row <= bottom && row < filled.length; row += 1) {
      const line = filled[row] as Read[];
      line[left] = filled[top]?.[left];
    }
  return filled;
}

/** The row beneath a head that counts its columns: (1), (2), (3). */
const isNumbering = (cells: readonly Read[]) =>
  cells.filter((cell) => !isBlank(cell)).length > 1 &&
  cells.every((cell) => isBlank(cell) || /^\(?\d{1,2}\)?$/.test(String(cell).trim()));

function lineOf<Column extends string>({
  sheet,
  row,
  cells,
  columns,
  failed,
}: {
  sheet: string;
  row: number;
  cells: readonly Read[];
  columns: ReadonlyMap<Column, number>;
  failed: ReadonlySet<string>;
}): BookLine<Column> {
  const said = (cell: Read) =>
    normalizeLine(cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell ?? ''));
  const at = (column: Column) => columns.get(column);
  return {
    row,
    spot: (column) => ({ sheet, row, column: at(column) ?? columns.values().next().value ?? 0 }),
    text: (column) => {
      const n = at(column);
      return n === undefined ? '' : said(cells[n]);
    },
    isFailed: (column) => failed.has(`${row} ${at(column)}`),
    first: said(cells.find((cell) => !isBlank(cell) && !/^[\dIVX.]+$/.test(String(cell).trim()))),
  };
}
