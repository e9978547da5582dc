import type { DebtorRule, RegimeDueRule } from '@thidua/shared/form/regime.model';
import type { PeriodKind } from '@thidua/shared/kernel/period-key';
import { named } from '../../platform/db/statement.ts';

export interface RegimeRow {
  id: string;
  name: string;
  campaign_id: string | null;
  template_id: string;
  template_name: string;
  period_kind: PeriodKind;
  creditor_unit_id: string;
  starts_on: string;
  ends_on: string | null;
  rev: number;
  editions: RegimeEditionRow[];
}

export interface RegimeEditionRow {
  id: string;
  edition: number;
  applies_from: string;
  template_edition_id: string;
  cutoff: number;
  due_rule: RegimeDueRule;
  debtor_rule: DebtorRule;
}

const columns = `r.id, r.name, r.campaign_id, r.template_id, t.name as template_name, r.period_kind, r.creditor_unit_id, r.starts_on,
  r.ends_on, r.rev, (
    select coalesce(jsonb_agg(jsonb_build_object('id', e.id, 'edition', e.edition, 'applies_from', e.applies_from,
      'template_edition_id', e.template_edition_id, 'cutoff', e.cutoff, 'due_rule', e.due_rule, 'debtor_rule', e.debtor_rule)
      order by e.applies_from, e.edition), '[]')
    from regime_edition e where e.regime_id = r.id
  ) as editions`;

export const listRegimes = named<RegimeRow>(
  'form.regimes',
  `select ${columns} from regime r join template t on t.id = r.template_id where r.agency_id = $1 order by r.starts_on, r.name`,
);

/** Locked, so that two runs of the opening job wait for each other. */
export const lockRegimes = named<RegimeRow>(
  'form.lockRegimes',
  `select ${columns} from regime r join template t on t.id = r.template_id where r.agency_id = $1 order by r.id for update of r`,
);

export const insertRegime = named<never>(
  'form.insertRegime',
  `insert into regime (id, agency_id, campaign_id, template_id, name, period_kind, creditor_unit_id, starts_on)
   values ($1, $2, $3, $4, $5, $6, $7, $8)`,
);

export const insertRegimeEdition = named<never>(
  'form.insertRegimeEdition',
  `insert into regime_edition (id, agency_id, regime_id, edition, applies_from, template_edition_id, cutoff, due_rule, debtor_rule)
   values ($1, $2, $3, $4, $5, $6, $7::jsonb, $8, $9)`,
);
