import pg from 'pg';
import type { Proof } from './burst.ts';

const figures = 'sum(owed) as owed, sum(on_time) as on_time, sum(late) as late, sum(exempt) as exempt';

/** Of every agency and period: what was counted as it was written beside what a scan of all that is owed comes to. */
const compare = `with kept as (
    select agency_id, regime_id, period_key, ${figures} from report_count group by 1, 2, 3
  ), found as (
    select agency_id, regime_id, period_key, count(*) filter (where state = 'owed') as owed,
      count(*) filter (where state = 'done' and not is_late) as on_time, count(*) filter (where state = 'done' and is_late) as late,
      count(*) filter (where state = 'exempt') as exempt
    from obligation where kind = 'report' and state <> 'cancelled' group by 1, 2, 3
  )
  select count(*) filter (where found.agency_id is not null) as want,
    count(*) filter (where (kept.owed, kept.on_time, kept.late, kept.exempt) = (found.owed, found.on_time, found.late, found.exempt)) as found
  from kept full join found using (agency_id, regime_id, period_key)
  where found.agency_id is not null or kept.owed + kept.on_time + kept.late + kept.exempt <> 0`;

export async function proveCounts(database: string): Promise<Proof> {
  const owner = new pg.Client({ connectionString: database });
  await owner.connect();
  try {
    const { rows } = await owner.query<{ want: string; found: string }>(compare);
    return {
      what: 'periods of an agency counted as a scan finds them',
      want: Number(rows[0]?.want),
      found: Number(rows[0]?.found),
    };
  } finally {
    await owner.end();
  }
}
