import type { CalendarEntry } from '@thidua/shared/calendar/calendar.model';
import { addDays } from '@thidua/shared/kernel/day';
import { dayOf } from '@thidua/shared/kernel/instant';
import type { ReadCtx } from '../../platform/http/ctx.ts';
import { foreseeDue } from '../form/index.ts';
import { listLastPeriods } from './calendar.repo.ts';
import { type Look, sightOf } from './sight.ts';

/** Beyond half a year nobody knows the days off. */
const daysAhead = 183;

/** Reports of periods that are yet to be opened: a month ahead shows its due times before anybody owes them. */
export async function readForeseen(ctx: ReadCtx, look: Look): Promise<CalendarEntry[]> {
  const limit = addDays(ctx.today, daysAhead);
  const until = look.to < limit ? look.to : limit;
  if (until < ctx.today) return [];
  const rows = await ctx.db.rows(listLastPeriods, [
    ctx.actor.agencyId,
    look.from,
    look.to,
    ...sightOf(ctx, look),
  ]);
  const spans = new Map(
    rows.map((row) => [row.regime_id, { firstDay: row.first_day, lastDay: row.last_day }]),
  );
  const totals = new Map(rows.map((row) => [row.regime_id, row.total]));
  const coming = await foreseeDue(ctx, spans, until);
  return coming
    .filter(({ dueAt }) => dayOf(dueAt) >= look.from)
    .map(({ regimeId, name, key, firstDay, lastDay, dueAt }) => ({
      id: ['foreseen', regimeId, key].join('.'),
      matter: 'reportDue',
      day: dayOf(dueAt),
      startsAt: null,
      endsAt: dueAt,
      mark: 'planned',
      name,
      period: { key, firstDay, lastDay },
      records: { total: totals.get(regimeId) ?? 0, done: 0 },
      unit: null,
      subject: null,
      group: { kind: 'regime', id: regimeId },
      sequence: 0,
      isForeseen: true,
      visit: null,
    }));
}
