import { codeFrom } from '@thidua/shared/form/code-from';
import type { Indicator } from '@thidua/shared/form/indicator.model';
import { fold, normalizeLine } from '@thidua/shared/kernel/text';

/** What a pasted line will become: an indicator of the catalogue, one the form has already, or a new one. */
export interface PastedLine {
  kind: 'found' | 'placed' | 'fresh';
  indicator: Indicator;
}

const mostLines = 100;

/** "1.", "1.2)", "-", "•" before a name belong to the paper, not to the name. */
const withoutNumber = (text: string) => text.replace(/^\s*(?:[-–•*+]|\d+(?:\.\d+)*[.)]|[a-zđ][.)])\s+/iu, '');

/** Reads a column of names (tab: unit of measure) as figures; a name met twice is taken once, lines without letters are left out. */
export function readOutline(
  text: string,
  catalogue: ReadonlyMap<string, Indicator>,
  placed: ReadonlySet<string>,
): PastedLine[] {
  const byName = new Map([...catalogue.values()].map((indicator) => [fold(indicator.name), indicator]));
  const codes = new Set(catalogue.keys());
  const seen = new Set<string>();
  const lines: PastedLine[] = [];
  for (const line of text.split(/\r?\n/)) {
    const [first = '', second = ''] = line.split('\t').filter((cell) => /\p{L}/u.test(cell));
    const name = normalizeLine(withoutNumber(first)).slice(0, 200);
    if (!/\p{L}/u.test(name) || seen.has(fold(name)) || lines.length >= mostLines) continue;
    seen.add(fold(name));
    const known = byName.get(fold(name));
    if (known) lines.push({ kind: placed.has(known.code) ? 'placed' : 'found', indicator: known });
    else {
      const code = codeFrom(name, codes);
      codes.add(code);
      lines.push({ kind: 'fresh', indicator: countOf(code, name, normalizeLine(second).slice(0, 40)) });
    }
  }
  return lines;
}

/** The commonest figure: a count that adds up over units and periods. */
export const countOf = (code: string, name: string, measuredIn: string): Indicator => ({
  ...{ code, name, measuredIn, kind: 'integer', scale: 0, acrossUnits: 'sum', acrossTime: 'sum' },
  ...{ shownPer: 1, guidance: '', choices: [] },
});
