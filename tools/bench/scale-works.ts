import type { Shot } from './load.ts';
import { madeId } from './made-id.ts';
import type { Province } from './province.ts';

export interface ScaleWork {
  name: string;
  goal?: { cpuMs?: number; p95?: number };
  shots: readonly Shot[];
  /** How many at a time. */
  atATime?: number;
}

/** The cookie of the one who reads for the committee above all agencies. */
const committee = { cookie: 'session=bench-committee' };

const many = <T>(n: number, make: (at: number) => T): T[] => Array.from({ length: n }, (_, at) => make(at));

/** Each shot of another period, so that nothing made a moment ago is shown again. */
function anew(
  { size, periodKeys }: Province,
  path: (periodKey: string) => string,
  headers: Record<string, string>,
  times = 20,
): Shot[] {
  const closed = periodKeys.slice(0, size.weeks - size.openWeeks).toReversed();
  return many(times, (at) => ({ path: path(closed[at % closed.length] ?? ''), headers }));
}

const completeness = (span: number) => (key: string) =>
  `/api/overview/completeness?span=${span}&periodKey=${key}`;

/** What is read of a whole province. */
export function provinceWorks(world: Province): ScaleWork[] {
  const { agencies, weeks, openWeeks } = world.size;
  const office = (a: number) => ({ cookie: world.cookieOf(a, 1, 1) });
  const lastClosed = world.periodKeys[weeks - openWeeks - 1] ?? '';
  return [
    {
      name: 'dashboard of an agency, made anew',
      goal: { p95: 50 },
      shots: many(Math.min(100, agencies), (at) => ({ path: '/api/overview', headers: office(1 + at) })),
    },
    {
      name: 'dashboard of an agency, 16 at a time',
      goal: { cpuMs: 4, p95: 50 },
      shots: many(1600, (at) => ({ path: '/api/overview', headers: office(1 + (at % agencies)) })),
      atATime: 16,
    },
    ...[12, 52, 104].map((span) => ({
      name: `completeness of the province, ${span} weeks and ${span} before, made anew`,
      goal: { p95: span === 12 ? 50 : 250 },
      shots: anew(world, completeness(span), committee),
    })),
    {
      name: 'completeness of the province, 12 weeks, 16 at a time',
      goal: { cpuMs: 4, p95: 50 },
      shots: many(1600, () => ({ path: completeness(12)(lastClosed), headers: committee })),
      atATime: 16,
    },
    {
      name: 'an indicator over 52 weeks of an agency, from roll-ups',
      goal: { cpuMs: 3 },
      shots: many(200, (at) => ({
        path: `/api/reports/trend?regimeId=${madeId('regime', 1 + (at % agencies))}&indicator=working_from_home&periods=52`,
        headers: office(1 + (at % agencies)),
      })),
    },
  ];
}

/** What is read of one agency of a thousand units. */
export function largeWorks(world: Province): ScaleWork[] {
  const office = { cookie: world.cookieOf(1, 1, 1) };
  return [
    {
      name: 'grid of 1,000 units x 12 weeks, made anew',
      goal: { p95: 250 },
      shots: anew(world, (key) => `/api/overview?periodKey=${key}`, office),
    },
    ...[12, 52].map((span) => ({
      name: `completeness of 1,000 units, ${span} weeks and ${span} before, made anew`,
      goal: { p95: 250 },
      shots: anew(world, completeness(span), office),
    })),
    {
      name: 'page of a period of 1,000 units',
      shots: anew(
        world,
        (key) => `/api/reports/period?regimeId=${madeId('regime', 1)}&key=${key}`,
        office,
        10,
      ),
    },
  ];
}
