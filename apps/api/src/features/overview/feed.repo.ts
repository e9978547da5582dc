import { unnamed } from '../../platform/db/statement.ts';

export interface FeedRow {
  seq: number;
  id: string;
  at: string;
  event: string;
  subject_kind: string;
  subject_id: string;
  unit_id: string | null;
  unit_name: string | null;
  actor_name: string | null;
  on_behalf_name: string | null;
  changes: Record<string, unknown> | null;
  reason: string | null;
  period_key: string | null;
  together: number;
}

/**
 * `hears` of shared/access told to SQL: $1 agency, $2 account or null (acts of one's own), $3 now, $4 units whose acts are heard
 * ($5: all of them), $6 units whose office acts are heard ($7: all of them).
 */
const heard = (
  j: string,
) => `${j}.agency_id = $1 and (${j}.account_id = $2 or ((${j}.visible_from is null or ${j}.visible_from <= $3)
  and (${j}.audience = 'agency'
    or (${j}.audience = 'unit' and ($5 or ${j}.unit_id = any($4::uuid[])))
    or (${j}.audience = 'office' and ($7 or ${j}.unit_id = any($6::uuid[]))))))`;

const columns = `j.seq, j.id, j.at, j.event, j.subject_kind, j.subject_id, j.unit_id, u.name as unit_name, a.name as actor_name,
  b.name as on_behalf_name, j.changes, j.reason, r.period_key`;
const names = `left join unit u on u.id = j.unit_id left join account a on a.id = j.account_id
  left join account b on b.id = j.on_behalf_of left join report r on r.agency_id = $1 and r.id = j.subject_id`;

/** $8 events that can be told, $9 the number to go on before, $10 how many. One act upon many records is one line that counts them. */
export const listFeed = unnamed<FeedRow>(
  `select ${columns}, (select count(*) from journal t where t.act_id = j.act_id and t.event = j.event and ${heard('t')}) as together
   from journal j ${names}
   where ${heard('j')} and j.event = any($8::text[]) and ($9::bigint is null or j.seq < $9)
     and not exists (select 1 from journal t where t.act_id = j.act_id and t.event = j.event and t.seq > j.seq and ${heard('t')})
   order by j.seq desc limit $10`,
);

/** $1 agency, $2 kind, $3 id, $4 now, $5 the number to go on before, $6 how many. Whoever may read the record reads its timeline. */
export const listTimeline = unnamed<FeedRow>(
  `select ${columns}, 1 as together from journal j ${names}
   where j.agency_id = $1 and j.subject_kind = $2 and j.subject_id = $3 and j.audience <> 'system'
     and (j.visible_from is null or j.visible_from <= $4) and ($5::bigint is null or j.seq < $5)
   order by j.seq desc limit $6`,
);
