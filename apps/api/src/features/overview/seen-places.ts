import { allows, readsBelow, scopeOf } from '@thidua/shared/access/actor';
import { reachOf } from '@thidua/shared/access/rights';
import { doorProblem } from '@thidua/shared/contract/door.problems';
import type { CompletenessAnswer } from '@thidua/shared/overview/completeness.model';
import type { CompletenessQuery } from '@thidua/shared/overview/overview.api';
import type { ReadCtx } from '../../platform/http/ctx.ts';
import {
  type CountRow,
  countReportsBelow,
  countReportsOfUnits,
  listKindsBelow,
  listPeriodsBelow,
  listRangePeriods,
  namePlaces,
} from './completeness.repo.ts';
import { listScopeRegimes, listScopeUnits, type PeriodRow } from './overview-scope.repo.ts';

type Answer = CompletenessAnswer;
type Place = Answer['whole'];

/** What one reader sees of the reports: units of the own agency, or whole agencies beneath the committee. */
export interface Seen {
  level: Answer['level'];
  whole: Place;
  shown: Pick<Answer['shown'], 'unitId' | 'regimeId' | 'kind'>;
  choices: Omit<Answer['choices'], 'periods'>;
  /** Newest first. */
  opened: readonly PeriodRow[];
  /** By place and by period; `only` is one of the places. */
  count(keys: readonly string[], earlier: readonly string[], only?: string): Promise<CountRow[]>;
}

export const placeOf = (row: { id: string; name: string; short_name: string }): Place => ({
  id: row.id,
  name: row.name,
  shortName: row.short_name,
});

export const seenPlaces = (ctx: ReadCtx, query: CompletenessQuery): Promise<Seen> =>
  readsBelow(ctx.actor, 'figure.read') ? agenciesBelow(ctx, query) : ownUnits(ctx, query);

/** The reader's right to look here; without it the unit does not exist. */
export function mustSee(ctx: ReadCtx, { unitId, regimeId, compareId }: CompletenessQuery): void {
  if (readsBelow(ctx.actor, 'figure.read')) {
    // Beneath a committee there are agencies only: a unit or a regime of one of them is no place here.
    if (unitId || regimeId) throw doorProblem.notFound();
    return;
  }
  for (const id of [unitId, compareId]) {
    const place = { agencyId: ctx.actor.agencyId, unitId: id ?? null };
    if (id && !allows(ctx.actor, 'figure.read', place)) throw doorProblem.notFound();
  }
}

async function ownUnits(ctx: ReadCtx, { unitId, regimeId }: CompletenessQuery): Promise<Seen> {
  const { agencyId } = ctx.actor;
  const scope = scopeOf(ctx.actor, 'figure.read');
  const reach = scope.kind === 'units' ? new Set(scope.unitIds) : null;
  const all = await ctx.db.rows(listScopeUnits, [agencyId, ctx.today, unitId ?? null]);
  const within = all.filter((unit) => !reach || reach.has(unit.id));
  const top = unitId ?? (reach ? ownTop(ctx) : agencyId);
  const whole = within.find((unit) => unit.id === top);
  if (!whole) throw doorProblem.notFound();
  const regimes = await ctx.db.rows(listScopeRegimes, [agencyId, ctx.today, null]);
  const regime = regimeId ? regimes.find((one) => one.id === regimeId) : regimes[0];
  if (regimeId && !regime) throw doorProblem.notFound();
  // Of the whole agency also the units that have ended since; of a part those that are in it today.
  const units = unitId || reach ? within.filter((unit) => unit.inside).map((unit) => unit.id) : null;
  return {
    level: 'unit',
    whole: placeOf(whole),
    shown: { unitId: unitId ?? null, regimeId: regime?.id ?? null, kind: regime?.period_kind ?? null },
    choices: {
      units: within.filter((unit) => unit.id !== agencyId).map(placeOf),
      regimes: regimes.map(({ id, name, period_kind }) => ({ id, name, periodKind: period_kind })),
      kinds: [],
    },
    opened: regime ? await ctx.db.rows(listRangePeriods, [agencyId, regime.id, ctx.now]) : [],
    count: (keys, earlier, only) =>
      ctx.db.rows(countReportsOfUnits, [agencyId, regime?.id, keys, earlier, ctx.now, only ? [only] : units]),
  };
}

/** The unit in which the reader holds the right. */
const ownTop = (ctx: ReadCtx) =>
  ctx.actor.grants.find((grant) => reachOf('figure.read', grant.role) === 'subtree')?.unitId;

async function agenciesBelow(ctx: ReadCtx, query: CompletenessQuery): Promise<Seen> {
  const [found, [committee]] = await Promise.all([
    ctx.db.rows(listKindsBelow, [ctx.today]),
    ctx.db.rows(namePlaces, [[ctx.actor.agencyId]]),
  ]);
  const kinds = found.map((row) => row.kind);
  const kind = query.kind ?? kinds[0] ?? null;
  if (!committee) throw doorProblem.notFound();
  return {
    level: 'agency',
    whole: placeOf(committee),
    shown: { unitId: null, regimeId: null, kind },
    choices: { units: [], regimes: [], kinds },
    opened: kind ? await ctx.db.rows(listPeriodsBelow, [kind, ctx.now]) : [],
    count: (keys, earlier, only) =>
      ctx.db.rows(countReportsBelow, [kind, keys, earlier, ctx.now, only ?? null]),
  };
}
