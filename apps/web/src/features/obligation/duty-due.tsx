import { dayOf } from '@thidua/shared/kernel/instant';
import type { DutyRow } from '@thidua/shared/obligation/obligation.model';
import { useFormat } from '../../platform/format.tsx';
import { DueText } from '../../ui/due-text.tsx';
import { usePhone } from '../../ui/use-narrow.ts';
import { groupOf } from './group-duties.ts';

const glyphs = { overdue: 'over', today: 'soon', week: 'soon', later: 'not' } as const;

/** When it is due: in words first, beneath it the hour where it is today's or yesterday's, else the day. */
export function DutyDue({ row }: { row: DutyRow }) {
  const format = useFormat();
  const group = groupOf(row.dueAt, format.now, format.today);
  const isNear = Math.abs(Date.parse(row.dueAt) - Date.parse(format.now)) < 36 * 3_600_000;
  return (
    <DueText
      k={glyphs[group]}
      words={format.due(row.dueAt).words}
      date={isNear ? format.when(row.dueAt) : format.dayNear(dayOf(row.dueAt))}
      inline={usePhone()}
    />
  );
}
