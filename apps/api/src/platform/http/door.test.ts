import { obligationApi } from '@thidua/shared/obligation/obligation.api';
import { expect } from 'vitest';
import { type World, world } from '../../../test/world.ts';
import { owe } from '../../features/obligation/index.ts';
import { unnamed } from '../db/statement.ts';

const story = world();
const key = 'a-key-of-one-act';

/** An obligation of a unit, there to be urged; returns its id. */
function owed(w: World, unit: 'unit1' | 'otherUnit' = 'unit1'): Promise<string> {
  return w.inside(unit === 'unit1' ? 'office' : 'otherOffice', async (ctx) => {
    await owe(ctx, [
      {
        kind: 'report',
        subject: { kind: 'report', id: ctx.newId() },
        aboutUnitId: w.units[unit].id,
        debtor: { unitId: w.units[unit].id, role: 'reporter' },
        periodKey: '2021-W33',
        opensAt: '2021-08-13T00:00:00.000Z',
        dueAt: '2021-08-20T10:00:00.000Z',
      },
    ]);
    const row = await ctx.db.one(
      unnamed<{ id: string }>('select id from obligation where debtor_unit_id = $1'),
      [w.units[unit].id],
    );
    return row.id;
  });
}

const journalled = (w: World, event: string) =>
  w.inside('office', async (ctx) => {
    const { n } = await ctx.db.one(
      unnamed<{ n: number }>('select count(*) as n from journal where event = $1'),
      [event],
    );
    return n;
  });

story('a creating act without a key is refused and changes nothing', async (w) => {
  const id = await owed(w);
  const answer = await w.raw('office', { method: 'POST', url: '/api/obligations/urge', body: { ids: [id] } });
  expect(answer).toMatchObject({ status: 400, body: { code: 'door.keyNeeded' } });
  expect(await journalled(w, 'obligation.urged')).toBe(0);
});

story('the same act sent twice is done once and answered twice', async (w) => {
  const id = await owed(w);
  const first = await w.as('office')(obligationApi.urge, { body: { ids: [id] } }, { idempotencyKey: key });
  const second = await w.as('office')(obligationApi.urge, { body: { ids: [id] } }, { idempotencyKey: key });
  expect(second).toEqual(first);
  expect(first).toEqual({ changed: 1, skipped: 0 });
  expect(await journalled(w, 'obligation.urged')).toBe(1);
});

story('a key that is used again for something else is refused', async (w) => {
  const id = await owed(w);
  await w.as('office')(obligationApi.urge, { body: { ids: [id] } }, { idempotencyKey: key });
  const other = w.as('office')(
    obligationApi.urge,
    { body: { ids: [id], message: 'khác' } },
    { idempotencyKey: key },
  );
  await expect(other).rejects.toMatchObject({ status: 422, code: 'door.keyReused' });
});

story('every field at fault is named, and nothing is changed', async (w) => {
  const answer = await w.raw('office', {
    method: 'POST',
    url: '/api/obligations/extend',
    headers: { 'idempotency-key': key },
    body: { ids: ['not-an-id'], dueAt: 'tomorrow', reason: '' },
  });
  expect(answer.status).toBe(400);
  const { fields } = answer.body as { fields: { path: string }[] };
  expect(fields.map((field) => field.path)).toEqual(['body.ids.0', 'body.dueAt', 'body.reason']);
});

story('a record of another agency is answered as if it did not exist', async (w) => {
  const id = await owed(w, 'otherUnit');
  const answer = w.as('office')(obligationApi.urge, { body: { ids: [id] } });
  await expect(answer).rejects.toMatchObject({ status: 404, code: 'door.notFound' });
});

story('a right that is held nowhere is refused before anything is opened', async (w) => {
  const answer = w.as('reporter1')(obligationApi.urge, { body: { ids: [await owed(w)] } });
  await expect(answer).rejects.toMatchObject({ status: 403, code: 'door.notPermitted' });
});

story('a write from a page of another origin is refused', async (w) => {
  const answer = await w.raw('office', {
    method: 'POST',
    url: '/api/obligations/urge',
    headers: { origin: 'https://elsewhere.example', 'idempotency-key': key },
    body: { ids: [] },
  });
  expect(answer).toMatchObject({ status: 403, body: { code: 'door.foreignOrigin' } });
});

story('the wall stands below the use cases: a query without a filter sees one agency', async (w) => {
  await owed(w, 'unit1');
  await owed(w, 'otherUnit');
  const seen = await w.inside('office', (ctx) =>
    ctx.db.rows(unnamed<{ agency_id: string }>('select distinct agency_id from obligation')),
  );
  expect(seen).toEqual([{ agency_id: w.units.agency.id }]);
});

story('the journal can be added to and not altered', async (w) => {
  const id = await owed(w);
  await w.as('office')(obligationApi.urge, { body: { ids: [id] } });
  const alter = w.inside('office', (ctx) => ctx.db.run(unnamed<never>("update journal set event = 'x'")));
  await expect(alter).rejects.toThrow(/permission denied/);
});

story('an address that is no endpoint is a problem and not a page', async (w) => {
  const answer = await w.raw('office', { method: 'GET', url: '/api/nothing' });
  expect(answer).toMatchObject({ status: 404, body: { code: 'door.notFound' } });
});

story('an address that cannot be read, and contents without a bottom, are problems too', async (w) => {
  const unreadable = await w.raw('office', { method: 'GET', url: '/api/reports/%E0%A4%A' });
  expect(unreadable).toMatchObject({ status: 400, body: { code: 'door.invalid' } });
  const deep = {
    method: 'POST' as const,
    url: '/api/session',
    headers: { 'content-type': 'application/json' },
  };
  const answer = await w.app.inject({ ...deep, payload: '['.repeat(200_000) + ']'.repeat(200_000) });
  expect(answer.statusCode).toBe(400);
  expect(answer.json()).toMatchObject({ code: 'door.invalid' });
});
