import { Problem } from '@thidua/shared/contract/problem';
import type { Conflict, DraftFields } from '@thidua/shared/report/report.model';
import type { Saved } from '@thidua/shared/report/report-context.model';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Change, type DraftPorts, makeDraftStore, type PendingByField } from './draft-store.ts';

const noOne = '00000000-0000-7000-8000-000000000000';
const at = '2021-08-20T02:00:00.000Z';

/** A server in the small: the field-wise rule of the real one, two people's changes at one row. */
function makeServer() {
  const fields: DraftFields = {};
  const conflicts: Conflict[] = [];
  const applied = new Set<string>();
  const received = new Set<unknown>();
  let rev = 0;
  const fault: { next: Problem | null } = { next: null };
  const save = async (changes: Change[], sinceRev: number): Promise<Saved> => {
    if (fault.next) throw fault.next;
    for (const change of changes) {
      if (applied.has(change.mutationId)) continue;
      applied.add(change.mutationId);
      received.add(`${change.field}=${change.value}`);
      rev += 1;
      const held = fields[change.field];
      if ((held?.rev ?? 0) !== change.baseRev) {
        const lost = { value: change.value, by: noOne, at };
        const kept = { value: held?.value ?? null, by: noOne, at };
        conflicts.push({ id: noOne, field: change.field, kept, lost, at });
      } else fields[change.field] = { value: change.value, rev, by: noOne, at };
    }
    const sent = new Set(changes.map((change) => change.field));
    const told = Object.entries(fields).filter(([field, held]) => held.rev > sinceRev || sent.has(field));
    return {
      draftRev: rev,
      savedAt: at,
      fields: Object.fromEntries(told),
      conflicts: [...conflicts],
      people: {},
    };
  };
  return { fields, conflicts, save, fault, received };
}

/** A tab whose clock is wound by hand and whose storage outlives it. */
function makeTab(server: ReturnType<typeof makeServer>, storage: { kept?: PendingByField } = {}) {
  const timers = new Set<{ work: () => void; ms: number }>();
  let count = 0;
  const ports: DraftPorts = {
    send: (changes, sinceRev) => server.save(changes, sinceRev),
    keep: async (pending) => {
      storage.kept = pending;
    },
    recall: async () => storage.kept,
    newId: () => `m${Math.random()}-${count++}`,
    later: (work, ms) => {
      const timer = { work, ms };
      timers.add(timer);
      return () => timers.delete(timer);
    },
  };
  const store = makeDraftStore({ rev: 0, fields: {}, conflicts: [], savedAt: null }, ports);
  const wind = async (upTo = Number.POSITIVE_INFINITY) => {
    for (const timer of [...timers].filter(({ ms }) => ms <= upTo)) {
      timers.delete(timer);
      timer.work();
    }
    for (let n = 0; n < 20; n += 1) await Promise.resolve();
  };
  return { store, wind };
}

test('typing is sent after a pause and confirmed', async () => {
  const server = makeServer();
  const tab = makeTab(server);
  tab.store.set('staff', 12);
  expect(tab.store.snapshot()).toMatchObject({ values: { staff: 12 }, hasUnsent: true });
  await tab.wind();
  expect(server.fields.staff?.value).toBe(12);
  expect(tab.store.snapshot()).toMatchObject({ hasUnsent: false, status: { kind: 'saved' } });
});

test('without a network nothing is lost, also when the tab is closed', async () => {
  const server = makeServer();
  const storage = {};
  const tab = makeTab(server, storage);
  server.fault.next = new Problem(0, 'door.unreachable');
  tab.store.set('text', 'chưa gửi');
  await tab.wind();
  expect(tab.store.snapshot().status.kind).toBe('kept');
  tab.store.close();
  server.fault.next = null;
  const again = makeTab(server, storage);
  await again.wind();
  await again.wind();
  expect(server.fields.text?.value).toBe('chưa gửi');
  expect(again.store.snapshot().hasUnsent).toBe(false);
});

test('a session that has ended keeps the text; signing in again sends it', async () => {
  const server = makeServer();
  const tab = makeTab(server);
  server.fault.next = new Problem(401, 'door.signInNeeded');
  tab.store.set('text', 'đang gõ');
  await tab.wind();
  expect(tab.store.snapshot()).toMatchObject({ status: { kind: 'kept' }, values: { text: 'đang gõ' } });
  expect(tab.store.snapshot().status).toEqual({ kind: 'kept', isSignedOut: true });
  server.fault.next = null;
  tab.store.absorb({ rev: 0, fields: {}, conflicts: [] }); // the page is asked for again
  await tab.wind(1000);
  expect(server.fields.text?.value).toBe('đang gõ');
});

test('what is refused is said, stays on the screen and goes out when it is changed', async () => {
  const server = makeServer();
  const tab = makeTab(server);
  server.fault.next = new Problem(409, 'report.wrongState');
  tab.store.set('text', 'a');
  await tab.wind();
  expect(tab.store.snapshot()).toMatchObject({ status: { kind: 'failed' }, values: { text: 'a' } });
});

test('two people in one draft: different fields merge, the same field keeps both values', async () => {
  const server = makeServer();
  const [one, two] = [makeTab(server), makeTab(server)];
  one.store.set('staff', 1);
  two.store.set('posters', 2);
  await one.wind();
  await two.wind();
  expect(two.store.snapshot().values).toEqual({ staff: 1, posters: 2 });
  one.store.set('posters', 9); // one has not seen the other's posters
  await one.wind();
  expect(server.conflicts).toMatchObject([{ field: 'posters', kept: { value: 2 }, lost: { value: 9 } }]);
});

test('in any order of typing, winding and faults the last value of every field reaches the server from every tab', async () => {
  const step = fc.oneof(
    fc.record({
      tab: fc.nat(1),
      field: fc.constantFrom('a', 'b', 'c'),
      value: fc.integer({ min: 1, max: 9999 }),
    }),
    fc.record({ tab: fc.nat(1), wind: fc.constant(true) }),
    fc.record({ broken: fc.boolean() }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
      const server = makeServer();
      const tabs = [makeTab(server), makeTab(server)];
      const last = new Map<string, number>();
      for (const one of steps) {
        if ('broken' in one) server.fault.next = one.broken ? new Problem(0, 'door.unreachable') : null;
        else if ('wind' in one) await tabs[one.tab]?.wind();
        else {
          tabs[one.tab]?.store.set(one.field, one.value);
          last.set(`${one.tab}${one.field}`, one.value);
        }
      }
      server.fault.next = null;
      for (const tab of tabs) await tab.store.flush();
      for (const [key, value] of last) expect(server.received).toContain(`${key.slice(1)}=${value}`);
      for (const tab of tabs) expect(tab.store.snapshot().hasUnsent).toBe(false);
    }),
    { numRuns: 200 },
  );
});
