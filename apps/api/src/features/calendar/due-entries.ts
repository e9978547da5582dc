import { markOfDue } from '@thidua/shared/calendar/calendar.mark';
import type { CalendarEntry, CalendarMatter } from '@thidua/shared/calendar/calendar.model';
import { addDays } from '@thidua/shared/kernel/day';
import { dayOf, instantAt } from '@thidua/shared/kernel/instant';
import type { ReadCtx } from '../../platform/http/ctx.ts';
import { type CloseRow, type DueRow, listCloses, listDue, listEachDue } from './calendar.repo.ts';
import { type Look, sightOf } from './sight.ts';

/** What falls due on the days looked at, and the days on which figures close: from the obligations alone. */
export async function readDue(ctx: ReadCtx, look: Look): Promise<CalendarEntry[]> {
  const { agencyId } = ctx.actor;
  const sight = sightOf(ctx, look);
  const [from, before] = [instantAt(look.from, '00:00'), instantAt(addDays(look.to, 1), '00:00')];
  const [due, closes] = await Promise.all([
    ctx.db.rows(listDue, [agencyId, from, before, ...sight]),
    ctx.db.rows(listCloses, [agencyId, look.from, look.to, ...sight]),
  ]);
  const asked = closes.filter(({ total }) => total > 0);
  return [...due.map((row) => dueEntry(row, ctx.now)), ...asked.map((row) => closeEntry(row, ctx.today))];
}

/** The same one by one for a phone, which keeps what it once was given: what is owed no more is told as cancelled. */
export async function readEachDue(ctx: ReadCtx, look: Look): Promise<CalendarEntry[]> {
  const { agencyId } = ctx.actor;
  const sight = sightOf(ctx, look);
  const [from, before] = [instantAt(look.from, '00:00'), instantAt(addDays(look.to, 1), '00:00')];
  const [due, closes] = await Promise.all([
    ctx.db.rows(listEachDue, [agencyId, from, before, ...sight]),
    ctx.db.rows(listCloses, [agencyId, look.from, look.to, ...sight]),
  ]);
  const off = { mark: 'cancelled' } as const;
  return [
    ...due.map((row) => {
      const entry = dueEntry(row, ctx.now);
      return { ...entry, id: `${entry.matter}.${row.id}`, ...(row.is_off ? off : {}) };
    }),
    ...closes.map((row) => ({ ...closeEntry(row, ctx.today), ...(row.total > 0 ? {} : off) })),
  ];
}

const matters: Partial<Record<DueRow['kind'], CalendarMatter>> = {
  report: 'reportDue',
  task: 'taskDue',
  consolidation: 'consolidationDue',
  'finding.correct': 'correctionDue',
};

const periodOf = (row: DueRow) =>
  row.period_key && row.first_day && row.last_day
    ? { key: row.period_key, firstDay: row.first_day, lastDay: row.last_day }
    : null;

const groupOf = ({ duty_id, regime_id }: DueRow): CalendarEntry['group'] =>
  duty_id ? { kind: 'duty', id: duty_id } : regime_id ? { kind: 'regime', id: regime_id } : null;

function dueEntry(row: DueRow, now: string): CalendarEntry {
  const matter = matters[row.kind] ?? 'taskDue';
  const { total, done } = row;
  return {
    id: [matter, row.regime_id ?? row.duty_id ?? row.unit_id, row.period_key ?? '', row.due_at].join('.'),
    matter,
    day: dayOf(row.due_at),
    startsAt: null,
    endsAt: row.due_at,
    mark: markOfDue({ dueAt: row.due_at, total, done }, now),
    name: row.name ?? '',
    period: periodOf(row),
    records: { total, done },
    unit:
      row.unit_id && row.unit_name
        ? { id: row.unit_id, name: row.unit_name, shortName: row.unit_short_name ?? row.unit_name }
        : null,
    subject: row.subject_id ? { kind: row.subject_kind, id: row.subject_id } : null,
    group: groupOf(row),
    sequence: row.changes,
    isForeseen: false,
    visit: null,
  };
}

/** Nobody owes anything on the day figures close: it is over when the day is. */
function closeEntry(row: CloseRow, today: string): CalendarEntry {
  return {
    id: ['dataCloses', row.regime_id, row.period_key].join('.'),
    matter: 'dataCloses',
    day: row.last_day,
    startsAt: null,
    endsAt: null,
    mark: row.last_day < today ? 'done' : 'planned',
    name: row.name,
    period: { key: row.period_key, firstDay: row.first_day, lastDay: row.last_day },
    records: null,
    unit: null,
    subject: null,
    group: { kind: 'regime', id: row.regime_id },
    sequence: row.total > 0 ? 0 : 1,
    isForeseen: false,
    visit: null,
  };
}
