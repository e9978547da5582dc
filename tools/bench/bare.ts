import { createHash } from 'node:crypto';
import Fastify from 'fastify';
import pg from 'pg';
import { listTodo } from '../../apps/api/src/features/obligation/my-work.repo.ts';
import { listUnits } from '../../apps/api/src/features/unit/unit.repo.ts';
import { types } from '../../apps/api/src/platform/db/pool.ts';

/**
 * The limit: the very statements of our repositories on the same rows, behind the barest handler: no session, no rights, no
 * transaction, no journal, no whitelist.
 */
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 8, types });
const app = Fastify({ logger: false });

const uuid = (...parts: (string | number)[]) =>
  createHash('md5')
    .update(parts.join('-'))
    .digest('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');

const whoOf = (headers: Record<string, unknown>) => {
  const [a, u] = [String(headers['x-agency']), String(headers['x-unit'])];
  return { agency: uuid('agency', a), unit: uuid('unit', a, u), account: uuid('account', a, u, 2) };
};

const ask = async (statement: { name: string; text: string }, values: unknown[]) =>
  (await pool.query({ name: statement.name || undefined, text: statement.text, values } as pg.QueryConfig))
    .rows;

app.get('/api/health', async () => ({ status: 'ok' }));
app.get('/api/units', async (request, reply) => {
  const { agency } = whoOf(request.headers);
  return reply.type('application/json').send(JSON.stringify({ items: await ask(listUnits, [agency]) }));
});
app.get('/api/obligations', async (request, reply) => {
  const { agency, unit, account } = whoOf(request.headers);
  const now = new Date().toISOString();
  const values = [agency, account, [unit], ['reporter'], [unit], now, null, null, null, 51];
  return reply
    .type('application/json')
    .send(
      JSON.stringify({ items: await ask(listTodo, values.slice(0, listTodo.text.match(/\$11/) ? 11 : 10)) }),
    );
});

await app.listen({ port: Number(process.env.PORT), host: '127.0.0.1' });
