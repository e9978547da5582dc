import { allows, scopeOf } from '@thidua/shared/access/actor';
import { findingCode } from '@thidua/shared/inspection/finding-mark';
import { inspectionWords as words } from '@thidua/shared/inspection/inspection.words';
import type { SubjectKind } from '../../platform/registry.ts';
import { listChecklists } from './checklist.repo.ts';
import { labelFindings, searchFindings } from './finding-subject.repo.ts';
import { knownParams } from './known-visit.ts';
import { knownRounds, labelRounds } from './round.repo.ts';
import { patternOf } from './team.ts';
import { knownVisits, labelVisits, searchVisits } from './visit.repo.ts';

type Labelled = { kind: 'inspection' | 'self'; unit_name: string; number: number | null };
const nameOf = ({ kind, unit_name, number }: Labelled) =>
  kind === 'self' ? words.selfOf(unit_name) : words.visitOf(unit_name, number);

const inspection: SubjectKind = {
  kind: 'inspection',
  visible: async (ctx, ids) => {
    const rows = await ctx.db.rows(knownVisits, [...knownParams(ctx), ids]);
    return new Set(rows.map((row) => row.id));
  },
  label: async (ctx, ids) => {
    const rows = await ctx.db.rows(labelVisits, [ctx.actor.agencyId, ids]);
    return new Map(
      rows.map((row) => [
        row.id,
        {
          text: nameOf(row),
          unitId: row.unit_id,
          unitName: row.unit_name,
          facts: { kind: row.kind, state: row.state, startsAt: row.starts_at, outcome: row.outcome },
        },
      ]),
    );
  },
  search: async (ctx, folded, limit) => {
    const rows = await ctx.db.rows(searchVisits, [...knownParams(ctx), patternOf(folded), limit]);
    return rows.map((row) => ({
      kind: 'inspection',
      id: row.id,
      text: nameOf(row),
      unitId: row.unit_id,
      unitName: row.unit_name,
      facts: { kind: row.kind, startsAt: row.starts_at, outcome: row.outcome },
    }));
  },
};

const finding: SubjectKind = {
  kind: 'finding',
  visible: async (ctx, ids) => {
    const { agencyId, accountId } = ctx.actor;
    const rows = await ctx.db.rows(labelFindings, [agencyId, ids]);
    const mine = rows.filter(
      (row) =>
        row.parties.includes(accountId) ||
        allows(ctx.actor, 'finding.read', { agencyId, unitId: row.unit_id }),
    );
    return new Set(mine.map((row) => row.id));
  },
  label: async (ctx, ids) => {
    const rows = await ctx.db.rows(labelFindings, [ctx.actor.agencyId, ids]);
    return new Map(
      rows.map((row) => [
        row.id,
        {
          text: row.quote,
          unitId: row.unit_id,
          unitName: row.unit_name,
          facts: { code: findingCode(row.number), severity: row.severity, state: row.state },
        },
      ]),
    );
  },
  search: async (ctx, folded, limit) => {
    const scope = scopeOf(ctx.actor, 'finding.read');
    const reach = scope.kind === 'agency' ? null : scope.kind === 'units' ? scope.unitIds : [];
    const whose = [ctx.actor.agencyId, reach, ctx.actor.accountId];
    const rows = await ctx.db.rows(searchFindings, [...whose, patternOf(folded), limit]);
    return rows.map((row) => ({
      kind: 'finding',
      id: row.id,
      text: row.quote,
      unitId: row.unit_id,
      unitName: row.unit_name,
      facts: { code: findingCode(row.number), state: row.state },
    }));
  },
};

const round: SubjectKind = {
  kind: 'round',
  visible: async (ctx, ids) => {
    const rows = await ctx.db.rows(knownRounds, [...knownParams(ctx), ids]);
    return new Set(rows.map((row) => row.id));
  },
  label: async (ctx, ids) => {
    const rows = await ctx.db.rows(labelRounds, [ctx.actor.agencyId, ids]);
    return new Map(rows.map((row) => [row.id, { text: row.name }]));
  },
};

const checklist: SubjectKind = {
  kind: 'checklist',
  visible: async (ctx, ids) => {
    const { agencyId } = ctx.actor;
    const isEditor = allows(ctx.actor, 'checklist.edit', { agencyId, unitId: null });
    const rows = await ctx.db.rows(listChecklists, [agencyId]);
    return new Set(rows.filter((row) => ids.includes(row.id) && (isEditor || row.body)).map((row) => row.id));
  },
  label: async (ctx, ids) => {
    const rows = await ctx.db.rows(listChecklists, [ctx.actor.agencyId]);
    return new Map(rows.filter((row) => ids.includes(row.id)).map((row) => [row.id, { text: row.name }]));
  },
};

export const inspectionSubjects: readonly SubjectKind[] = [inspection, finding, round, checklist];
