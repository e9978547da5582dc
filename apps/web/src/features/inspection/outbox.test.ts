import { Problem } from '@thidua/shared/contract/problem';
import type { SentAnswer } from '@thidua/shared/inspection/inspection.api';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  makeOutbox,
  type OutboxPorts,
  type Recorded,
  type UnsentAnswer,
  type UnsentPhoto,
} from './outbox.ts';
import { visitSample } from './visit.sample.ts';

const unreachable = () => new Problem(0, 'door.unreachable');
const pass: Recorded = {
  verdict: 'pass',
  points: null,
  note: '',
  fileIds: [],
  photoIds: [],
  finding: null,
};
const photoOf = (itemCode: string) => ({
  itemCode,
  name: 'anh.jpg',
  blob: new Blob(['x']),
  keepsPlace: false,
});

/** A server that keeps each answer and each photo once, under the id that the device gave it. */
function makeServer() {
  const answers = new Map<string, SentAnswer>();
  const files = new Map<string, string>();
  const starts: string[] = [];
  const line: { fault: Problem | null; loses: boolean; photo: Problem | null } = {
    fault: null,
    loses: false,
    photo: null,
  };
  let arrived = 0;
  const cross = <T>(work: () => T): T => {
    if (line.fault) throw line.fault;
    const done = work();
    if (line.loses) throw unreachable(); // it arrived, and the answer is lost on its way back
    return done;
  };
  return {
    answers,
    files,
    line,
    arrivals: () => arrived,
    upload: async ({ id }: UnsentPhoto) =>
      cross(() => {
        if (line.photo) throw line.photo;
        files.set(id, `file-${id}`);
        return `file-${id}`;
      }),
    starts,
    send: async (sent: SentAnswer[], _now: string, begunAt: string | null) =>
      cross(() => {
        arrived += sent.length;
        if (begunAt) starts.push(begunAt);
        // The first that comes under an id stays.
        for (const one of sent) if (!answers.has(one.id)) answers.set(one.id, one);
        const results = sent.map(({ id, itemCode }) =>
          itemCode === 'gone'
            ? { id, outcome: 'refused' as const, why: 'unknownItem' as const }
            : { id, outcome: 'kept' as const, why: null },
        );
        return { results, visit: visitSample() };
      }),
  };
}

/** What of the device outlives the tab. */
const makeDisk = (begunAt: string | null = null) => ({
  answer: new Map<string, UnsentAnswer>(),
  photo: new Map<string, UnsentPhoto>(),
  begunAt,
  isFull: false,
});

let count = 0;
function openTab(server: ReturnType<typeof makeServer>, disk = makeDisk()) {
  const timers = new Set<() => void>();
  const ports: OutboxPorts = {
    send: server.send,
    upload: server.upload,
    onVisit: async () => {},
    keep: async (kind, one) => {
      if (disk.isFull) throw new DOMException('full', 'QuotaExceededError');
      (disk[kind] as Map<string, unknown>).set(one.id, one);
    },
    drop: async (kind, id) => void disk[kind].delete(id),
    dropStart: async () => {
      disk.begunAt = null;
    },
    recall: async () => ({
      answers: [...disk.answer.values()],
      photos: [...disk.photo.values()],
      begunAt: disk.begunAt,
    }),
    refusalOf: (fault) => ((fault as Problem).status === 0 ? null : (fault as Problem)),
    newId: () => {
      count += 1;
      return `id-${count}`;
    },
    deviceNow: () => '2021-10-20T07:30:00.000Z',
    serverNow: () => '2021-10-20T07:31:00.000Z',
    later: (work) => {
      timers.add(work);
      return () => timers.delete(work);
    },
  };
  const outbox = makeOutbox(ports);
  const settle = async () => {
    for (let n = 0; n < 60; n += 1) await Promise.resolve();
  };
  const wind = async () => {
    await settle();
    for (const work of [...timers]) {
      timers.delete(work);
      work();
    }
    await settle();
  };
  return { outbox, wind, settle, disk };
}

