import { isoWeekOf } from './day.ts';

/**
 * Keys of reporting periods: '2021-W33', '2021-M08', '2021-Q3', '2021-H1', '2021-9M', '2021' and 'T-<id>' for thematic
 * and ad hoc reports. A key only names; which days it holds is decided by a cut-off (see `period.ts`).
 */
export const periodKinds = ['week', 'month', 'quarter', 'half', 'nineMonths', 'year', 'thematic'] as const;
export type PeriodKind = (typeof periodKinds)[number];
/** Kinds whose periods follow each other without gap. */
export type TilingKind = 'week' | 'month' | 'quarter' | 'half' | 'year';
/** Kinds whose days are computed from a cut-off. */
export type RegularKind = TilingKind | 'nineMonths';

export interface RegularKey {
  kind: RegularKind;
  year: number;
  /** The week 1-53, month 1-12, quarter 1-4 or half 1-2; 1 for nine months and a year. */
  index: number;
}
export type ParsedKey = RegularKey | { kind: 'thematic'; id: string };

const regularPattern = /^(\d{4})(?:-(?:W(\d{2})|M(\d{2})|Q([1-4])|H([12])|(9M)))?$/;
const thematicPattern = /^T-([A-Za-z0-9][A-Za-z0-9-]{0,63})$/;
const pad = (value: number, width = 2) => String(value).padStart(width, '0');

/** 52 or 53: 28 December always lies in the last ISO week of its year. */
export const weeksIn = (year: number): number => isoWeekOf(`${pad(year, 4)}-12-28`).week;

const countIn = (kind: RegularKind, year: number): number =>
  kind === 'week' ? weeksIn(year) : { month: 12, quarter: 4, half: 2, nineMonths: 1, year: 1 }[kind];

/** Reads a key; undefined when it is none ('2021-W53' is none: 2021 has 52 weeks). */
export function parsePeriodKey(key: string): ParsedKey | undefined {
  const id = thematicPattern.exec(key)?.[1];
  if (id) return { kind: 'thematic', id };
  const match = regularPattern.exec(key);
  if (!match) return undefined;
  const [, year, week, month, quarter, half, nine] = match;
  const kind = week
    ? 'week'
    : month
      ? 'month'
      : quarter
        ? 'quarter'
        : half
          ? 'half'
          : nine
            ? 'nineMonths'
            : 'year';
  const parsed = { kind, year: Number(year), index: Number(week ?? month ?? quarter ?? half ?? 1) } as const;
  return parsed.index >= 1 && parsed.index <= countIn(kind, parsed.year) ? parsed : undefined;
}

export const isPeriodKey = (key: string): boolean => parsePeriodKey(key) !== undefined;

/** Reads a key that must be one. Throws `RangeError` otherwise. */
export function readPeriodKey(key: string): ParsedKey {
  const parsed = parsePeriodKey(key);
  if (!parsed) throw new RangeError(`not a period key: ${key}`);
  return parsed;
}

/** Throws `RangeError` when `key` is not a period key. */
export const periodKindOf = (key: string): PeriodKind => readPeriodKey(key).kind;

export function regularKey({ kind, year, index }: RegularKey): string {
  const y = pad(year, 4);
  if (kind === 'year') return y;
  if (kind === 'nineMonths') return `${y}-9M`;
  if (kind === 'week') return `${y}-W${pad(index)}`;
  return kind === 'month' ? `${y}-M${pad(index)}` : `${y}-${kind === 'quarter' ? 'Q' : 'H'}${index}`;
}

function step(key: string, by: 1 | -1): string | undefined {
  const parsed = readPeriodKey(key);
  if (parsed.kind === 'thematic') return undefined;
  const { kind, year } = parsed;
  const index = parsed.index + by;
  if (index < 1) return regularKey({ kind, year: year - 1, index: countIn(kind, year - 1) });
  if (index > countIn(kind, year)) return regularKey({ kind, year: year + 1, index: 1 });
  return regularKey({ kind, year, index });
}

/** The following key of the same kind; undefined for thematic periods, which have no order. */
export const nextPeriod = (key: string): string | undefined => step(key, 1);
/** The preceding key of the same kind; undefined for thematic periods, which have no order. */
export const previousPeriod = (key: string): string | undefined => step(key, -1);

/** The key of the same name a year before ("cùng kỳ năm trước"). Week 53 answers week 52 where there is no week 53. */
export function samePeriodLastYear(key: string): string | undefined {
  const parsed = readPeriodKey(key);
  if (parsed.kind === 'thematic') return undefined;
  const { kind, year, index } = parsed;
  return regularKey({ kind, year: year - 1, index: Math.min(index, countIn(kind, year - 1)) });
}

/** Order for sorting: within a kind by time (thematic by id), kinds from week to thematic. */
export function comparePeriodKeys(a: string, b: string): number {
  const [left, right] = [readPeriodKey(a), readPeriodKey(b)];
  if (left.kind === 'thematic' && right.kind === 'thematic')
    return left.id < right.id ? -1 : left.id > right.id ? 1 : 0;
  if (left.kind === 'thematic' || right.kind === 'thematic' || left.kind !== right.kind) {
    return periodKinds.indexOf(left.kind) - periodKinds.indexOf(right.kind);
  }
  return left.year - right.year || left.index - right.index;
}
