import type { FigureField } from '@thidua/shared/form/template.model';
import { parseDecimal } from '@thidua/shared/kernel/decimal';
import { fold } from '@thidua/shared/kernel/text';
import type { FieldValue } from '@thidua/shared/report/report.value';
import { shownScale } from './show-figure.ts';

type Style = 'vi' | 'en';
type PasteFault = 'unknownName' | 'twice' | 'beyond' | 'unreadable' | 'notPasted';

/** One line of what was pasted: which figure it goes to and as what, or why it goes nowhere. */
export interface PasteLine {
  said: string;
  field: FigureField | null;
  value: FieldValue;
  fault: PasteFault | null;
}

/**
 * Where the lines of a pasted block go. With names in front (a block of two columns) by name; a bare column goes down from `from`,
 * one figure a line. An empty cell leaves its figure as it is. Nothing is guessed: what cannot be read is told.
 */
export function planPaste(
  text: string,
  fields: readonly FigureField[],
  from: string | null,
  style: Style,
): PasteLine[] {
  const lines = linesOf(text);
  const byName = new Map(fields.map((field) => [nameKey(field.indicator.name), field]));
  const isNamed = lines.filter(([name = '']) => byName.has(nameKey(name))).length * 2 >= lines.length;
  if (!isNamed) {
    const start = Math.max(
      0,
      fields.findIndex((field) => field.code === from),
    );
    return lines.flatMap((cells, at) => planLine(fields[start + at] ?? null, 'beyond', cells, cells, style));
  }
  const seen = new Set<string>();
  return lines.flatMap((cells) => {
    const [name = '', ...rest] = cells;
    const field = byName.get(nameKey(name)) ?? null;
    const isTwice = field !== null && seen.has(field.code);
    if (field) seen.add(field.code);
    const planned = planLine(field, 'unknownName', rest, cells, style);
    return isTwice ? planned.map((line) => ({ ...line, fault: 'twice' as const })) : planned;
  });
}

/** Lines and cells as a sheet copies them; empty lines at the end are nobody's. */
const linesOf = (text: string): string[][] =>
  text
    .replace(/[\r\n]+$/, '')
    .split(/\r?\n/)
    .map((line) => line.split('\t').map((cell) => cell.trim()));

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
  const said = (field ? cells : all).filter(Boolean).join(' ');
  const lostAs = (fault: PasteFault): PasteLine[] => [{ said, field, value: null, fault }];
  if (cells.every((cell) => cell === '')) return [];
  if (!field) return lostAs(lost);
  if (['file', 'table'].includes(field.indicator.kind)) return lostAs('notPasted');
  const value = readCells(field, cells, style);
  return value === undefined ? lostAs('unreadable') : [{ said, field, value, fault: null }];
}

const affirmed = new Set(['co', 'x', '1', 'yes', 'true']);
const denied = new Set(['khong', '0', 'no', 'false']);

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
      return affirmed.has(fold(first)) ? true : denied.has(fold(first)) ? false : undefined;
    case 'choice':
      return indicator.choices.find((choice) => fold(choice.name) === fold(first))?.code;
    case 'date': {
      const [, day, month, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(first) ?? [];
      return day && month ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : undefined;
    }
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
