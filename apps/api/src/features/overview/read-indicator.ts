import { readsBelow, scopeOf } from '@thidua/shared/access/actor';
import { addUnits } from '@thidua/shared/consolidation/add-up';
import { doorProblem } from '@thidua/shared/contract/door.problems';
import type { Parsed } from '@thidua/shared/contract/endpoint';
import type { Indicator } from '@thidua/shared/form/indicator.model';
import { type Joined, overUnits } from '@thidua/shared/overview/indicator-range';
import type { Amount, IndicatorRange, Reported } from '@thidua/shared/overview/indicator-range.model';
import type { IndicatorQuery, overviewApi } from '@thidua/shared/overview/overview.api';
import type { ReadCtx } from '../../platform/http/ctx.ts';
import { namePlaces } from './completeness.repo.ts';
import type { JoinedRow } from './indicator-range.repo.ts';
import { figureSource, type Range } from './indicator-source.ts';
import { lastShown } from './scope.ts';
import { mustSee, placeOf, type Seen, seenPlaces } from './seen-places.ts';

const mostChoices = 60;
const nothing: Joined = { reported: 0, sum: null, shares: null, last: null, greatest: null };

/** Asks whether the reader may look here, then shows what was made for whoever looked first with the same reach. */
export function readIndicator(
  ctx: ReadCtx,
  { query }: Pick<Parsed<typeof overviewApi.indicator>, 'query'>,
): Promise<IndicatorRange> {
  mustSee(ctx, query);
  const reach = readsBelow(ctx.actor, 'figure.read') ? 'below' : scopeOf(ctx.actor, 'figure.read');
  return ctx.shared(`indicator ${JSON.stringify([reach, query])}`, () => makeRange(ctx, query));
}

async function makeRange(ctx: ReadCtx, query: IndicatorQuery): Promise<IndicatorRange> {
  const seen = await seenPlaces(ctx, query);
  const last = lastShown(seen.opened, query.periodKey, ctx.today);
  const periods = seen.opened.slice(last, last + query.span).toReversed();
  const keys = periods.map((period) => period.key);
  const source = figureSource(ctx, seen);
  const newest = keys.at(-1);
  const drawn = newest ? await source.indicators(newest) : [];
  const indicator = query.indicator ? drawn.find(({ code }) => code === query.indicator) : drawn[0];
  if (query.indicator && !indicator) throw doorProblem.notFound();
  const one = query.compareId;
  const before = seen.opened.slice(last + query.span, last + 2 * query.span).map((period) => period.key);
  // A sum of twelve weeks says nothing beside a sum of two.
  const isFair = indicator?.acrossTime !== 'sum' || before.length === keys.length;
  const earlier = isFair ? before : [];
  const whole = indicator ? await countedOf(seen, source, indicator, { keys, earlier }) : empty;
  const compared =
    indicator && one ? await countedOf(seen, source, indicator, { keys, earlier: [], only: one }) : null;
  const names = await ctx.db.rows(namePlaces, [[...whole.now.keys()]]);
  const rows = names.map((row) => ({
    place: placeOf(row),
    now: whole.now.get(row.id) ?? none,
    before: whole.before.get(row.id) ?? null,
  }));
  if (seen.level === 'agency' && one && !rows.some((row) => row.place.id === one))
    throw doorProblem.notFound();
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
    choices: {
      ...seen.choices,
      periods: seen.opened.slice(0, mostChoices).map(({ key }) => key),
      indicators: drawn.map(({ code, name }) => ({ code, name })),
    },
    indicator: indicator ?? null,
    total: {
      now: totalOf(indicator, whole.now),
      before: earlier.length > 0 ? totalOf(indicator, whole.before) : null,
    },
    rows,
    periods: periods.map((period) => ({
      key: period.key,
      lastDay: period.last_day,
      whole: whole.byPeriod.get(period.key) ?? none,
      compared: compared ? (compared.byPeriod.get(period.key) ?? none) : null,
    })),
  };
}

const none: Reported = { value: null, n: 0, of: 0 };

interface Counted {
  now: ReadonlyMap<string, Reported>;
  before: ReadonlyMap<string, Reported>;
  byPeriod: ReadonlyMap<string, Reported>;
}
const empty: Counted = { now: new Map(), before: new Map(), byPeriod: new Map() };

/** Figures from the reports, and of how many from their obligations: what is expected is no division. */
async function countedOf(
  seen: Seen,
  source: ReturnType<typeof figureSource>,
  indicator: Indicator,
  range: Range,
): Promise<Counted> {
  const { keys, earlier, only } = range;
  const expected = await seen.count(keys, earlier, only);
  const places = expected.flatMap((row) => row.place_id ?? []);
  const joined = await source.joined(indicator, range, places);
  const byPlace = (isEarlier: boolean) => {
    const held = new Map(
      joined.filter((row) => row.is_earlier === isEarlier).map((row) => [row.place_id, row] as const),
    );
    const some = expected.filter((row) => row.place_id !== null && row.is_earlier === isEarlier);
    return new Map(
      some.map((row) => [
        row.place_id as string,
        reported(held.get(row.place_id), row.expected, (one) => source.overPlace(indicator, one)),
      ]),
    );
  };
  const held = new Map(joined.map((row) => [row.period_key, row] as const));
  const some = expected.filter((row) => row.period_key !== null && !row.is_earlier);
  const byPeriod = new Map(
    some.map((row) => [
      row.period_key as string,
      reported(held.get(row.period_key), row.expected, (one) => overUnits(indicator, one)),
    ]),
  );
  return { now: byPlace(false), before: byPlace(true), byPeriod };
}

const reported = (row: JoinedRow | undefined, of: number, rule: (joined: Joined) => Amount): Reported => ({
  value: rule(row ? joinedOf(row) : nothing),
  n: row?.reported ?? 0,
  of,
});

const joinedOf = ({ reported: many, sum, n, d, last, greatest }: JoinedRow): Joined => ({
  reported: many,
  sum,
  shares: n === null || d === null ? null : { n, d },
  last,
  greatest,
});

/** The units together, by the rule across units, from what each came to over its periods: as a consolidation adds them up. */
function totalOf(indicator: Indicator | undefined, units: ReadonlyMap<string, Reported>): Reported {
  if (!indicator) return none;
  const all = [...units.values()];
  const values = all.flatMap(({ value }) => (value === null ? [] : [value]));
  return {
    value: addUnits(indicator, values) as Amount, // a list or a day is not drawn
    n: all.reduce((sum, one) => sum + one.n, 0),
    of: all.reduce((sum, one) => sum + one.of, 0),
  };
}
