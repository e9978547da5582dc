import { addDays } from '@thidua/shared/kernel/day';
import { instantAt } from '@thidua/shared/kernel/instant';
import type { Coming } from '@thidua/shared/overview/overview.model';
import type { ReadCtx } from '../../platform/http/ctx.ts';
import { listComing } from './overview-desk.repo.ts';

const days = 14;

/** The two weeks ahead: due times and openings of periods. */
export async function readComing(ctx: ReadCtx, unitIds: readonly string[]): Promise<Coming[]> {
  const until = instantAt(addDays(ctx.today, days + 1), '00:00');
  const rows = await ctx.db.rows(listComing, [ctx.actor.agencyId, ctx.now, until, unitIds]);
  const taskIds = rows.flatMap((row) => (row.what === 'taskDue' && row.subject_id ? [row.subject_id] : []));
  const labels = taskIds.length > 0 ? await ctx.subjects.get('task')?.label(ctx, taskIds) : undefined;
  return rows.map((row) => {
    const kind = row.what === 'taskDue' ? 'task' : 'report';
    return {
      at: row.at,
      what: row.what,
      periodKey: row.period_key,
      firstDay: row.first_day,
      lastDay: row.last_day,
      units: row.units,
      records: row.records,
      unit: row.unit_name,
      subject: row.subject_id
        ? { kind, id: row.subject_id, text: labels?.get(row.subject_id)?.text ?? '' }
        : null,
    };
  });
}
