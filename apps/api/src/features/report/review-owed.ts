import { dueAt } from '@thidua/shared/kernel/due';
import type { WorkCalendar } from '@thidua/shared/kernel/working-days';
import type { Ctx } from '../../platform/http/ctx.ts';
import type { HeadRow } from './report.row.ts';

/** The office looks at it by the next working day; what the office itself reports is the director's to accept. */
export function reviewOwed(
  ctx: Pick<Ctx, 'actor' | 'now' | 'today'>,
  row: HeadRow,
  calendarAt: (day: string) => WorkCalendar,
) {
  const isOffices = row.unit_id === row.creditor_unit_id;
  return {
    kind: 'report.review',
    subject: { kind: 'report', id: row.id },
    aboutUnitId: row.unit_id,
    debtor: {
      unitId: isOffices ? ctx.actor.agencyId : row.creditor_unit_id,
      role: isOffices ? 'director' : 'office',
    },
    creditorUnitId: row.unit_id,
    campaignId: row.campaign_id,
    regimeId: row.regime_id,
    periodKey: row.period_key,
    opensAt: ctx.now,
    dueAt: dueAt(ctx.today, { workingDays: 1, time: '17:00' }, calendarAt(ctx.today)),
  } as const;
}