test('an answer leaves after a pause and is gone from the device once it is confirmed', async () => {
  const server = makeServer();
  const tab = openTab(server);
  await tab.settle();
  tab.outbox.record('hand-gel', pass, ['seen']);
  expect(tab.disk.answer.size).toBe(1);
  await tab.wind();
  expect([...server.answers.values()]).toMatchObject([
    { itemCode: 'hand-gel', basedOn: ['seen'], answeredAt: '2021-10-20T07:30:00.000Z' },
  ]);
  expect(tab.disk.answer.size).toBe(0);
  expect(tab.outbox.snapshot().status.kind).toBe('clean');
});

test('what is changed before it left is one answer; what has left once is followed by another that knows it', async () => {
  const server = makeServer();
  const tab = openTab(server);
  await tab.settle();
  tab.outbox.record('hand-gel', pass, []);
  tab.outbox.record('hand-gel', { ...pass, verdict: 'fail', note: 'đã cạn' }, []);
  server.line.loses = true;
  await tab.wind();
  const [first] = [...server.answers.keys()];
  expect(server.answers.size).toBe(1);
  tab.outbox.record('hand-gel', { ...pass, verdict: 'fail', note: 'đã cạn từ sáng' }, []);
  server.line.loses = false;
  await tab.wind();
  expect(server.answers.size).toBe(2);
  expect([...server.answers.values()][1]?.basedOn).toEqual([first]);
});

test('killed without a network, opened again: all of it is there, leaves, and is on the server once', async () => {
  const server = makeServer();
  server.line.fault = unreachable();
  const disk = makeDisk();
  const tab = openTab(server, disk);
  await tab.settle();
  const photo = tab.outbox.addPhoto(photoOf('hand-gel'));
  tab.outbox.record('hand-gel', { ...pass, verdict: 'fail', note: 'đã cạn', photoIds: [photo.id] }, []);
  tab.outbox.record('door', pass, []);
  await tab.wind();
  expect(tab.outbox.snapshot()).toMatchObject({ status: { kind: 'kept' }, answers: [{}, {}] });
  tab.outbox.close();

  const again = openTab(server, disk);
  await again.settle();
  expect(again.outbox.snapshot()).toMatchObject({ answers: [{}, {}], isStuck: true });
  server.line.fault = null;
  await again.wind();
  expect([...server.answers.values()].map(({ itemCode, fileIds }) => [itemCode, fileIds])).toEqual([
    ['hand-gel', [`file-${photo.id}`]],
    ['door', []],
  ]);
  expect([disk.answer.size, disk.photo.size, again.outbox.snapshot().isStuck]).toEqual([0, 0, false]);
});

test('an answer whose confirmation was lost is sent again under the same id', async () => {
  const server = makeServer();
  server.line.loses = true;
  const tab = openTab(server);
  await tab.settle();
  tab.outbox.record('door', pass, []);
  await tab.wind();
  expect([server.answers.size, tab.outbox.snapshot().answers.length]).toEqual([1, 1]);
  server.line.loses = false;
  await tab.wind();
  expect([server.answers.size, server.arrivals(), tab.outbox.snapshot().answers.length]).toEqual([1, 2, 0]);
});

test('a photo that is refused stays with its reason, and holds neither its answer nor the others back', async () => {
  const server = makeServer();
  server.line.photo = new Problem(413, 'door.tooLarge', { limit: 25_000_000 });
  const tab = openTab(server);
  await tab.settle();
  const photo = tab.outbox.addPhoto(photoOf('hand-gel'));
  tab.outbox.record('hand-gel', { ...pass, verdict: 'fail', photoIds: [photo.id] }, []);
  await tab.wind();
  expect(server.answers.size).toBe(1);
  expect(tab.outbox.snapshot().photos).toMatchObject([{ refused: { code: 'door.tooLarge' } }]);
  tab.outbox.dropPhoto(photo.id);
  expect(tab.disk.photo.size).toBe(0);
});

test('an answer that the server does not take is told, kept, and let go on purpose or by another answer', async () => {
  const server = makeServer();
  const tab = openTab(server);
  await tab.settle();
  tab.outbox.record('gone', pass, []);
  tab.outbox.record('door', pass, []);
  await tab.wind();
  const [refused] = tab.outbox.snapshot().answers;
  expect(refused).toMatchObject({ itemCode: 'gone', refused: 'unknownItem' });
  tab.outbox.dismiss(refused?.id ?? '');
  expect([tab.outbox.snapshot().answers, tab.disk.answer.size]).toEqual([[], 0]);
});

