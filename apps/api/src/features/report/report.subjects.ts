import { allows, scopeOf } from '@thidua/shared/access/actor';
import type { SubjectKind, SubjectLabel } from '../../platform/registry.ts';
import { unitsIn } from './list-reports.ts';
import { listSubjects, type SubjectRow, searchSubjects } from './report.subject.repo.ts';

/** A report has no name of its own but what it was asked about: else the reader's language makes one of form, period and unit. */
const labelOf = (row: SubjectRow): SubjectLabel => ({
  text: row.request_name,
  unitId: row.unit_id,
  unitName: row.unit_name,
  facts: { periodKey: row.period_key, templateName: row.template_name, unitName: row.unit_name },
});

export const reportSubject: SubjectKind = {
  kind: 'report',
  visible: async (ctx, ids) => {
    const { agencyId } = ctx.actor;
    const rows = await ctx.db.rows(listSubjects, [agencyId, ids]);
    const mine = rows.filter((row) => allows(ctx.actor, 'report.read', { agencyId, unitId: row.unit_id }));
    return new Set(mine.map((row) => row.id));
  },
  label: async (ctx, ids) => {
    const rows = await ctx.db.rows(listSubjects, [ctx.actor.agencyId, ids]);
    return new Map(rows.map((row) => [row.id, labelOf(row)]));
  },
  search: async (ctx, folded, limit) => {
    const pattern = `%${folded.replace(/[\\%_]/g, '\\$&')}%`;
    const units = unitsIn(scopeOf(ctx.actor, 'report.read'));
    const rows = await ctx.db.rows(searchSubjects, [ctx.actor.agencyId, pattern, units, ctx.now, limit]);
    return rows.map((row) => ({ kind: 'report', id: row.id, ...labelOf(row) }));
  },
};
