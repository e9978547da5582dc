import type { CalendarEntry } from '@thidua/shared/calendar/calendar.model';
import { addDays } from '@thidua/shared/kernel/day';
import { dayOf, instantAt } from '@thidua/shared/kernel/instant';
import type { ReadCtx } from '../../platform/http/ctx.ts';
import { departuresBetween } from '../inspection/index.ts';
import { type Look, mostRows } from './sight.ts';

/** A phone keeps the visit from whose team one was taken, and is told that it is cancelled; not what became of it. */
export async function readDepartureEntries(ctx: ReadCtx, look: Look): Promise<CalendarEntry[]> {
  const [from, before] = [instantAt(look.from, '00:00'), instantAt(addDays(look.to, 1), '00:00')];
  const rows = await departuresBetween(ctx, { from, before }, mostRows + 1);
  return rows.map((row) => ({
    id: `visit.${row.visit_id}`,
    matter: 'visit',
    day: dayOf(row.starts_at),
    startsAt: row.starts_at,
    endsAt: row.ends_at,
    mark: 'cancelled',
    name: row.round_name ?? '',
    period: null,
    records: null,
    unit: { id: row.unit_id, name: row.unit_name, shortName: row.unit_short_name },
    subject: null,
    group: null,
    sequence: row.sequence,
    isForeseen: false,
    visit: {
      ...{ leader: null, teamIds: [], openFindings: 0, canMove: false, clashes: [] },
      isHidden: !row.is_announced && row.starts_at > ctx.now,
    },
  }));
}
