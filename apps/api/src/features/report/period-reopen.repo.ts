import { unnamed } from '../../platform/db/statement.ts';

/** $1 regime, $2 today: what was opened ahead and has not begun is taken back (see the migration that makes the function). */
export const withdrawComing = unnamed<{ gone: number }>('select withdraw_coming($1, $2::date) as gone');

/** $1 agency, $2 regime, $3 today. */
export const listComingExempt = unnamed<{ unit_id: string; period_key: string; note: string | null }>(
  `select o.about_unit_id as unit_id, o.period_key, o.note
   from obligation o join period p on p.regime_id = o.regime_id and p.key = o.period_key
   where o.agency_id = $1 and o.regime_id = $2 and o.kind = 'report' and o.state = 'exempt' and p.first_day > $3::date`,
);

/** $1 agency, $2 regime, $3 rows {unit_id, period_key, note}. */
export const exemptAgain = unnamed<never>(
  `update obligation o set state = 'exempt', note = was.note, rev = o.rev + 1
   from jsonb_to_recordset($3::jsonb) as was (unit_id uuid, period_key text, note text)
   where o.agency_id = $1 and o.regime_id = $2 and o.kind = 'report' and o.state = 'owed' and o.about_unit_id = was.unit_id
     and o.period_key = was.period_key`,
);

/** Reports of a regime that were never sent. */
export const listUnsent = unnamed<{ id: string }>(
  `select id from report where agency_id = $1 and regime_id = $2 and standing_version is null`,
);

/**
 * $1 agency, $2 regime, $3 today: nobody has to consolidate a period that is no more; one that is there again is to be consolidated
 * as before.
 */
export const followConsolidations = unnamed<never>(
  `update obligation o set state = case when o.state = 'owed' then 'cancelled' else 'owed' end, rev = o.rev + 1
   where o.agency_id = $1 and o.regime_id = $2 and o.kind = 'consolidation' and (
     (o.state = 'owed' and not exists (select from period p where p.regime_id = $2 and p.key = o.period_key))
     or (o.state = 'cancelled' and exists (
       select from period p where p.regime_id = $2 and p.key = o.period_key and p.first_day > $3::date)))`,
);
