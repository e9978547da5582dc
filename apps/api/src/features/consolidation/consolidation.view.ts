import type { Actor } from '@thidua/shared/access/actor';
import { allows } from '@thidua/shared/access/actor';
import { adjusted, type Total } from '@thidua/shared/consolidation/add-up';
import { unitState } from '@thidua/shared/consolidation/consolidate';
import type {
  ConsolidatedUnit,
  Consolidation,
  FigureLine,
} from '@thidua/shared/consolidation/consolidation.model';
import { type ConsolidationFacts, judgeAll } from '@thidua/shared/consolidation/consolidation.policy';
import { longerKeys } from '@thidua/shared/consolidation/longer-periods';
import type { ConsolidationRow, SealedRow, SourceRow } from './consolidation.row.ts';
import { type Gathered, isChanged, isKept } from './sources.ts';

type Person = { id: string; name: string; post: string };
/** Names by account; one who is not there any more is shown without a name. */
export type People = ReadonlyMap<string, Person>;

const personOf = (people: People, id: string): Person => people.get(id) ?? { id, name: '', post: '' };
const maybePerson = (people: People, id: string | null) => (id === null ? null : personOf(people, id));

export const factsOf = (agencyId: string, row: ConsolidationRow): ConsolidationFacts => ({
  agencyId,
  unitId: row.unit_id,
  state: row.state,
  isGathered: row.gathered_at !== null,
  presentedBy: row.presented_by,
  hands: row.hands,
});

interface Parts {
  gathered: Gathered;
  previous: Record<string, Total>;
  neighbours: { previous_key: string | null; next_key: string | null };
  sealed: readonly SealedRow[];
  people: People;
  paper: Consolidation['paper'];
}

export function consolidationView(
  actor: Actor,
  now: string,
  row: ConsolidationRow,
  parts: Parts,
): Consolidation {
  const { gathered, people, neighbours } = parts;
  const units = unitsOf(row, gathered.rows);
  const place = { agencyId: actor.agencyId, unitId: row.unit_id };
  const mayReadDraft = row.state !== 'draft' || allows(actor, 'consolidation.write', place);
  return {
    id: row.id,
    rev: row.rev,
    state: row.state,
    version: row.version,
    regime: { id: row.regime_id, name: row.regime_name, periodKind: row.regime_kind },
    node: {
      id: row.unit_id,
      name: row.node_name,
      abbreviation: row.node_abbreviation,
      isAgency: row.is_agency,
    },
    period: {
      key: row.period_key,
      kind: row.kind,
      firstDay: row.first_day,
      lastDay: row.last_day,
      dueAt: row.period_due_at,
      previousKey: neighbours.previous_key,
      nextKey: neighbours.next_key,
      longer: longerKeys(row.period_key, row.regime_kind),
    },
    template: {
      editionId: gathered.template.id,
      name: gathered.template.name,
      body: gathered.template.body,
    },
    duty: dutyOf(row),
    gatheredAt: row.gathered_at,
    gatheredBy: maybePerson(people, row.gathered_by),
    outdatedSince: outdatedSince(row, gathered, now),
    kept: row.kept ? { reason: row.kept.reason, by: personOf(people, row.kept.by), at: row.kept.at } : null,
    counts: countsOf(units),
    units,
    figures: figuresIn(row, gathered, parts.previous),
    draft: mayReadDraft
      ? {
          rev: row.draft_rev,
          savedAt: row.draft_saved_at,
          fields: row.draft_fields,
          conflicts: row.draft_conflicts,
        }
      : null,
    presentedBy: maybePerson(people, row.presented_by),
    presentedAt: row.presented_at,
    sentBack: row.sent_back
      ? { reason: row.sent_back.reason, by: personOf(people, row.sent_back.by), at: row.sent_back.at }
      : null,
    sealed: parts.sealed.map((one) => ({
      version: one.version,
      presentedBy: personOf(people, one.presented_by),
      approvedBy: personOf(people, one.approved_by),
      approvedFor: maybePerson(people, one.approved_for),
      approvedAt: one.approved_at,
      isLate: one.is_late,
      receipt: one.receipt,
      fingerprint: one.fingerprint,
    })),
    paper: parts.paper,
    people: Object.fromEntries([...people.values()].map(({ id, name }) => [id, name])),
    actions: judgeAll(actor, factsOf(actor.agencyId, row)),
  };
}

