import { findingCode } from '@thidua/shared/inspection/finding-mark';
import { inspectionWords as words } from '@thidua/shared/inspection/inspection.words';
import { addDays } from '@thidua/shared/kernel/day';
import { formatDay } from '@thidua/shared/kernel/format';
import { dayOf, instantAt } from '@thidua/shared/kernel/instant';
import type { ReadCtx } from '../../platform/http/ctx.ts';
import type { Interval, Measure, Measured } from '../../platform/registry.ts';
import {
  closedBetween,
  endedBetween,
  type MeasuredFindingRow,
  type MeasuredVisitRow,
  openAt,
} from './measure.repo.ts';

/** The interval as instants: from inclusive, before exclusive. */
const instants = ({ from, to }: Interval) => [instantAt(from, '00:00'), instantAt(addDays(to, 1), '00:00')];

const visits = (ctx: ReadCtx, unitId: string, kind: 'inspection' | 'self', interval: Interval) =>
  ctx.db.rows(endedBetween, [ctx.actor.agencyId, unitId, kind, ...instants(interval)]);

const visitRecords = (rows: readonly MeasuredVisitRow[], isSelf = false): Measured['records'] =>
  rows.map((row) => ({
    subject: { kind: 'inspection', id: row.id },
    label: isSelf ? words.selfOf(row.unit_name) : words.visitOf(row.unit_name, row.number),
    line: `${formatDay(dayOf(row.at))}, ${words.result.passed(row.passed)}`,
  }));

const findingRecords = (rows: readonly MeasuredFindingRow[]): Measured['records'] =>
  rows.map((row) => ({
    subject: { kind: 'finding', id: row.id },
    label: `${findingCode(row.number)}: ${row.quote}`,
    line: `${row.unit_name}, ${formatDay(dayOf(row.at))}`,
  }));

const inspected: Measure = {
  name: 'inspection.visits',
  count: async (ctx, unitId, interval) => {
    const rows = await visits(ctx, unitId, 'inspection', interval);
    return { value: rows.length, records: visitRecords(rows) };
  },
};

const selfInspected: Measure = {
  name: 'inspection.self',
  count: async (ctx, unitId, interval) => {
    const rows = await visits(ctx, unitId, 'self', interval);
    return { value: rows.length, records: visitRecords(rows, true) };
  },
};

/** Of the items that applied, how many were passed. */
const passRate: Measure = {
  name: 'inspection.passRate',
  count: async (ctx, unitId, interval) => {
    const rows = await visits(ctx, unitId, 'inspection', interval);
    const sum = (what: 'passed' | 'applied') => rows.reduce((total, row) => total + row[what], 0);
    return { value: sum('passed'), of: sum('applied'), records: visitRecords(rows) };
  },
};

/** What a dossier can rest on: what is proposed may be changed until the minutes are sealed, and counts from then on. */
const praised: Measure = {
  name: 'inspection.praised',
  count: async (ctx, unitId, interval) => {
    const rows = (await visits(ctx, unitId, 'inspection', interval)).filter(
      ({ outcome, is_sealed }) => outcome !== 'none' && is_sealed,
    );
    const records = visitRecords(rows).map((record, at) => ({
      ...record,
      line: `${record.line}, ${words.outcome[rows[at]?.outcome ?? 'none']}`,
    }));
    return { value: rows.length, records };
  },
};

/** Open at the end of the interval, or now where the interval has not ended. */
const openFindings: Measure = {
  name: 'inspection.openFindings',
  count: async (ctx, unitId, interval) => {
    const [, end = ''] = instants(interval);
    const rows = await ctx.db.rows(openAt, [ctx.actor.agencyId, unitId, end < ctx.now ? end : ctx.now]);
    return { value: rows.length, records: findingRecords(rows) };
  },
};

const closedFindings: Measure = {
  name: 'inspection.closedFindings',
  count: async (ctx, unitId, interval) => {
    const rows = await ctx.db.rows(closedBetween, [ctx.actor.agencyId, unitId, ...instants(interval)]);
    return { value: rows.length, records: findingRecords(rows) };
  },
};

export const inspectionMeasures: readonly Measure[] = [
  inspected,
  selfInspected,
  passRate,
  praised,
  openFindings,
  closedFindings,
];
