import { readsBelow, scopeOf } from '@thidua/shared/access/actor';
import { doorProblem } from '@thidua/shared/contract/door.problems';
import type { Parsed } from '@thidua/shared/contract/endpoint';
import { addCounts, noCounts } from '@thidua/shared/overview/completeness';
import type { CompletenessAnswer, Counts } from '@thidua/shared/overview/completeness.model';
import type { CompletenessQuery, overviewApi } from '@thidua/shared/overview/overview.api';
import type { ReadCtx } from '../../platform/http/ctx.ts';
import { type CountRow, namePlaces } from './completeness.repo.ts';
import { lastShown } from './scope.ts';
import { mustSee, placeOf, type Seen, seenPlaces } from './seen-places.ts';

const mostChoices = 60;

/** Asks whether the reader may look here, then shows what was made for whoever looked first with the same reach. */
export function readCompleteness(
  ctx: ReadCtx,
  { query }: Pick<Parsed<typeof overviewApi.completeness>, 'query'>,
): Promise<CompletenessAnswer> {
  mustSee(ctx, query);
  const reach = readsBelow(ctx.actor, 'figure.read') ? 'below' : scopeOf(ctx.actor, 'figure.read');
  return ctx.shared(`completeness ${JSON.stringify([reach, query])}`, () => makeCompleteness(ctx, query));
}

async function makeCompleteness(ctx: ReadCtx, query: CompletenessQuery): Promise<CompletenessAnswer> {
  const seen = await seenPlaces(ctx, query);
  const last = lastShown(seen.opened, query.periodKey, ctx.today);
  const periods = seen.opened.slice(last, last + query.span).toReversed();
  const keys = periods.map((period) => period.key);
  const earlier = seen.opened.slice(last + query.span, last + 2 * query.span).map((period) => period.key);
  const counted = keys.length > 0 ? await seen.count(keys, earlier) : [];
  const rows = await rowsOf(ctx, counted);
  const one = query.compareId;
  const isStranger = seen.level === 'agency' && !rows.some((row) => row.place.id === one);
  if (one && isStranger) throw doorProblem.notFound();
  const compared = byPeriod(one ? await seen.count(keys, [], one) : []);
  const whole = byPeriod(counted.filter((row) => !row.is_earlier));
  const before = counted.filter((row) => row.is_earlier && row.period_key !== null);
  return {
    asOf: ctx.now,
    level: seen.level,
    whole: seen.whole,
    shown: {
      ...seen.shown,
      periodKey: keys.at(-1) ?? null,
      span: query.span,
      earlier: earlier.length,
      compareId: one ?? null,
    },
    choices: { ...choicesOf(seen, rows), periods: seen.opened.slice(0, mostChoices).map(({ key }) => key) },
    total: {
      now: addCounts([...whole.values()]),
      before: before.length > 0 ? addCounts(before.map(countsOf)) : null,
    },
    rows,
    periods: periods.map((period) => ({
      key: period.key,
      firstDay: period.first_day,
      lastDay: period.last_day,
      dueAt: period.due_at,
      counts: whole.get(period.key) ?? noCounts,
      compared: one ? (compared.get(period.key) ?? noCounts) : null,
    })),
  };
}

/** A committee compares the agencies it is shown; there is no other list of them for it. */
const choicesOf = ({ level, choices }: Seen, rows: CompletenessAnswer['rows']) => ({
  ...choices,
  units: level === 'agency' ? rows.map((row) => row.place) : choices.units,
});

/** A row per place of which anything was expected, or somebody exempted, in the periods shown. */
async function rowsOf(ctx: ReadCtx, counted: readonly CountRow[]): Promise<CompletenessAnswer['rows']> {
  const places = counted.filter((row) => row.place_id !== null);
  const of = (isEarlier: boolean) =>
    new Map(
      places
        .filter((row) => row.is_earlier === isEarlier)
        .map((row) => [row.place_id as string, countsOf(row)]),
    );
  const [now, before] = [of(false), of(true)];
  if (now.size === 0) return [];
  return (await ctx.db.rows(namePlaces, [[...now.keys()]])).map((place) => ({
    place: placeOf(place),
    now: now.get(place.id) ?? noCounts,
    before: before.get(place.id) ?? null,
  }));
}

const byPeriod = (rows: readonly CountRow[]): Map<string, Counts> =>
  new Map(rows.flatMap((row) => (row.period_key === null ? [] : [[row.period_key, countsOf(row)] as const])));

const countsOf = (row: CountRow): Counts => ({
  expected: row.expected,
  received: row.received,
  due: row.due,
  onTime: row.on_time,
  late: row.late,
  exempt: row.exempt,
});
