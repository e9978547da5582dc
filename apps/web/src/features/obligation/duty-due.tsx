import { dayOf, millisBetween } from '@thidua/shared/kernel/instant';
import type { DutyRow } from '@thidua/shared/obligation/obligation.model';
import { type Format, useFormat } from '../../platform/format.tsx';
import { DueText } from '../../ui/due-text.tsx';
import { usePhone } from '../../ui/use-narrow.ts';
import { groupOf } from './group-duties.ts';

const glyphs = { overdue: 'over', today: 'soon', week: 'soon', later: 'not' } as const;

/** '17:00 hôm nay' within a day and a half, else 'thứ Hai 08/11'. */
export const nearTime = (instant: string, format: Format): string =>
  Math.abs(millisBetween(format.now, instant)) < 36 * 3_600_000
    ? format.when(instant)
    : format.dayNear(dayOf(instant));

/** When it is due: in words first, beneath it the hour where it is today's or yesterday's, else the day. */
export function DutyDue({ row }: { row: DutyRow }) {
  const format = useFormat();
  const group = groupOf(row.dueAt, format.now, format.today);
  return (
    <DueText
      k={glyphs[group]}
      words={format.due(row.dueAt).words}
      date={nearTime(row.dueAt, format)}
      inline={usePhone()}
    />
  );
}
