import type { SubjectKind } from '../../platform/registry.ts';
import { labelUnits, searchUnits, visibleUnits } from './unit-subject.repo.ts';

/** A unit as other features name it; everybody of an agency knows its units. */
export const unitSubject: SubjectKind = {
  kind: 'unit',
  visible: async (ctx, ids) => {
    const rows = await ctx.db.rows(visibleUnits, [ctx.actor.agencyId, ids]);
    return new Set(rows.map((row) => row.id));
  },
  label: async (ctx, ids) => {
    const rows = await ctx.db.rows(labelUnits, [ctx.actor.agencyId, ids]);
    return new Map(rows.map(({ id, name }) => [id, { text: name, unitId: id, unitName: name }]));
  },
  search: async (ctx, folded, limit) => {
    const pattern = `%${folded.replace(/[\\%_]/g, '\\$&')}%`;
    const rows = await ctx.db.rows(searchUnits, [ctx.actor.agencyId, pattern, ctx.today, limit]);
    return rows.map(({ id, name }) => ({ kind: 'unit', id, text: name, unitId: id, unitName: name }));
  },
};
