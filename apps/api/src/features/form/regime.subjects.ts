import { allows } from '@thidua/shared/access/actor';
import { unnamed } from '../../platform/db/statement.ts';
import type { SubjectKind } from '../../platform/registry.ts';

const labelRegimes = unnamed<{ id: string; name: string }>(
  'select id, name from regime where agency_id = $1 and id = any($2::uuid[])',
);

/** A regime is no secret within its agency. */
export const regimeSubject: SubjectKind = {
  kind: 'regime',
  visible: async (ctx, ids) => {
    if (!allows(ctx.actor, 'form.read', { agencyId: ctx.actor.agencyId, unitId: null })) return new Set();
    const rows = await ctx.db.rows(labelRegimes, [ctx.actor.agencyId, ids]);
    return new Set(rows.map((row) => row.id));
  },
  label: async (ctx, ids) => {
    const rows = await ctx.db.rows(labelRegimes, [ctx.actor.agencyId, ids]);
    return new Map(rows.map((row) => [row.id, { text: row.name }]));
  },
};
