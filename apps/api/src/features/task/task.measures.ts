import { addDays } from '@thidua/shared/kernel/day';
import { formatDay } from '@thidua/shared/kernel/format';
import { dayOf, instantAt } from '@thidua/shared/kernel/instant';
import type { ReadCtx } from '../../platform/http/ctx.ts';
import type { Interval, Measure, Measured } from '../../platform/registry.ts';
import { doneBetween, evidenceBetween, type MeasuredRow, overdueAt } from './task-measure.repo.ts';

const recordsOf = (rows: readonly MeasuredRow[]): Measured['records'] =>
  rows.map((row) => ({
    subject: { kind: 'task', id: row.task_id },
    label: `${row.citation}: ${row.title}`,
    line: `${row.unit_name}, ${formatDay(dayOf(row.at))}`,
  }));

/** Agency, unit, and the interval as instants: from inclusive, before exclusive. */
const within = (ctx: ReadCtx, unitId: string, { from, to }: Interval) => [
  ctx.actor.agencyId,
  unitId,
  instantAt(from, '00:00'),
  instantAt(addDays(to, 1), '00:00'),
];

const done: Measure = {
  name: 'task.done',
  count: async (ctx, unitId, interval) => {
    const rows = await ctx.db.rows(doneBetween, within(ctx, unitId, interval));
    return { value: rows.length, records: recordsOf(rows) };
  },
};

const doneOnTime: Measure = {
  name: 'task.doneOnTime',
  count: async (ctx, unitId, interval) => {
    const rows = await ctx.db.rows(doneBetween, within(ctx, unitId, interval));
    const inTime = rows.filter((row) => !row.is_late);
    return { value: inTime.length, of: rows.length, records: recordsOf(inTime) };
  },
};

/** Overdue at the end of the interval, or now where the interval has not ended. */
const overdue: Measure = {
  name: 'task.overdue',
  count: async (ctx, unitId, interval) => {
    const [agencyId, unit, , end = ''] = within(ctx, unitId, interval);
    const rows = await ctx.db.rows(overdueAt, [agencyId, unit, end < ctx.now ? end : ctx.now]);
    return { value: rows.length, records: recordsOf(rows) };
  },
};

const evidence: Measure = {
  name: 'task.evidence',
  count: async (ctx, unitId, interval) => {
    const rows = await ctx.db.rows(evidenceBetween, within(ctx, unitId, interval));
    const value = rows.reduce((sum, row) => sum + row.amount, 0);
    return { value, records: recordsOf(rows) };
  },
};

export const taskMeasures: readonly Measure[] = [done, doneOnTime, overdue, evidence];
