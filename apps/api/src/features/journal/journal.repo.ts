import { named, unnamed } from '../../platform/db/statement.ts';
import { toldTo } from '../../platform/journal/check-chain.ts';
import { seqAt } from '../../platform/journal/position.ts';

interface Named {
  id: string;
  name: string;
  post: string;
}

export interface JournalRow {
  id: string;
  act_id: string;
  at: string;
  event: string;
  audience: string;
  subject_kind: string;
  subject_id: string;
  unit: { id: string; name: string } | null;
  actor: Named | null;
  on_behalf_of: Named | null;
  changes: Record<string, unknown> | null;
  reason: string | null;
}

const somebody = (alias: string) =>
  `case when ${alias}.id is null then null else jsonb_build_object('id', ${alias}.id, 'name', ${alias}.name, 'post', ${alias}.post) end`;

/**
 * $1 agency, $2 reader, $3 now, $4 from and $5 before (instants), $6 person, $7 unit with all beneath, $8 first words of events,
 * $9 and $10 the act to go on before, $11 how many. What is not to be known before its time is not here either.
 */
export const listJournal = unnamed<JournalRow>(
  `select j.id, j.act_id, j.at, j.event, j.audience, j.subject_kind, j.subject_id, j.changes, j.reason,
     case when u.id is null then null else jsonb_build_object('id', u.id, 'name', u.name) end as unit,
     ${somebody('a')} as actor, ${somebody('b')} as on_behalf_of
   from journal j left join unit u on u.id = j.unit_id
     left join account a on a.id = j.account_id left join account b on b.id = j.on_behalf_of
   where j.agency_id = $1 and ${toldTo('$2', '$3')}
     and ($4::timestamptz is null or j.at >= $4) and ($5::timestamptz is null or j.at < $5)
     and ($6::uuid is null or j.account_id = $6 or j.on_behalf_of = $6)
     and ($7::uuid is null or u.path <@ (select path from unit where id = $7 and agency_id = $1))
     and ($8::text[] is null or split_part(j.event, '.', 1) = any($8))
     and ($9::uuid is null or j.seq < ${seqAt('$9', '$10')})
   order by j.seq desc limit $11`,
);

/** Not even that something happened is told before its time: $1 agency, $2 reader, $3 now. */
export const readSeal = named<{ at: string | null; seal: string | null; waiting: number }>(
  'journal.seal',
  `with last as (
     select s.seq, j.at, encode(s.hash, 'hex') as seal from journal_seal s join journal j on j.seq = s.seq
     where s.agency_id = $1 and ${toldTo('$2', '$3')} order by s.seq desc limit 1
   )
   select (select at from last) as at, (select seal from last) as seal,
     (select count(*) from journal j where j.agency_id = $1 and j.seq > coalesce((select seq from last), 0)
        and ${toldTo('$2', '$3')}) as waiting`,
);