const dutyOf = (row: ConsolidationRow): Consolidation['duty'] =>
  row.duty_state === null
    ? null
    : {
        state: row.duty_state,
        stage: row.duty_stage,
        dueAt: row.duty_due_at,
        doneAt: row.duty_done_at,
        isLate: row.duty_is_late,
      };

function outdatedSince(row: ConsolidationRow, { changed }: Gathered, now: string): string | null {
  if (changed.length === 0) return null;
  return row.outdated_at ?? changed.flatMap((one) => one.submitted_at ?? []).sort()[0] ?? now;
}

function unitsOf(row: ConsolidationRow, rows: readonly SourceRow[]): ConsolidatedUnit[] {
  const isGathered = row.gathered_at !== null;
  return [...Map.groupBy(rows, (one) => one.unit_id).values()].map((some) => {
    const [first] = some as [SourceRow];
    const sources = some.map((one) => {
      const stands = { state: one.state, version: one.version, submittedAt: one.submitted_at };
      const then = {
        state: one.pinned_state ?? ('missing' as const),
        version: one.pinned_version,
        submittedAt: one.pinned_at,
      };
      return {
        reportId: one.report_id,
        periodKey: one.period_key,
        ...(isGathered ? then : stands),
        isAccepted: isGathered ? one.pinned_is_accepted : one.is_accepted,
        now: isGathered && isChanged(one) ? stands : null,
        isKept: isGathered && isChanged(one) && isKept(row, one),
      };
    });
    return {
      unit: {
        id: first.unit_id,
        name: first.unit_name,
        shortName: first.unit_short_name,
        abbreviation: first.unit_abbreviation,
        kind: first.unit_kind,
      },
      state: unitState(sources),
      sources,
    };
  });
}

function countsOf(units: readonly ConsolidatedUnit[]) {
  const received = units.filter(({ state }) => state === 'submitted');
  return {
    of: units.filter(({ state }) => state !== 'exempt').length,
    submitted: received.length,
    accepted: received.filter(({ sources }) =>
      sources.every((one) => one.state !== 'submitted' || one.isAccepted),
    ).length,
  };
}

function figuresIn(
  { adjustments }: ConsolidationRow,
  { figures, newer }: Gathered,
  previous: Record<string, Total>,
): FigureLine[] {
  const changed = new Map(newer.map((figure) => [figure.code, figure]));
  return figures.map(({ code, value, n, of, byUnit }) => {
    const next = changed.get(code);
    const values = new Map(next?.byUnit.map((unit) => [unit.unitId, unit.value]));
    const known = new Set(byUnit.map(({ unitId }) => unitId));
    const added = (next?.byUnit ?? []).filter(({ unitId }) => !known.has(unitId));
    const delta = adjustments[code]?.delta;
    return {
      code,
      sum: value,
      value: adjusted(value, delta),
      adjustment: adjustments[code] ?? null,
      n,
      of,
      previous: previous[code] ?? null,
      byUnit: [
        ...byUnit.map((unit) => {
          const now = values.get(unit.unitId) ?? null;
          const isSame = !next || JSON.stringify(now) === JSON.stringify(unit.value);
          return isSame ? unit : { ...unit, now };
        }),
        ...added.map(({ unitId, value: now }) => ({ unitId, value: null, now })),
      ],
      now: next ? { value: adjusted(next.value, delta), n: next.n, of: next.of } : null,
    };
  });
}
