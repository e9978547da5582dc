import type pg from 'pg';
import { idSql } from './made-id.ts';
import type { Size } from './province.ts';

/** The committee above all agencies: an agency of its own, whose reader is told sums alone. */
const committee = `select id, id, null, 'committee', replace(id::text, '-', '')::ltree, 'Ban Chỉ đạo Phong trào tỉnh', 'Ban Chỉ đạo', 'BCĐ',
  'ban chi dao phong trao tinh', 0, '2019-01-01' from committee`;

const agencies = `select id, id, (select id from committee), 'agency',
  (replace((select id from committee)::text, '-', '') || '.' || replace(id::text, '-', ''))::ltree, 'Cơ quan số ' || n, 'CQ ' || n, 'CQ' || n,
  'co quan so ' || n, n, '2019-01-01' from agencies`;

const units = `select id, agency_id, agency_id, case when u = 1 then 'office' else 'division' end,
  (replace((select id from committee)::text, '-', '') || '.' || replace(agency_id::text, '-', '') || '.' || replace(id::text, '-', ''))::ltree,
  case when u = 1 then 'Văn phòng cơ quan ' || a else 'Phòng Nghiệp vụ số ' || u || ' cơ quan ' || a end, 'P ' || u, 'P' || u,
  case when u = 1 then 'van phong co quan ' || a else 'phong nghiep vu so ' || u || ' co quan ' || a end, u, '2019-01-01' from units`;

/** A committee and beneath it agencies, their units, two people in each, and a session for everybody. */
export async function fillUnits(owner: pg.Client, { agencies: many, unitsEach }: Size): Promise<void> {
  const into = `insert into unit (id, agency_id, parent_id, kind, path, name, short_name, abbreviation, folded, position, starts_on)`;
  const account = idSql('account', 'a', 'u', 'r');
  for (const sql of [
    `create temp table committee as select ${idSql('committee', '0')} as id`,
    `create temp table agencies as select n, ${idSql('agency', 'n')} as id from generate_series(1, ${many}) n`,
    `create temp table units as select a.n as a, u, a.id as agency_id, ${idSql('unit', 'a.n', 'u')} as id
       from agencies a, generate_series(1, ${unitsEach}) u`,
    `${into} ${committee}`,
    `${into} ${agencies}`,
    `${into} ${units}`,
    `insert into unit_span (id, agency_id, unit_id, during, name, short_name, abbreviation, parent_id, path)
     select gen_random_uuid(), agency_id, id, daterange(starts_on, null), name, short_name, abbreviation, parent_id, path from unit`,
    `insert into account (id, agency_id, unit_id, username, name, post, folded, sort_key, must_change_password, created_at)
     select ${account}, agency_id, id, 'u' || a || '.' || u || '.' || r, 'Cán bộ ' || r || ' phòng ' || u || ' cơ quan ' || a, '',
       'can bo ' || r || ' phong ' || u || ' co quan ' || a, 'can bo ' || r, false, '2019-01-01'
     from units, generate_series(1, 2) r`,
    `insert into role_grant (id, agency_id, account_id, unit_id, role, starts_on)
     select gen_random_uuid(), agency_id, ${account}, case when u = 1 and r = 1 then agency_id else id end,
       case when u = 1 and r = 1 then 'office' when r = 1 then 'unit_leader' else 'reporter' end, '2019-01-01'
     from units, generate_series(1, 2) r`,
    `insert into account (id, agency_id, unit_id, username, name, post, folded, sort_key, must_change_password, created_at)
     select id, id, id, 'committee', 'Cán bộ Ban Chỉ đạo', '', 'can bo ban chi dao', 'can bo', false, '2019-01-01' from committee`,
    `insert into role_grant (id, agency_id, account_id, unit_id, role, starts_on)
     select gen_random_uuid(), id, id, id, 'committee_reader', '2019-01-01' from committee`,
    // One known token per account: the bench signs in as nobody else could.
    `insert into session (id, token_hash, agency_id, account_id, opened_at, last_seen_at, expires_at)
     select gen_random_uuid(), sha256(('bench-' || username)::bytea), agency_id, id, now(), now(), now() + interval '10 days'
     from account where username like 'u%.%' or username = 'committee'`,
  ])
    await owner.query(sql);
}
