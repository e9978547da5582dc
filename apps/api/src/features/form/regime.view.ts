import type { Actor } from '@thidua/shared/access/actor';
import { editionAt } from '@thidua/shared/form/plan-periods';
import type {
  CalendarLine,
  DebtorRule,
  Regime,
  RegimeEdition,
  RegimeLine,
} from '@thidua/shared/form/regime.model';
import { judgeRegimeAll, type RegimeFacts, regimeStateOf } from '@thidua/shared/form/regime.policy';
import type { RegimeEditionRow, RegimeRow, RegimeTally } from './regime.repo.ts';
import type { DebtorRow } from './regime-calendar.repo.ts';

export const regimeFacts = (row: RegimeRow): RegimeFacts => ({
  agencyId: row.agency_id,
  periodKind: row.period_kind,
  startsOn: row.starts_on,
  endsOn: row.ends_on,
});

const debtorsOf = ({ debtor_rule }: RegimeEditionRow): DebtorRule => ({
  unitKinds: debtor_rule.unitKinds ?? [],
  unitIds: debtor_rule.unitIds ?? [],
});

/** The edition whose rules hold for what begins on a day. */
export function editionOn(row: RegimeRow, day: string): RegimeEditionRow {
  const dated = row.editions.map((edition) => ({ appliesFrom: edition.applies_from, edition }));
  const found = editionAt(dated, day);
  if (!found) throw new Error(`regime ${row.id} has no edition`);
  return found.edition;
}

export function regimeLine(row: RegimeRow, tally: RegimeTally | undefined, today: string): RegimeLine {
  const edition = editionOn(row, today);
  return {
    id: row.id,
    rev: row.rev,
    name: row.name,
    campaignId: row.campaign_id,
    template: { id: row.template_id, name: row.template_name },
    periodKind: row.period_kind,
    creditor: { id: row.creditor_unit_id, name: row.creditor_name },
    startsOn: row.starts_on,
    endsOn: row.ends_on,
    state: regimeStateOf(regimeFacts(row), today),
    single: row.single,
    cutoff: edition.cutoff,
    dueRule: edition.due_rule,
    debtors: debtorsOf(edition),
    debtorCount: tally?.debtors ?? 0,
    next:
      tally?.next_key && tally.next_due_at
        ? { key: tally.next_key, dueAt: tally.next_due_at, owed: tally.owed ?? 0, done: tally.done ?? 0 }
        : null,
    asks: tally?.asks ?? 0,
  };
}

const editionView = (row: RegimeEditionRow): RegimeEdition => ({
  id: row.id,
  edition: row.edition,
  appliesFrom: row.applies_from,
  template: { editionId: row.template_edition_id, name: row.template_name, edition: row.template_edition },
  cutoff: row.cutoff,
  dueRule: row.due_rule,
  debtors: debtorsOf(row),
  madeBy: row.made_by,
  madeAt: row.made_at && new Date(row.made_at).toISOString(),
  reason: row.reason,
});

export function regimeView(
  actor: Actor,
  row: RegimeRow,
  told: {
    tally: RegimeTally | undefined;
    calendar: CalendarLine[];
    units: readonly DebtorRow[];
    today: string;
  },
): Regime {
  return {
    ...regimeLine(row, told.tally, told.today),
    guidance: row.guidance,
    editions: row.editions.map(editionView),
    calendar: told.calendar,
    units: told.units.map((unit) => ({
      id: unit.id,
      name: unit.name,
      shortName: unit.short_name,
      endsOn: unit.ends_on,
      exempt: unit.exempt_until ? { until: unit.exempt_until, reason: unit.exempt_reason ?? '' } : null,
    })),
    actions: judgeRegimeAll(actor, regimeFacts(row), told.today),
  };
}
