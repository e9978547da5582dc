import { dueAt } from '@thidua/shared/kernel/due';
import type { WorkCalendar } from '@thidua/shared/kernel/working-days';
import type { Ctx } from '../../platform/http/ctx.ts';
import type { HeadRow, Received } from './report.row.ts';

/** Whoever receives it looks at it by the next working day; what the office itself reports is the director's to accept. */
export function reviewOwed(
  ctx: Pick<Ctx, 'actor' | 'now' | 'today'>,
  row: HeadRow & Received,
  calendarAt: (day: string) => WorkCalendar,
) {
  return {
    kind: 'report.review',
    subject: { kind: 'report', id: row.id },
    aboutUnitId: row.unit_id,
    debtor: debtorOf(ctx.actor.agencyId, row),
    creditorUnitId: row.unit_id,
    campaignId: row.campaign_id,
    regimeId: row.regime_id,
    periodKey: row.period_key,
    opensAt: ctx.now,
    dueAt: dueAt(ctx.today, { workingDays: 1, time: '17:00' }, calendarAt(ctx.today)),
  } as const;
}

function debtorOf(agencyId: string, { unit_id, creditor_unit_id, receiver_id }: HeadRow & Received) {
  if (receiver_id) return { unitId: receiver_id, role: 'unit_leader' } as const;
  if (unit_id === creditor_unit_id) return { unitId: agencyId, role: 'director' } as const;
  return { unitId: creditor_unit_id, role: 'office' } as const;
}
