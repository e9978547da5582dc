import { scopeOf } from '@thidua/shared/access/actor';
import type { SubjectKind } from '../../platform/registry.ts';
import { labelAccounts, searchAccounts, visibleAccounts } from './account-subject.repo.ts';

/** A person as other features name them: seen by whoever may read accounts there, and by themselves. */
export const accountSubject: SubjectKind = {
  kind: 'account',
  visible: async (ctx, ids) => {
    const scope = scopeOf(ctx.actor, 'account.read');
    const units = scope.kind === 'agency' ? null : scope.kind === 'units' ? scope.unitIds : [];
    const rows = await ctx.db.rows(visibleAccounts, [ctx.actor.agencyId, ids, units, ctx.actor.accountId]);
    return new Set(rows.map((row) => row.id));
  },
  label: async (ctx, ids) => {
    const rows = await ctx.db.rows(labelAccounts, [ctx.actor.agencyId, ids]);
    return new Map(
      rows.map((row) => [row.id, { text: row.name, unitId: row.unit_id, unitName: row.unit_name }]),
    );
  },
  search: async (ctx, folded, limit) => {
    const scope = scopeOf(ctx.actor, 'account.read');
    if (scope.kind === 'none') return [];
    const units = scope.kind === 'units' ? scope.unitIds : null;
    const pattern = `%${folded.replace(/[\\%_]/g, '\\$&')}%`;
    const rows = await ctx.db.rows(searchAccounts, [ctx.actor.agencyId, pattern, units, limit]);
    return rows.map((row) => ({
      kind: 'account',
      id: row.id,
      text: row.name,
      unitId: row.unit_id,
      unitName: row.unit_name,
    }));
  },
};
