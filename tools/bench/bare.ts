import { createHash, randomUUID } from 'node:crypto';
import Fastify from 'fastify';
import pg from 'pg';
import { searchAccounts } from '../../apps/api/src/features/account/account-subject.repo.ts';
import { searchCampaigns } from '../../apps/api/src/features/campaign/campaign.repo.ts';
import { listTodo } from '../../apps/api/src/features/obligation/my-work.repo.ts';
import {
  countReportsBelow,
  listPeriodsBelow,
  namePlaces,
} from '../../apps/api/src/features/overview/completeness.repo.ts';
import { listFeed } from '../../apps/api/src/features/overview/feed.repo.ts';
import {
  listComing,
  listOwnDecisions,
  listReturnedAgain,
} from '../../apps/api/src/features/overview/overview-desk.repo.ts';
import {
  countTasks,
  countWaiting,
  listCells,
} from '../../apps/api/src/features/overview/overview-figures.repo.ts';
import {
  listScopePeriods,
  listScopeRegimes,
  listScopeUnits,
} from '../../apps/api/src/features/overview/overview-scope.repo.ts';
import { listSubjects, searchSubjects } from '../../apps/api/src/features/report/report.subject.repo.ts';
import { readReport } from '../../apps/api/src/features/report/report-read.repo.ts';
import { writeSubmission } from '../../apps/api/src/features/report/submit.repo.ts';
import { labelTasks, searchTasks } from '../../apps/api/src/features/task/task.repo.ts';
import { listTasks } from '../../apps/api/src/features/task/task-list.repo.ts';
import { listUnits } from '../../apps/api/src/features/unit/unit.repo.ts';
import { searchUnits } from '../../apps/api/src/features/unit/unit-subject.repo.ts';
import { types } from '../../apps/api/src/platform/db/pool.ts';
import type { Statement } from '../../apps/api/src/platform/db/statement.ts';
import { madeId } from './made-id.ts';

/**
 * The limit: the very statements of our repositories on the same rows, behind the barest handler: no session, no rights, no
 * transaction, no journal, no whitelist.
 */
const committee = madeId('committee', 0); // what is told past the wall is told to it alone
const options = `-c jit=off -c max_parallel_workers_per_gather=0 -c timezone=UTC -c thidua.agency=${committee}`;
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 8, types, options });
const app = Fastify({ logger: false });

const ask = async <Row>(statement: Statement<Row>, values: readonly unknown[]): Promise<Row[]> => {
  const { name, text } = statement;
  return (await pool.query(name ? { name, text, values: [...values] } : { text, values: [...values] })).rows;
};

/** Answers `GET path` with what `read` finds for the agency and unit named in the headers. */
function serve(
  path: string,
  read: (
    who: Who,
    request: { params: { id: string }; query: Record<'q' | 'periodKey', string> },
  ) => Promise<unknown>,
) {
  app.get(path, async (request, reply) =>
    reply.type('application/json').send(JSON.stringify(await read(whoOf(request.headers), request as never))),
  );
}

type Who = ReturnType<typeof whoOf>;
const whoOf = (headers: Record<string, unknown>) => {
  const [a, u] = [Number(headers['x-agency']), Number(headers['x-unit'])];
  return {
    a,
    u,
    agency: madeId('agency', a),
    unit: madeId('unit', a, u),
    account: madeId('account', a, u, 2),
  };
};
const now = () => new Date().toISOString();
const today = () => now().slice(0, 10);

app.get('/api/health', async () => ({ status: 'ok' }));
serve('/api/units', async ({ agency }) => ({ items: await ask(listUnits, [agency]) }));
serve('/api/tasks', async ({ agency }) => {
  const { statement, values } = listTasks(agency, now(), { reach: null }, 51);
  return { items: await ask(statement, values) };
});
serve('/api/obligations', async ({ agency, unit, account }) => {
  const items = await ask(listTodo, [
    agency,
    account,
    [unit],
    ['reporter'],
    [unit],
    now(),
    null,
    null,
    null,
    51,
  ]);
  const idsOf = (kind: string) =>
    items.filter((one) => one.subject_kind === kind).map((one) => one.subject_id);
  const reports = await ask(listSubjects, [agency, idsOf('report')]);
  return { items, reports, tasks: await ask(labelTasks, [agency, idsOf('task')]) };
});

