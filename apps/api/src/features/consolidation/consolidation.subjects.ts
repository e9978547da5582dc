import { allows } from '@thidua/shared/access/actor';
import type { SubjectKind } from '../../platform/registry.ts';
import { listSubjects } from './consolidation.subject.repo.ts';

/** A consolidation has no name of its own: the reader's language makes one of form, period and node. */
export const consolidationSubject: SubjectKind = {
  kind: 'consolidation',
  visible: async (ctx, ids) => {
    const { agencyId } = ctx.actor;
    const rows = await ctx.db.rows(listSubjects, [agencyId, ids]);
    const mine = rows.filter((row) =>
      allows(ctx.actor, 'consolidation.read', { agencyId, unitId: row.unit_id }),
    );
    return new Set(mine.map((row) => row.id));
  },
  label: async (ctx, ids) => {
    const rows = await ctx.db.rows(listSubjects, [ctx.actor.agencyId, ids]);
    return new Map(
      rows.map((row) => [
        row.id,
        {
          text: '',
          unitId: row.unit_id,
          unitName: row.unit_name,
          facts: { periodKey: row.period_key, templateName: row.template_name, unitName: row.unit_name },
        },
      ]),
    );
  },
};
