import pg from 'pg';
import { fillJournal } from './fill-journal.ts';
import { type Form, fillReports } from './fill-reports.ts';
import { fillTasks } from './fill-tasks.ts';
import { fillUnits } from './fill-units.ts';

export interface Size {
  agencies: number;
  unitsEach: number;
  weeks: number;
  /** The last of them are filled in and not yet submitted. */
  openWeeks: number;
  dutiesEach: number;
}

/** A province: about 1,700 units, 162,000 weekly reports of 24 figures, 20,000 tasks. */
export const province: Size = { agencies: 156, unitsEach: 10, weeks: 104, openWeeks: 8, dutiesEach: 13 };

export const small: Size = { ...province, agencies: 16 };

/** What was filled in, as it can be kept in a file. */
interface Filled {
  size: Size;
  said: string;
  form: Form;
  /** Of the weeks, oldest first. */
  periodKeys: readonly string[];
}

export interface Province extends Filled {
  /** Cookie of an account: agency a, unit u, person r (1 leads or is the office, 2 reports). */
  cookieOf(a: number, u: number, r: 1 | 2): string;
}

export const provinceOf = (filled: Filled): Province => ({
  ...filled,
  cookieOf: (a, u, r) => `session=bench-u${a}.${u}.${r}`,
});

const counts = `select (select count(*) from unit) as units, (select count(*) from report) as reports,
  (select count(*) from task) as tasks, (select count(*) from obligation) as obligations, (select count(*) from journal) as acts,
  pg_size_pretty(pg_database_size(current_database())) as size`;

/** Everything is written in SQL: the use cases would take a day for what two years of a province have typed. */
export async function fillProvince(url: string, size: Size): Promise<Filled> {
  const owner = new pg.Client({ connectionString: url });
  await owner.connect();
  await fillUnits(owner, size);
  const form = await fillReports(owner, size);
  await fillTasks(owner, size);
  await fillJournal(owner, size);
  await owner.query('vacuum analyze');
  const { rows } = await owner.query(counts);
  const weeks = await owner.query<{ key: string }>('select key from weeks order by w');
  await owner.end();
  return {
    size,
    said: Object.entries(rows[0])
      .map(([what, n]) => `${n} ${what}`)
      .join(', '),
    form,
    periodKeys: weeks.rows.map((week) => week.key),
  };
}
