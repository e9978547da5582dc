import type { Part, PartDraft } from '@thidua/shared/consolidation/consolidation.model';
import { Problem } from '@thidua/shared/contract/problem';
import { expect, test } from 'vitest';
import { makePartStore, type PartChange } from './part-store.ts';

const part = (text: string): Part => ({ paragraphs: [{ id: 'paragraph-1', text, marks: [] }] });
const nothing: PartDraft = { rev: 0, savedAt: null, fields: {}, conflicts: [] };

/** A server that keeps what it is sent; `down` makes it unreachable. */
function given() {
  const sent: PartChange[][] = [];
  const waiting: { work: () => void; ms: number }[] = [];
  const server = { draft: nothing, isDown: false };
  let id = 0;
  const store = makePartStore(nothing, {
    send: async (changes) => {
      if (server.isDown) throw new Problem(0, 'door.unreachable');
      sent.push(changes);
      const rev = server.draft.rev + 1;
      const fields = { ...server.draft.fields };
      for (const { field, value } of changes) fields[field] = { value, rev, by: 'me', at: 'now' };
      server.draft = { rev, savedAt: '2021-08-20T02:00:00.000Z', fields, conflicts: [] };
      return server.draft;
    },
    newId: () => `mutation-${++id}`,
    later: (work, ms) => {
      waiting.push({ work, ms });
      return () => {};
    },
  });
  return { store, sent, waiting, server };
}

test('what is written is shown at once and sent after a pause, part by part', async () => {
  const { store, sent, waiting } = given();
  store.set('n_next', part('Một'));
  store.set('n_next', part('Một hai'));
  expect(store.snapshot()).toMatchObject({ hasUnsent: true, parts: { n_next: part('Một hai') } });
  expect(waiting.at(-1)?.ms).toBe(700);
  await store.flush();
  expect(sent).toHaveLength(1);
  expect(sent[0]?.[0]).toMatchObject({ field: 'n_next', baseRev: 0, value: part('Một hai') });
  expect(store.snapshot()).toMatchObject({ hasUnsent: false, status: { kind: 'saved' } });
});

test('what is typed while the rest is on its way goes after it, upon the new revision', async () => {
  const { store, sent } = given();
  store.set('n_next', part('Một'));
  const first = store.flush();
  store.set('n_next', part('Một hai'));
  await first;
  await store.flush();
  expect(sent.map(([change]) => change?.baseRev)).toEqual([0, 1]);
  expect(store.snapshot().parts.n_next).toEqual(part('Một hai'));
});

test('without a network it is kept and tried again; what the server says never overwrites what was typed', async () => {
  const { store, waiting, server } = given();
  server.isDown = true;
  store.set('n_next', part('Của tôi'));
  await expect(store.flush()).rejects.toMatchObject({ status: 0 });
  expect(store.snapshot()).toMatchObject({ hasUnsent: true, status: { kind: 'kept' } });
  expect(waiting.at(-1)?.ms).toBe(10_000);
  const others = { value: part('Của người khác'), rev: 1, by: 'other', at: 'now' };
  store.absorb({ rev: 1, savedAt: 'now', fields: { n_next: others, n_emulation: others }, conflicts: [] });
  expect(store.snapshot().parts).toEqual({ n_next: part('Của tôi'), n_emulation: part('Của người khác') });
  server.isDown = false;
  await store.flush();
  expect(store.snapshot().hasUnsent).toBe(false);
});