test('a visit that was begun without a network begins with what arrives first, or alone', async () => {
  const server = makeServer();
  const disk = makeDisk('2021-10-20T07:00:00.000Z');
  server.line.fault = unreachable();
  const tab = openTab(server, disk);
  await tab.settle();
  expect(tab.outbox.snapshot()).toMatchObject({ begunAt: '2021-10-20T07:00:00.000Z', isStuck: true });
  await tab.wind();
  expect([server.starts, disk.begunAt]).toEqual([[], '2021-10-20T07:00:00.000Z']);
  server.line.fault = null;
  await tab.wind();
  expect([server.starts, disk.begunAt]).toEqual([['2021-10-20T07:00:00.000Z'], null]);
  expect(tab.outbox.snapshot()).toMatchObject({ begunAt: null, status: { kind: 'clean' }, isStuck: false });
});

test('an answer that a second tab has sent meanwhile is changed by another that knows it, and not under its own id', async () => {
  const server = makeServer();
  const disk = makeDisk();
  const tab = openTab(server, disk);
  await tab.settle();
  tab.outbox.record('door', pass, []);
  const other = openTab(server, disk);
  await other.wind();
  const [sent] = [...server.answers.keys()];
  tab.outbox.record('door', { ...pass, verdict: 'fail', note: 'khóa' }, []);
  await tab.wind();
  expect([...server.answers.values()]).toMatchObject([
    { id: sent, verdict: 'pass' },
    { verdict: 'fail', note: 'khóa', basedOn: [sent] },
  ]);
});

test('a device that is full says so, and what the page holds leaves all the same', async () => {
  const server = makeServer();
  const disk = makeDisk();
  disk.isFull = true;
  server.line.fault = unreachable();
  const tab = openTab(server, disk);
  await tab.settle();
  expect(tab.outbox.snapshot().isVolatile).toBe(false);
  const photo = tab.outbox.addPhoto(photoOf('door'));
  tab.outbox.record('door', { ...pass, photoIds: [photo.id] }, []);
  await tab.wind();
  expect(tab.outbox.snapshot()).toMatchObject({ isVolatile: true, answers: [{ itemCode: 'door' }] });
  server.line.fault = null;
  await tab.wind();
  expect(tab.outbox.snapshot()).toMatchObject({ isVolatile: false, answers: [], photos: [] });
  expect([server.answers.size, server.files.size]).toEqual([1, 1]);
});

test('in any order of recording, faults and killed tabs every last answer of an item is on the server, and none is left', async () => {
  const step = fc.oneof(
    fc.record({ item: fc.constantFrom('a', 'b', 'c'), note: fc.integer({ min: 1, max: 9999 }) }),
    fc.record({ wind: fc.constant(true) }),
    fc.record({ kill: fc.constant(true) }),
    fc.record({ broken: fc.boolean(), loses: fc.boolean() }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
      const server = makeServer();
      const disk = makeDisk();
      let tab = openTab(server, disk);
      await tab.settle();
      const last = new Map<string, string>();
      for (const one of steps) {
        if ('item' in one) {
          const photo = tab.outbox.addPhoto(photoOf(one.item));
          tab.outbox.record(one.item, { ...pass, note: String(one.note), photoIds: [photo.id] }, []);
          last.set(one.item, String(one.note));
        } else if ('wind' in one) await tab.wind();
        else if ('kill' in one) {
          tab.outbox.close();
          tab = openTab(server, disk);
          await tab.settle();
        } else Object.assign(server.line, { fault: one.broken ? unreachable() : null, loses: one.loses });
      }
      Object.assign(server.line, { fault: null, loses: false });
      for (let n = 0; n < 4; n += 1) await tab.wind();
      const arrived = [...server.answers.values()];
      for (const [item, note] of last) {
        const own = arrived.filter((one) => one.itemCode === item && one.note === note);
        expect(own.length).toBeGreaterThan(0);
        expect(own[0]?.fileIds).toHaveLength(1);
      }
      expect(tab.outbox.snapshot().answers).toEqual([]);
      expect(disk.answer.size).toBe(0);
    }),
    { numRuns: 150 },
  );
});