const findForm: Statement<unknown> = { name: '', text: 'select body from template_edition where id = $1' };
const forms = new Map<string, unknown>();
serve('/api/reports/:id', async ({ agency }, { params }) => {
  const [row] = await ask(readReport, [agency, params.id]);
  const edition = row?.template_edition_id as string;
  const form = forms.get(edition) ?? (await ask(findForm, [edition]))[0];
  forms.set(edition, form);
  return { ...row, form };
});

serve('/api/search', async ({ agency }, { query }) => {
  const pattern = `%${query.q}%`;
  return [
    await ask(searchUnits, [agency, pattern, today(), 20]),
    await ask(searchAccounts, [agency, pattern, null, 20]),
    await ask(searchCampaigns, [agency, pattern, true, 20]),
    await ask(searchTasks, [agency, null, pattern, 20]),
    await ask(searchSubjects, [agency, pattern, null, now(), 20]),
  ];
});

serve('/api/overview', async ({ agency, account }) => {
  const units = await ask(listScopeUnits, [agency, today(), null]);
  const ids = units.slice(1).map((unit) => unit.id);
  const [regime] = await ask(listScopeRegimes, [agency, today(), null]);
  const periods = await ask(listScopePeriods, [agency, regime?.id, now()]);
  const keys = periods.slice(0, 12).map((period) => period.key);
  return {
    units,
    periods,
    cells: await ask(listCells, [agency, regime?.id, keys, ids, now()]),
    tasks: await ask(countTasks, [agency, ids, now(), null]),
    waiting: await ask(countWaiting, [agency, ids, regime?.id, keys[0]]),
    returned: await ask(listReturnedAgain, [agency, ids]),
    own: await ask(listOwnDecisions, [agency, account, [agency], ['office'], now()]),
    coming: await ask(listComing, [agency, now(), new Date(Date.now() + 1_209_600_000).toISOString(), ids]),
    feed: await ask(listFeed, [
      agency,
      account,
      now(),
      [],
      true,
      [],
      true,
      ['report.submitted', 'report.accepted'],
      null,
      null,
      11,
    ]),
  };
});

serve('/api/overview/completeness', async (_who, { query }) => {
  const periods = await ask(listPeriodsBelow, ['week', now()]);
  const keys = periods.map((period) => period.key);
  const at = keys.indexOf(query.periodKey);
  const counts = await ask(countReportsBelow, [
    'week',
    keys.slice(at, at + 12),
    keys.slice(at + 12, at + 24),
    now(),
    null,
  ]);
  const places = counts.filter((row) => row.place_id !== null && !row.is_earlier).map((row) => row.place_id);
  return { periods, counts, places: await ask(namePlaces, [places]) };
});

interface Sent {
  periodKey: string;
  figures: unknown;
  texts: unknown;
  sums: unknown;
}

/** One statement: what a submission writes, its values straight from the request. */
app.post('/api/reports/:id/submit', async ({ headers, params, body }, reply) => {
  const { a, agency, unit, account } = whoOf(headers);
  const { periodKey, figures, texts, sums } = body as Sent;
  const { id } = params as { id: string };
  const contents = [JSON.stringify(figures), JSON.stringify(texts), '{}', '{}', '{}'];
  const fingerprint = createHash('sha256').update(contents.join()).digest('hex');
  const signed = [account, null, now(), false, fingerprint, `BN-${id}`];
  const due = new Date(Date.now() + 86_400_000).toISOString();
  const review = [randomUUID(), null, madeId('unit', a, 1), 'office', due];
  const rollup = [agency, JSON.stringify(sums), 1, 0, false];
  const report = [agency, id, 1, unit, madeId('regime', a), periodKey];
  const enteredFor = [null];
  const values = [...report, ...contents, ...signed, ...review, ...rollup, ...enteredFor];
  await ask(writeSubmission.owed.draft, values);
  return reply.type('application/json').send(JSON.stringify({ fingerprint }));
});

await app.listen({ port: Number(process.env.PORT), host: '127.0.0.1' });
