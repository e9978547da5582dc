import type { DebtorRule, RegimeDueRule, Single } from '@thidua/shared/form/regime.model';
import type { PeriodKind } from '@thidua/shared/kernel/period-key';
import type { UnitKind } from '@thidua/shared/unit/unit.model';
import { named } from '../../platform/db/statement.ts';

export interface RegimeRow {
  id: string;
  agency_id: string;
  name: string;
  guidance: string;
  campaign_id: string | null;
  template_id: string;
  template_name: string;
  period_kind: PeriodKind;
  creditor_unit_id: string;
  creditor_name: string;
  creditor_kind: UnitKind;
  starts_on: string;
  ends_on: string | null;
  single: Single | null;
  rev: number;
  editions: RegimeEditionRow[];
}

export interface RegimeEditionRow {
  id: string;
  edition: number;
  applies_from: string;
  template_edition_id: string;
  template_name: string;
  template_edition: number;
  cutoff: number;
  due_rule: RegimeDueRule;
  debtor_rule: Partial<DebtorRule>;
  made_by: string | null;
  made_at: string | null;
  reason: string;
}

const columns = `r.id, r.agency_id, r.name, r.guidance, r.campaign_id, r.template_id, t.name as template_name, r.period_kind,
  r.creditor_unit_id, c.short_name as creditor_name, c.kind as creditor_kind, r.starts_on, r.ends_on, r.single, r.rev, (
    select coalesce(jsonb_agg(jsonb_build_object('id', e.id, 'edition', e.edition, 'applies_from', e.applies_from,
      'template_edition_id', e.template_edition_id, 'template_name', et.name, 'template_edition', te.edition, 'cutoff', e.cutoff,
      'due_rule', e.due_rule, 'debtor_rule', e.debtor_rule, 'made_by', a.name, 'made_at', e.made_at, 'reason', e.reason)
      order by e.applies_from, e.edition), '[]')
    from regime_edition e join template_edition te on te.id = e.template_edition_id join template et on et.id = te.template_id
      left join account a on a.id = e.made_by
    where e.regime_id = r.id
  ) as editions`;
const from = `from regime r join template t on t.id = r.template_id join unit c on c.id = r.creditor_unit_id`;

/** The rule in force on a day $2 of a regime r. */
const ruleOn = `lateral (select e.debtor_rule from regime_edition e where e.regime_id = r.id
  order by e.applies_from <= $2::date desc, case when e.applies_from <= $2::date then e.applies_from end desc, e.edition desc limit 1) rule`;

export interface RegimeTally {
  id: string;
  debtors: number;
  asks: number;
  next_key: string | null;
  next_due_at: string | null;
  owed: number | null;
  done: number | null;
}

export const listRegimes = named<RegimeRow>(
  'form.regimes',
  `select ${columns} ${from} where r.agency_id = $1
   order by r.ends_on is not null and r.ends_on < $2::date, r.period_kind = 'thematic',
     array_position(array['week', 'month', 'quarter', 'half', 'nineMonths', 'year'], r.period_kind), r.starts_on desc, r.name`,
);

/** $1 agency, $2 today, $3 now, $4 regime or null: how many owe by the rule of today, and how the next due period stands. */
export const tallyRegimes = named<RegimeTally>(
  'form.regimeTallies',
  `select r.id, n.key as next_key, n.due_at as next_due_at, n.owed, n.done,
     (select count(*) from unit u where u.agency_id = r.agency_id and u.starts_on <= $2::date
       and (u.ends_on is null or u.ends_on >= $2::date) and owes_by(rule.debtor_rule, u.id, u.kind, $2::date)) as debtors,
     (select count(*) from due_request q join obligation o on o.id = q.obligation_id
       where q.agency_id = r.agency_id and q.regime_id = r.id and q.state = 'asked' and o.state = 'owed') as asks
   from regime r join ${ruleOn} on true
   left join lateral (
     select p.key, p.due_at, count(o.id) as owed, count(o.id) filter (where o.state = 'done') as done
     from period p left join obligation o on o.agency_id = p.agency_id and o.kind = 'report' and o.regime_id = p.regime_id
       and o.period_key = p.key and o.state in ('owed', 'done')
     where p.regime_id = r.id and p.due_at >= $3 group by p.id order by p.due_at limit 1
   ) n on true
   where r.agency_id = $1 and ($4::uuid is null or r.id = $4)`,
);

export const findRegime = named<RegimeRow>(
  'form.regime',
  `select ${columns} ${from} where r.agency_id = $1 and r.id = $2`,
);

export const lockRegime = named<RegimeRow>(
  'form.lockRegime',
  `select ${columns} ${from} where r.agency_id = $1 and r.id = $2 for update of r`,
);

/** Locked, so that two runs of the opening job wait for each other. */
export const lockRegimes = named<RegimeRow>(
  'form.lockRegimes',
  `select ${columns} ${from} where r.agency_id = $1 order by r.id for update of r`,
);

export const insertRegime = named<never>(
  'form.insertRegime',
  `insert into regime (id, agency_id, campaign_id, template_id, name, guidance, period_kind, creditor_unit_id, starts_on, ends_on, single)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
);

export const insertRegimeEdition = named<never>(
  'form.insertRegimeEdition',
  `insert into regime_edition (id, agency_id, regime_id, edition, applies_from, template_edition_id, cutoff, due_rule, debtor_rule,
     made_by, made_at, reason)
   values ($1, $2, $3, $4, $5, $6, $7::jsonb, $8, $9, $10, $11, $12)`,
);

/** $3 name, $4 guidance, $5 template. */
export const updateRegime = named<never>(
  'form.updateRegime',
  `update regime set name = $3, guidance = $4, template_id = $5, rev = rev + 1 where agency_id = $1 and id = $2`,
);

export const endRegime = named<never>(
  'form.endRegime',
  `update regime set ends_on = $3, rev = rev + 1 where agency_id = $1 and id = $2`,
);

export const findPublished = named<{ id: string; template_id: string; edition: number }>(
  'form.published',
  `select id, template_id, edition from template_edition where agency_id = $1 and id = $2 and published_at is not null`,
);

/** The newest published edition of a template by its code. */
export const findTemplateByCode = named<{ template_id: string; edition_id: string | null }>(
  'form.templateByCode',
  `select t.id as template_id, (select e.id from template_edition e where e.template_id = t.id and e.published_at is not null
     order by e.edition desc limit 1) as edition_id
   from template t where t.agency_id = $1 and t.code = $2`,
);

/** Regimes on templates of these codes that have not ended by $3. */
export const listAdopted = named<{ code: string; id: string; name: string }>(
  'form.adopted',
  `select t.code, r.id, r.name from regime r join template t on t.id = r.template_id
   where r.agency_id = $1 and t.code = any($2::text[]) and r.period_kind <> 'thematic' and (r.ends_on is null or r.ends_on >= $3::date)`,
);

/** People who hold a role in a unit: $2 unit, $3 role, $4 today. */
export const countReceivers = named<{ people: number }>(
  'form.receivers',
  `select count(distinct a.id)::int as people from role_grant g join account a on a.id = g.account_id
   where g.agency_id = $1 and g.unit_id = $2 and g.role = $3 and g.starts_on <= $4::date and (g.ends_on is null or g.ends_on >= $4::date)
     and a.disabled_at is null`,
);
