import type { FigureField } from '@thidua/shared/form/template.model';
import { parseDecimal } from '@thidua/shared/kernel/decimal';
import { fold } from '@thidua/shared/kernel/text';
import type { FieldValue } from '@thidua/shared/report/report.value';
import { cellsOfBlock } from './cells-of-block.ts';
import { readChoice, readDay, readYesNo } from './read-cell.ts';
import { shownScale } from './show-figure.ts';

type Style = 'vi' | 'en';
type PasteFault = 'unknownName' | 'twice' | 'beyond' | 'unreadable' | 'notPasted' | 'heading';

/** One line of what was pasted: which figure it goes to and as what, or why it goes nowhere. */
export interface PasteLine {
  said: string;
  field: FigureField | null;
  value: FieldValue;
  fault: PasteFault | null;
}

/**
 * Where the lines of a pasted block go. With names among its columns by name, whatever stands in front of them; a bare column goes
 * down from `from`, one figure a line, its heading left out. An empty cell leaves its figure as it is. Nothing is guessed: what cannot
 * be read is told.
 */
export function planPaste(
  text: string,
  fields: readonly FigureField[],
  from: string | null,
  style: Style,
): PasteLine[] {
  const lines = cellsOfBlock(text);
  const byName = new Map(fields.map((field) => [nameKey(field.indicator.name), field]));
  const names = columnOfNames(lines, byName);
  return names === null ? planColumn(lines, fields, from, style) : planNamed(lines, byName, names, style);
}

/** The column in which at least half of the lines name a figure: the first, or behind a number of order. */
function columnOfNames(lines: Lines, byName: Fields): number | null {
  const filled = lines.filter((cells) => cells.some(Boolean)).length;
  const counts = [0, 1, 2].map((at) => lines.filter((cells) => byName.has(nameKey(cells[at] ?? ''))).length);
  const best = Math.max(...counts);
  return best > 0 && best * 2 >= filled ? counts.indexOf(best) : null;
}

function planNamed(lines: Lines, byName: Fields, names: number, style: Style): PasteLine[] {
  const named = lines.map((cells) => ({
    cells,
    field: byName.get(nameKey(cells[names] ?? '')) ?? null,
    rest: cells.slice(names + 1),
  }));
  const hasUnits = hasUnitColumn(named.flatMap(({ field, rest }) => (field ? [{ field, rest }] : [])));
  const seen = new Set<string>();
  return named.flatMap(({ cells, field, rest }) => {
    const isTwice = field !== null && seen.has(field.code);
    if (field) seen.add(field.code);
    const planned = planLine(field, 'unknownName', hasUnits ? rest.slice(1) : rest, cells, style);
    return isTwice ? planned.map((line) => ({ ...line, fault: 'twice' as const })) : planned;
  });
}

/** Behind the names stand the units of measure: the tables of reports are made so. */
function hasUnitColumn(named: readonly { field: FigureField; rest: readonly string[] }[]): boolean {
  const isUnit = ({ field, rest: [first = ''] }: (typeof named)[number]) =>
    fold(first) === fold(field.indicator.measuredIn);
  return named.every(isUnit) && named.some(({ rest }) => Boolean(rest[0]) && rest.length > 1);
}

function planColumn(
  lines: Lines,
  fields: readonly FigureField[],
  from: string | null,
  style: Style,
): PasteLine[] {
  const start = Math.max(
    0,
    fields.findIndex((field) => field.code === from),
  );
  const first = fields[start];
  const isHead = ([said = '']: readonly string[]) =>
    first !== undefined && counted.has(first.indicator.kind) && isHeading(said);
  const heads = lines.findIndex((cells) => !isHead(cells));
  const heading = lines.slice(0, Math.max(0, heads)).map(
    (cells): PasteLine => ({
      said: cells.filter(Boolean).join(' '),
      field: null,
      value: null,
      fault: 'heading',
    }),
  );
  const planned = lines
    .slice(heading.length)
    .flatMap((cells, at) => planLine(fields[start + at] ?? null, 'beyond', cells, cells, style));
  return [...heading, ...planned];
}

const counted = new Set<string>(['integer', 'decimal', 'money', 'ratio']);

/** Words without any digit above a column of numbers; "Không có" is no heading, it stands for a figure. */
const isHeading = (said: string) => /\p{L}/u.test(said) && !/\d|^(khong|chua|ko)\b/.test(fold(said));

type Lines = readonly (readonly string[])[];
type Fields = ReadonlyMap<string, FigureField>;

/** "3. Số áp phích đã dán (tờ)" is "Số áp phích đã dán". */
const nameKey = (name: string): string =>
  fold(name)
    .replace(/^[\d.)\-\s]+(?=\p{L})/u, '')
    .replace(/\s*\([^)]*\)$/, '');

/** Nothing for an empty cell. */
function planLine(
  field: FigureField | null,
  lost: PasteFault,
  cells: readonly string[],
  all: readonly string[],
  style: Style,
): PasteLine[] {
  const own = field ? cells.slice(0, field.indicator.kind === 'ratio' ? 2 : 1) : all;
  const said = own.filter(Boolean).join(' ');
  const lostAs = (fault: PasteFault): PasteLine[] => [{ said, field, value: null, fault }];
  if (own.every((cell) => cell === '')) return [];
  if (!field) return lostAs(lost);
  if (['file', 'table'].includes(field.indicator.kind)) return lostAs('notPasted');
  const value = readCells(field, cells, style);
  return value === undefined ? lostAs('unreadable') : [{ said, field, value, fault: null }];
}

function readCells(
  { indicator }: FigureField,
  cells: readonly string[],
  style: Style,
): FieldValue | undefined {
  const [first = '', second = ''] = cells;
  const integer = (text: string) => {
    const read = parseDecimal(text, 0, style);
    return read.ok ? read.value : undefined;
  };
  switch (indicator.kind) {
    case 'yes_no':
      return readYesNo(first);
    case 'choice':
      return readChoice(indicator.choices, first);
    case 'date':
      return readDay(first);
    case 'ratio': {
      const [left = '', right = ''] = first.includes('/') ? first.split('/') : [first, second];
      const n = integer(left);
      const d = integer(right);
      return n === undefined || d === undefined ? undefined : { n, d };
    }
    default: {
      const read = parseDecimal(first, shownScale(indicator), style);
      return read.ok ? read.value : undefined;
    }
  }
}
