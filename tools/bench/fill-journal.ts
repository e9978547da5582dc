import type pg from 'pg';
import { idSql } from './made-id.ts';
import type { Size } from './province.ts';

const columns = `id, act_id, agency_id, unit_id, subject_kind, subject_id, event, account_id, at, audience, changes, digest`;

/** What happened to every report: it was submitted and accepted. The seals stand, so that nothing is left to do in the background. */
export async function fillJournal(owner: pg.Client, { weeks, openWeeks }: Size): Promise<void> {
  const one = (event: string, role: string, hours: number) =>
    `select gen_random_uuid(), gen_random_uuid(), r.agency_id, r.unit_id, 'report', r.id, '${event}', ${idSql('account', 'u.a', role, '1')},
       w.at + interval '${hours} hours', 'unit', jsonb_build_object('version', 1, 'periodKey', r.period_key), sha256('bench')
     from reports w join report r on r.id = w.id join units u on u.id = r.unit_id where w.w <= ${weeks - openWeeks}`;
  await owner.query(
    `insert into journal (${columns}) select * from (${one('report.submitted', 'u.u', 0)} union all
       ${one('report.accepted', '1', 3)}) acts (${columns}) order by at`,
  );
  await owner.query(
    `insert into journal_seal (seq, agency_id, hash) select seq, agency_id, digest from journal`,
  );
  await owner.query(
    `insert into journal_cursor (reaction, xid, seq) select 'notice.tell', pg_current_xact_id(), max(seq) from journal`,
  );
}
