import { matchPath } from 'react-router';
import { expect, it } from 'vitest';
import { paths, patterns } from './paths.ts';
import { subjectPath, subjectPlace } from './subject-paths.ts';

const id = '018f2f6e-7c1d-7000-8000-000000000001';

it('builds addresses that its patterns match', () => {
  const built = Object.entries(paths).filter(([name]) => name in patterns) as [
    keyof typeof patterns,
    string | ((id: string) => string),
  ][];
  for (const [name, path] of built)
    expect(matchPath(patterns[name], typeof path === 'string' ? path : path(id)), name).not.toBeNull();
});

it('keeps a period key whole in the address', () => {
  expect(matchPath(patterns.reportPeriod, paths.reportPeriod('2021-W33'))?.params.periodKey).toBe('2021-W33');
});

it('leads to a record and to a place in it, and nowhere for a kind without a page', () => {
  expect(subjectPath('report', id)).toBe(`/bao-cao/${id}`);
  expect(subjectPlace('report', id, 'muc-ii')).toBe(`/bao-cao/${id}#muc-ii`);
  expect(subjectPath('ballot', id)).toBeUndefined();
});
