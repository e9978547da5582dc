import { heldBack, named, unnamed } from '../../platform/db/statement.ts';
import { seqAt } from '../../platform/journal/position.ts';

export interface FeedRow {
  id: string;
  act_id: string;
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

/** Names are looked up for what is shown, each by its id; joined, they would be read by the thousand. */
const columns = `j.id, j.act_id, j.at, j.event, j.subject_kind, j.subject_id, j.unit_id, j.changes, j.reason,
  (select name from unit where id = j.unit_id) as unit_name, (select name from account where id = j.account_id) as actor_name,
  (select name from account where id = j.on_behalf_of) as on_behalf_name,
  (select period_key from report where agency_id = $1 and id = j.subject_id) as period_key`;

/**
 * $8 events that can be told, $9 and $10 the act to go on before, $11 how many. One act upon many records is one line that
 * counts them.
 */
export const listFeed = named<FeedRow>(
  'overview.feed',
  `select ${columns}, (select count(*) from journal t where t.act_id = j.act_id and t.event = j.event and ${heard('t')}) as together
   from (
     select * from journal j
     where ${heard('j')} and j.event = any($8::text[]) and ($9::uuid is null or j.seq < ${seqAt('$9', '$10')})
       and not exists (select 1 from journal t where t.act_id = j.act_id and t.event = j.event and t.seq > j.seq and ${heard('t')})
     order by j.seq desc limit ${heldBack('$11', 'bigint')}
   ) j order by j.seq desc`,
);

/** $1 agency, $2 kind, $3 id, $4 now, $5 and $6 the act to go on before, $7 how many. Whoever may read the record reads its timeline. */
export const listTimeline = unnamed<FeedRow>(
  `select ${columns}, 1 as together from journal j
   where j.agency_id = $1 and j.subject_kind = $2 and j.subject_id = $3 and j.audience <> 'system'
     and (j.visible_from is null or j.visible_from <= $4) and ($5::uuid is null or j.seq < ${seqAt('$5', '$6')})
   order by j.seq desc limit $7`,
);
