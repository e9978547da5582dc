import type { PeriodLine, PeriodPage, ReportMark } from '@thidua/shared/report/report-list.model';
import type { GlyphKey } from '../../ui/glyph.tsx';

export type PeriodFilter =
  | 'all'
  | 'submitted'
  | 'returned'
  | 'missing'
  | 'accepted'
  | 'correcting'
  | 'exempt';

/** What each filter gathers, and its name in the address. */
const filters: Record<
  Exclude<PeriodFilter, 'all'>,
  { marks: readonly ReportMark[]; slug: string; k: GlyphKey }
> = {
  submitted: { marks: ['submitted'], slug: 'cho-tiep-nhan', k: 'wait' },
  returned: { marks: ['returned'], slug: 'bi-tra-lai', k: 'ret' },
  missing: { marks: ['none', 'draft', 'presented'], slug: 'chua-nop', k: 'soon' },
  accepted: { marks: ['accepted'], slug: 'da-tiep-nhan', k: 'ok' },
  correcting: { marks: ['correcting'], slug: 'dinh-chinh', k: 'again' },
  exempt: { marks: ['exempt'], slug: 'duoc-mien', k: 'ex' },
};

const names = Object.keys(filters) as (keyof typeof filters)[];

export const slugOf = (filter: PeriodFilter): string | null =>
  filter === 'all' ? null : filters[filter].slug;

/** The filter an address names; an unknown one shows everything. */
export const filterOf = (slug: string | null): PeriodFilter =>
  names.find((name) => filters[name].slug === slug) ?? 'all';

/** The states asked for; nothing where all are. */
export const marksOf = (filter: PeriodFilter): ReportMark[] | undefined =>
  filter === 'all' ? undefined : [...filters[filter].marks];

export interface FilterCount {
  value: PeriodFilter;
  count: number;
  k?: GlyphKey;
}

/** Every filter with its count, all first; the two rare ones only where there is such a unit. */
export function filterCounts(byMark: PeriodPage['byMark']): FilterCount[] {
  const count = (marks: readonly ReportMark[]) => marks.reduce((sum, mark) => sum + (byMark[mark] ?? 0), 0);
  const each = names.map((value) => ({ value, count: count(filters[value].marks), k: filters[value].k }));
  return [
    { value: 'all', count: each.reduce((sum, one) => sum + one.count, 0) },
    ...each.filter(({ value, count: n }) => n > 0 || (value !== 'correcting' && value !== 'exempt')),
  ];
}

const need: Record<ReportMark, number> = {
  submitted: 0,
  returned: 1,
  none: 2,
  draft: 2,
  presented: 2,
  correcting: 3,
  accepted: 4,
  exempt: 5,
};

/** What waits for the reader first, longest waiting at the top; then returned, not received, finished. */
export function inOrderOfNeed(lines: readonly PeriodLine[]): PeriodLine[] {
  return lines.toSorted(
    (one, two) =>
      need[one.is] - need[two.is] ||
      (one.is === 'submitted' ? (one.submittedAt ?? '').localeCompare(two.submittedAt ?? '') : 0),
  );
}

/** The next unit whose report waits, after the open one and round again from the top; undefined when none is left. */
export function nextWaiting(lines: readonly PeriodLine[], openId: string): PeriodLine | undefined {
  const at = lines.findIndex((line) => line.id === openId);
  return [...lines.slice(at + 1), ...lines.slice(0, Math.max(at, 0))].find((line) => line.is === 'submitted');
}

const owing = new Set<ReportMark>(['none', 'draft', 'presented']);

/** Nothing was received from it in this period. */
export const isMissing = (line: Pick<PeriodLine, 'is' | 'duty'>): boolean =>
  owing.has(line.is) && line.duty.state === 'owed';
