import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { holdLine, type LiveEvent } from './live-line.ts';

/** The line as a browser holds it: it mends a cut one by itself and is closed for good by a refusal. */
class Line extends EventTarget {
  static readonly CLOSED = 2;
  static lines: Line[] = [];
  readyState = 0;
  onopen = () => {};
  onerror = () => {};
  constructor() {
    super();
    Line.lines.push(this);
  }
  close() {
    this.readyState = Line.CLOSED;
  }
  refuse() {
    this.readyState = Line.CLOSED;
    this.onerror();
  }
}

const last = () => Line.lines.at(-1) as Line;
const hold = () => {
  const heard: LiveEvent[] = [];
  const onBack = vi.fn();
  return { heard, onBack, hangUp: holdLine({ onBack, onEvent: (event) => heard.push(event) }) };
};

beforeEach(() => {
  Line.lines = [];
  vi.stubGlobal('EventSource', Line);
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('what is told is heard, and an open line has missed nothing', () => {
  const { heard, onBack } = hold();
  last().onopen();
  const event = { topic: 'report', kind: 'report', id: '1' };
  last().dispatchEvent(new MessageEvent('journal', { data: JSON.stringify(event) }));
  expect(heard).toEqual([event]);
  expect(onBack).not.toHaveBeenCalled();
});

test('a cut line that is open again says that something may have been missed, once', () => {
  const { onBack } = hold();
  last().onopen();
  last().onerror();
  vi.advanceTimersByTime(120_000);
  expect(Line.lines).toHaveLength(1);
  last().onopen();
  last().onopen();
  expect(onBack).toHaveBeenCalledTimes(1);
});

test('a refused line is called again, ever more patiently, until one hangs up', () => {
  const { onBack, hangUp } = hold();
  last().refuse();
  vi.advanceTimersByTime(5_000);
  expect(Line.lines).toHaveLength(2);
  last().refuse();
  vi.advanceTimersByTime(9_999);
  expect(Line.lines).toHaveLength(2);
  vi.advanceTimersByTime(1);
  expect(Line.lines).toHaveLength(3);
  last().onopen();
  expect(onBack).toHaveBeenCalledTimes(1);
  last().refuse();
  hangUp();
  vi.advanceTimersByTime(120_000);
  expect(Line.lines).toHaveLength(3);
});
