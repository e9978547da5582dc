import { figuresOf, type TemplateBody } from '../form/template.model.ts';
import { type Figure, isShare } from './report.value.ts';

/** The parts of a version that add up over units, under the keys of a roll-up: `code`, and of a ratio `code.n` and `code.d`. */
export type Sums = Record<string, number>;
type Figures = Readonly<Record<string, Figure>>;

export interface RollupRule {
  /** What one version adds to the roll-up above its unit. */
  parts(figures: Figures): Sums;
  /** Does it hold a figure that cannot be added (greatest of, list of)? Then the roll-up is marked and computed from the versions. */
  isDirtying(figures: Figures): boolean;
  /** What cannot be added, computed from all versions that count: the greatest under `code.max`, the distinct under `code.list`. */
  recompute(all: readonly Figures[]): Record<string, Figure | Figure[] | null>;
}

/** Where a roll-up keeps the greatest of an indicator. */
export const maxKey = (code: string) => `${code}.max`;

/** The greatest number or the latest day; null where nobody has reported one. */
function greatestOf(versions: readonly Figures[], code: string): Figure | null {
  let greatest: number | string | null = null;
  for (const figures of versions) {
    const figure = figures[code];
    if (typeof figure !== 'number' && typeof figure !== 'string') continue;
    if (greatest === null || figure > greatest) greatest = figure;
  }
  return greatest;
}

const distinctOf = (versions: readonly Figures[], code: string): Figure[] =>
  [...new Set(versions.map((figures) => figures[code]).filter((figure) => figure !== undefined))].sort();

/** Compiles the roll-up rule of a template, once per edition. */
export function compileRollup(body: TemplateBody): RollupRule {
  const all = figuresOf(body);
  const additive = all
    .filter(({ indicator }) => ['sum', 'ratio', 'count_yes'].includes(indicator.acrossUnits))
    .map(({ code }) => ({ code, n: `${code}.n`, d: `${code}.d` }));
  const greatest = all.filter(({ indicator }) => indicator.acrossUnits === 'max').map(({ code }) => code);
  const listed = all.filter(({ indicator }) => indicator.acrossUnits === 'list').map(({ code }) => code);
  const unaddable = [...greatest, ...listed];
  return {
    parts: (figures) => {
      const sums: Sums = {};
      for (const { code, n, d } of additive) {
        const figure = figures[code];
        if (typeof figure === 'number') sums[code] = figure;
        else if (typeof figure === 'boolean') sums[code] = figure ? 1 : 0;
        else if (isShare(figure)) {
          sums[n] = figure.n;
          sums[d] = figure.d;
        }
      }
      return sums;
    },
    isDirtying: (figures) => unaddable.some((code) => figures[code] !== undefined),
    recompute: (versions) =>
      Object.fromEntries([
        ...greatest.map((code) => [maxKey(code), greatestOf(versions, code)]),
        ...listed.map((code) => [`${code}.list`, distinctOf(versions, code)]),
      ]),
  };
}

/** What must be added to a roll-up when `before` (nothing: null) gives way to `after`. */
export function deltaOf(after: Sums | null, before: Sums | null): Sums {
  const delta: Sums = { ...after };
  for (const key in before) delta[key] = (delta[key] ?? 0) - (before[key] ?? 0);
  return delta;
}
