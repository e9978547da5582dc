import type { Figure } from '@thidua/shared/report/report.value';
import { compileRollup } from '@thidua/shared/report/rollup';
import pg from 'pg';
import { type Asked, ask } from './ask.ts';
import type { Burdened, Shot } from './load.ts';
import { madeId } from './made-id.ts';
import type { Province } from './province.ts';

/** A filled-in report that has not been submitted: agency, unit, week. */
interface Draft {
  a: number;
  u: number;
  w: number;
}

/** What must be true after the burst, and what was found. */
export interface Proof {
  what: string;
  want: number;
  found: number;
}

export interface Burst {
  sent: Asked;
  /** The same requests once more, as a client sends them that has lost the answer. */
  again: Asked;
  proofs: Proof[];
}

/** The first of the open weeks before the next, and in a week all agencies at once: as on a Friday afternoon. */
export function draftsOf({ size }: Province, most: number): Draft[] {
  const { agencies, unitsEach, weeks, openWeeks } = size;
  const all: Draft[] = [];
  for (let w = weeks - openWeeks + 1; w <= weeks; w += 1)
    for (let u = 2; u <= unitsEach; u += 1) for (let a = 1; a <= agencies; a += 1) all.push({ a, u, w });
  return all.slice(0, most);
}

const idOf = ({ a, u, w }: Draft) => madeId('report', a, u, w);

/** Submits all drafts through the door, so many at a time; then asks the database, past the door, what became of them. */
export async function burst(
  place: Burdened,
  database: string,
  world: Province,
  drafts: readonly Draft[],
  atATime: number,
): Promise<Burst> {
  const shots = drafts.map(
    (draft): Shot => ({
      method: 'POST',
      path: `/api/reports/${idOf(draft)}/submit`,
      headers: { cookie: world.cookieOf(draft.a, draft.u, 1) },
      body: { rev: 0, draftRev: 1 },
    }),
  );
  const sent = await ask(place, shots, atATime);
  const again = await ask(place, shots, atATime);
  const owner = new pg.Client({ connectionString: database });
  await owner.connect();
  try {
    return { sent, again, proofs: await prove(owner, world, drafts) };
  } finally {
    await owner.end();
  }
}

async function prove(owner: pg.Client, world: Province, drafts: readonly Draft[]): Promise<Proof[]> {
  const ids = drafts.map(idOf);
  const count = async (sql: string) => Number((await owner.query<{ n: string }>(sql, [ids])).rows[0]?.n);
  const each: [what: string, sql: string][] = [
    [
      'reports submitted, their first version standing',
      `select count(*) n from report where id = any($1) and state = 'submitted' and version = 1 and standing_version = 1`,
    ],
    ['versions, one of each report', `select count(*) n from report_version where report_id = any($1)`],
    [
      'obligations settled',
      `select count(*) n from obligation where subject_id = any($1) and kind = 'report' and state = 'done' and stage = 'submitted'`,
    ],
    [
      'reviews owed to the office',
      `select count(*) n from obligation where subject_id = any($1) and kind = 'report.review' and state = 'owed'`,
    ],
    [
      'acts in the journal',
      `select count(*) n from journal where subject_id = any($1) and event = 'report.submitted'`,
    ],
    [
      'reports the journal tells of',
      `select count(distinct subject_id) n from journal where subject_id = any($1) and event = 'report.submitted'`,
    ],
  ];
  const proofs: Proof[] = [];
  for (const [what, sql] of each) proofs.push({ what, want: ids.length, found: await count(sql) });
  return [...proofs, ...(await proveRollups(owner, world, ids))];
}

interface RollupRow {
  place: string;
  units: number;
  sums: Record<string, number>;
}

/** Every roll-up above the reports beside what their versions come to when they are added anew. */
async function proveRollups(owner: pg.Client, { form }: Province, ids: readonly string[]): Promise<Proof[]> {
  const rule = compileRollup(form.body);
  const versions = await owner.query<{ place: string; figures: Record<string, Figure> }>(
    `select r.parent_unit_id || ' ' || r.period_key as place, v.figures from report r
     join report_version v on v.report_id = r.id and v.version = r.standing_version
     where (r.parent_unit_id, r.period_key) in (select parent_unit_id, period_key from report where id = any($1))`,
    [ids],
  );
  const { rows } = await owner.query<RollupRow>(
    `select parent_unit_id || ' ' || period_key as place, units, sums from report_rollup
     where (parent_unit_id, period_key) in (select parent_unit_id, period_key from report where id = any($1))`,
    [ids],
  );
  const kept = new Map(rows.map((row) => [row.place, row]));
  let [units, keys, right] = [0, 0, 0];
  const places = Map.groupBy(versions.rows, (row) => row.place);
  for (const [place, all] of places) {
    if (kept.get(place)?.units === all.length) units += 1;
    const sums: Record<string, number> = {};
    for (const { figures } of all)
      for (const [key, n] of Object.entries(rule.parts(figures))) sums[key] = (sums[key] ?? 0) + n;
    for (const [key, n] of Object.entries(sums)) {
      keys += 1;
      if (kept.get(place)?.sums[key] === n) right += 1;
    }
  }
  return [
    { what: 'roll-ups that count the right number of units', want: places.size, found: units },
    { what: 'sums in them that are right to the figure', want: keys, found: right },
  ];
}
