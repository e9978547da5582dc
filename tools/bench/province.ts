import pg from 'pg';

export interface Size {
  agencies: number;
  unitsEach: number;
  weeks: number;
  tasksEach: number;
}

/** A province: about 1,700 units, 162,000 weekly reports of 20 figures, 20,000 tasks. */
export const province: Size = { agencies: 156, unitsEach: 10, weeks: 104, tasksEach: 13 };

const id = (kind: string, ...numbers: string[]) =>
  `md5(concat_ws('-', '${kind}', ${numbers.join(', ')}))::uuid`;

export const small: Size = { agencies: 16, unitsEach: 10, weeks: 104, tasksEach: 13 };

export interface Province {
  size: Size;
  said: string;
  /** Cookie of an account: agency a, unit u, person r (1 leads or is the office, 2 reports). */
  cookieOf(a: number, u: number, r: 1 | 2): string;
  close(): Promise<void>;
  rows<T extends pg.QueryResultRow>(sql: string): Promise<T[]>;
}

/** Everything is written in SQL: the use cases would take a day for what two years of a province have typed. */
export async function fillProvince(url: string, size: Size): Promise<Province> {
  const owner = new pg.Client({ connectionString: url });
  await owner.connect();
  await fillUnits(owner, size);
  await owner.query('vacuum analyze');
  const rows = async <T extends pg.QueryResultRow>(sql: string) => (await owner.query<T>(sql)).rows;
  const counted = await rows<{ units: string; obligations: string }>(
    'select (select count(*) from unit) as units, (select count(*) from obligation) as obligations',
  );
  return {
    size,
    said: JSON.stringify(counted[0]),
    cookieOf: (a, u, r) => `session=bench-u${a}.${u}.${r}`,
    rows,
    close: () => owner.end(),
  };
}

async function fillUnits(owner: pg.Client, size: Size): Promise<void> {
  const run = (sql: string) => owner.query(sql);
  await run(
    `create temp table agencies as select n, ${id('agency', 'n::text')} as id from generate_series(1, ${size.agencies}) n`,
  );
  await run(`insert into unit (id, agency_id, parent_id, kind, path, name, short_name, abbreviation, folded, position, starts_on)
    select id, id, null, 'agency', replace(id::text, '-', '')::ltree, 'Cơ quan số ' || n, 'CQ ' || n, 'CQ' || n, 'co quan so ' || n, n, '2019-01-01' from agencies`);
  await run(`create temp table units as select a.n as a, u as u, a.id as agency_id, ${id('unit', 'a.n::text', 'u::text')} as id
    from agencies a, generate_series(1, ${size.unitsEach}) u`);
  await run(`insert into unit (id, agency_id, parent_id, kind, path, name, short_name, abbreviation, folded, position, starts_on)
    select id, agency_id, agency_id, case when u = 1 then 'office' else 'division' end,
      (replace(agency_id::text, '-', '') || '.' || replace(id::text, '-', ''))::ltree,
      case when u = 1 then 'Văn phòng cơ quan ' || a else 'Phòng Nghiệp vụ số ' || u || ' cơ quan ' || a end, 'P ' || u, 'P' || u,
      case when u = 1 then 'van phong co quan ' || a else 'phong nghiep vu so ' || u || ' co quan ' || a end, u, '2019-01-01' from units`);
  await run(`insert into account (id, agency_id, unit_id, username, name, post, folded, sort_key, must_change_password, created_at)
    select ${id('account', 'a::text', 'u::text', 'r::text')}, agency_id, id, 'u' || a || '.' || u || '.' || r, 'Cán bộ ' || r || ' phòng ' || u || ' cơ quan ' || a, '',
      'can bo ' || r || ' phong ' || u || ' co quan ' || a, 'can bo ' || r, false, '2019-01-01'
    from units, generate_series(1, 2) r`);
  await run(`insert into role_grant (id, agency_id, account_id, unit_id, role, starts_on)
    select gen_random_uuid(), agency_id, ${id('account', 'a::text', 'u::text', 'r::text')}, id,
      case when u = 1 and r = 1 then 'office' when r = 1 then 'unit_leader' else 'reporter' end, '2019-01-01'
    from units, generate_series(1, 2) r`);
  // One known token per account: the bench signs in as nobody else could.
  await run(`insert into session (id, token_hash, agency_id, account_id, opened_at, last_seen_at, expires_at)
    select gen_random_uuid(), sha256(('bench-' || username)::bytea), agency_id, id, now(), now(), now() + interval '10 days' from account where username like 'u%.%'`);
  // Two years of weekly reports as obligations: done but for the last week, one in twelve late.
  await run(`insert into obligation (id, agency_id, kind, subject_kind, subject_id, regime_id, period_key, about_unit_id, debtor_unit_id,
      debtor_role, creditor_unit_id, parent_unit_id, state, stage, opens_at, due_at, first_due_at, done_at, first_done_at, is_late)
    select gen_random_uuid(), agency_id, 'report', 'report', ${id('report', 'a::text', 'u::text', 'w::text')}, ${id('regime', 'a::text')},
      to_char(due, 'IYYY-"W"IW'), id, id, 'reporter', ${id('unit', 'a::text', '1::text')}, agency_id,
      case when w = ${size.weeks} then 'owed' else 'done' end, case when w = ${size.weeks} then 'draft' else 'accepted' end,
      due - interval '7 days', due, due, case when w = ${size.weeks} then null else due - interval '3 hours' end,
      case when w = ${size.weeks} then null else due - interval '3 hours' end, (a + u + w) % 12 = 0
    from units, generate_series(1, ${size.weeks}) w, lateral (select date_trunc('week', now()) + interval '4 days 10 hours' - (${size.weeks} - w) * interval '7 days' as due) d`);
}
