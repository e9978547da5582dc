import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { installApp } from './installed-app.ts';

class FakeWorker extends EventTarget {
  state = 'installing';
  told: unknown[] = [];
  postMessage = (message: unknown) => this.told.push(message);
  become(state: string) {
    this.state = state;
    this.dispatchEvent(new Event('statechange'));
  }
}

class FakeRegistration extends EventTarget {
  installing: FakeWorker | null = null;
  waiting: FakeWorker | null = null;
  update = async () => {};
  find(worker: FakeWorker) {
    this.installing = worker;
    this.dispatchEvent(new Event('updatefound'));
  }
}

const registration = () => workers.registration;
let workers: EventTarget & { controller: object | null; registration: FakeRegistration; register: unknown };
let offered: (() => void)[];
const install = () => installApp((use) => offered.push(use));

beforeEach(() => {
  offered = [];
  const made = new FakeRegistration();
  workers = Object.assign(new EventTarget(), {
    controller: {},
    registration: made,
    register: async () => made,
  });
  vi.stubGlobal('navigator', { serviceWorker: workers, onLine: true });
  vi.useFakeTimers();
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test('the first version takes its place without a word', async () => {
  workers.controller = null;
  await install();
  const first = new FakeWorker();
  registration().find(first);
  first.become('installed');
  workers.controller = first;
  workers.dispatchEvent(new Event('controllerchange'));
  expect(offered).toEqual([]);
});

test('a newer version waits until it is taken up', async () => {
  await install();
  const newer = new FakeWorker();
  registration().find(newer);
  expect(offered).toEqual([]);
  newer.become('installed');
  expect(offered).toHaveLength(1);
  expect(newer.told).toEqual([]);
  offered[0]?.();
  expect(newer.told).toEqual([{ type: 'SKIP_WAITING' }]);
});

test('a version that was already waiting is offered at once', async () => {
  registration().waiting = new FakeWorker();
  await install();
  expect(offered).toHaveLength(1);
});

test('a version taken up in another tab is offered here, and nothing is reloaded by itself', async () => {
  await install();
  workers.dispatchEvent(new Event('controllerchange'));
  expect(offered).toHaveLength(1);
});

test('a browser without service workers, as over plain HTTP, is left alone', async () => {
  vi.stubGlobal('navigator', { onLine: true });
  await install();
  expect(offered).toEqual([]);
});
