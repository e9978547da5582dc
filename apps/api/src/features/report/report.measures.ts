import { formatDay, formatPeriod } from '@thidua/shared/kernel/format';
import { dayOf } from '@thidua/shared/kernel/instant';
import { kernelWords } from '@thidua/shared/kernel/kernel.words';
import type { Measure } from '../../platform/registry.ts';
import { listExpected, type MeasuredRow } from './report.measures.repo.ts';

/** Reports of the unit over an interval, out of those expected; narratives of an agency are written in Vietnamese. */
const measure = (name: string, counts: (row: MeasuredRow) => boolean): Measure => ({
  name,
  count: async (ctx, unitId, { from, to }) => {
    const rows = await ctx.db.rows(listExpected, [ctx.actor.agencyId, unitId, from, to]);
    const counted = rows.filter(counts);
    return {
      value: counted.length,
      of: rows.length,
      records: counted.map((row) => {
        const label = `${row.template_name} ${formatPeriod(row.period_key, kernelWords, { year: true })}`;
        const line = row.done_at ? `${label}, nộp ngày ${formatDay(dayOf(row.done_at))}` : label;
        return { subject: { kind: 'report', id: row.id }, label, line };
      }),
    };
  },
});

export const reportMeasures: readonly Measure[] = [
  measure('report.submitted', (row) => row.done_at !== null),
  measure('report.submittedOnTime', (row) => row.done_at !== null && !row.is_late),
];
