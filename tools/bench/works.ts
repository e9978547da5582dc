import type { Shot, Until } from './load.ts';
import { madeId } from './made-id.ts';
import type { Province } from './province.ts';

/** A unit of an agency, both by their number. */
interface At {
  a: number;
  u: number;
}

export interface Work {
  name: string;
  /** Times the bare server's CPU per request at most, or milliseconds of CPU per request; and requests per second at least. */
  goal: { ratio: number } | { cpuMs: number; perSecond?: number; p95?: number };
  /** Fired no faster than this; at full speed where there is none. */
  perSecond?: number;
  /** What is fired at most, where a shot cannot be fired twice. */
  store?: number;
  bare: () => Shot;
  ours: () => Shot;
}

/** Goes round the agencies and units, so that no row is asked for twice in a row. */
function rounds({ size }: Province): () => At & { n: number } {
  let n = 0;
  return () => {
    n += 1;
    return { n, a: 1 + (n % size.agencies), u: 2 + (Math.floor(n / size.agencies) % (size.unitsEach - 1)) };
  };
}

export function worksOf(province: Province): Work[] {
  const { agencies, weeks, openWeeks } = province.size;
  const dashboard = { cpuMs: 4, p95: 50 };
  const cookieOf = {
    office: ({ a }: At) => province.cookieOf(a, 1, 1),
    reporter: ({ a, u }: At) => province.cookieOf(a, u, 2),
    committee: () => 'session=bench-committee',
  };
  const read = (
    name: string,
    path: (at: At & { n: number }) => string,
    who: 'office' | 'reporter' | 'committee',
    goal: Work['goal'] = { ratio: 1.7 },
    perSecond?: number,
  ): Work => {
    const [bareNext, oursNext] = [rounds(province), rounds(province)];
    return {
      name,
      goal,
      ...(perSecond ? { perSecond } : {}),
      bare: () => {
        const at = bareNext();
        return { path: path(at), headers: { 'x-agency': String(at.a), 'x-unit': String(at.u) } };
      },
      ours: () => {
        const at = oursNext();
        return { path: path(at), headers: { cookie: cookieOf[who](at) } };
      },
    };
  };
  const closed = province.periodKeys.slice(0, weeks - openWeeks);
  const reportPath = ({ a, u, n }: At & { n: number }) =>
    `/api/reports/${madeId('report', a, u, 1 + (n % (weeks - openWeeks)))}`;
  return [
    read('list of 50 tasks', () => '/api/tasks?limit=50', 'office'),
    read('a report with 24 figures', reportPath, 'reporter'),
    submitting(province),
    read('dashboard of an agency', () => '/api/overview', 'office', dashboard),
    // An answer is shown to all for three seconds: asked for less often than that, each agency's is made anew.
    read('dashboard made anew', () => '/api/overview', 'office', dashboard, Math.floor(agencies / 3.2)),
    // Likewise: of the closed weeks, which go round, each is asked for once in four seconds.
    read(
      'completeness of the province made anew',
      ({ n }) => `/api/overview/completeness?span=12&periodKey=${closed[n % closed.length]}`,
      'committee',
      dashboard,
      Math.max(1, Math.floor(closed.length / 4)),
    ),
    read('My work', () => '/api/obligations', 'reporter'),
    read('search of a name without marks', ({ u }) => `/api/search?q=nghiep+vu+so+${u}`, 'office'),
    read('units of an agency', () => '/api/units', 'reporter'),
  ];
}

/** Each draft can be submitted once: the bare server takes those of odd units, ours the others. */
function submitting(province: Province): Work {
  const { agencies, unitsEach, weeks, openWeeks } = province.size;
  const perSide = Math.floor((unitsEach - 1) / 2);
  const next = (first: number) => {
    let n = -1;
    return () => {
      n += 1;
      const u = first + 2 * (Math.floor(n / agencies) % perSide);
      return {
        a: 1 + (n % agencies),
        u,
        w: weeks - openWeeks + 1 + (Math.floor(n / agencies / perSide) % openWeeks),
      };
    };
  };
  const [bareNext, oursNext] = [next(3), next(2)];
  const shot = (at: At & { w: number }, headers: Record<string, string>, body: unknown): Shot => ({
    method: 'POST',
    path: `/api/reports/${madeId('report', at.a, at.u, at.w)}/submit`,
    headers,
    body,
  });
  const { contents, sums } = province.form;
  return {
    name: 'submit a report',
    goal: { cpuMs: 2, perSecond: 600 },
    store: agencies * perSide * openWeeks,
    bare: () => {
      const at = bareNext();
      const periodKey = province.periodKeys[at.w - 1];
      return shot(at, { 'x-agency': String(at.a), 'x-unit': String(at.u) }, { ...contents, periodKey, sums });
    },
    ours: () => {
      const at = oursNext();
      return shot(at, { cookie: province.cookieOf(at.a, at.u, 1) }, { rev: 0, draftRev: 1 });
    },
  };
}

/** A tenth of a store warms up; the rest is measured, in so many rounds. */
export const shares = (work: Work, seconds: number, rounds: number): { warm: Until; fire: Until } =>
  work.store
    ? {
        warm: { shots: Math.floor(work.store / 10) },
        fire: { shots: Math.floor((work.store * 0.9) / rounds) },
      }
    : { warm: { seconds: 1 }, fire: { seconds: Math.max(1, Math.round(seconds / rounds)) } };
