import type { SubjectKind } from '../../platform/registry.ts';
import { patternOf, reachOf } from './list-tasks.ts';
import { labelTasks, searchTasks } from './task.repo.ts';

const task: SubjectKind = {
  kind: 'task',
  visible: async (ctx, ids) => {
    const reach = reachOf(ctx);
    const rows = await ctx.db.rows(labelTasks, [ctx.actor.agencyId, ids]);
    return new Set(rows.filter((row) => reach === null || reach.includes(row.unit_id)).map((row) => row.id));
  },
  label: async (ctx, ids) => {
    const rows = await ctx.db.rows(labelTasks, [ctx.actor.agencyId, ids]);
    return new Map(
      rows.map((row) => [
        row.id,
        {
          text: row.title,
          unitId: row.unit_id,
          unitName: row.unit_name,
          facts: { code: row.code, citation: row.citation, progress: row.progress },
        },
      ]),
    );
  },
  search: async (ctx, folded, limit) => {
    const rows = await ctx.db.rows(searchTasks, [ctx.actor.agencyId, reachOf(ctx), patternOf(folded), limit]);
    return rows.map((row) => ({
      kind: 'task',
      id: row.id,
      text: row.title,
      unitId: row.unit_id,
      unitName: row.unit_name,
      facts: { code: row.code },
    }));
  },
};

export const taskSubjects: readonly SubjectKind[] = [task];
