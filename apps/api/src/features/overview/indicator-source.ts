import type { Indicator } from '@thidua/shared/form/indicator.model';
import { figuresOf } from '@thidua/shared/form/template.model';
import { isDrawn, type Joined, overTime, overUnits } from '@thidua/shared/overview/indicator-range';
import type { Amount } from '@thidua/shared/overview/indicator-range.model';
import type { ReadCtx } from '../../platform/http/ctx.ts';
import { readEdition } from '../form/index.ts';
import {
  findFormOf,
  type JoinedRow,
  joinFigures,
  joinFiguresBelow,
  listIndicatorsBelow,
} from './indicator-range.repo.ts';
import type { Seen } from './seen-places.ts';

/** Which periods, beside which, of which places; `only` is one of them. */
export interface Range {
  keys: readonly string[];
  earlier: readonly string[];
  only?: string;
}

/** Where the figures come from: the reports of the own units, or what the agencies beneath a committee come to. */
interface FigureSource {
  /** Those of the newest period's form that can be compared. */
  indicators(key: string): Promise<Indicator[]>;
  joined(indicator: Indicator, range: Range, places: readonly string[]): Promise<JoinedRow[]>;
  /** What one place comes to. */
  overPlace(indicator: Indicator, joined: Joined): Amount;
}

export const figureSource = (ctx: ReadCtx, seen: Seen): FigureSource =>
  seen.level === 'unit' ? ownReports(ctx, seen) : agenciesBelow(ctx, seen);

const ownReports = (ctx: ReadCtx, { shown }: Seen): FigureSource => ({
  indicators: async (key) => {
    const form = await ctx.db.one(findFormOf, [ctx.actor.agencyId, shown.regimeId, key]);
    const { body } = await readEdition(ctx, form.template_edition_id);
    return figuresOf(body)
      .map(({ indicator }) => indicator)
      .filter(isDrawn);
  },
  joined: ({ code }, { keys, earlier }, units) =>
    ctx.db.rows(joinFigures, [ctx.actor.agencyId, shown.regimeId, keys, earlier, code, units]),
  overPlace: overTime,
});

const agenciesBelow = (ctx: ReadCtx, { shown: { kind } }: Seen): FigureSource => ({
  indicators: async (key) => {
    const rows = await ctx.db.rows(listIndicatorsBelow, [kind, key]);
    const usual = new Map<string, Indicator>();
    for (const { indicator } of rows) if (!usual.has(indicator.code)) usual.set(indicator.code, indicator);
    return [...usual.values()].filter(isDrawn);
  },
  joined: async (indicator, { keys, earlier, only }) => {
    const asked = [kind, keys, earlier, JSON.stringify(indicator), only ?? null];
    const rows = await ctx.db.rows(joinFiguresBelow, asked);
    return rows.map((row) => ({ ...row, last: null })); // its units were joined over time below
  },
  overPlace: overUnits,
});
