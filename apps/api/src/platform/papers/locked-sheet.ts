import type { Feature } from 'write-excel-file/node';
import {
  getCellAddress,
  getOpeningTagMarkup,
  getOrderOfSiblings,
  insertElementMarkupAccordingToOrderOfSiblings,
  sanitizeTextContent,
} from 'write-excel-file/utility';

/** What may be typed into one cell; Excel says `says` to whoever types something else. */
export interface CellRule {
  /** From 0. */
  row: number;
  column: number;
  allow: { list: readonly string[] } | { whole: Bounds } | { decimal: Bounds } | { date: true };
  says: string;
}
interface Bounds {
  min: number | null;
  max: number | null;
}

/** The colour of a cell that is for writing in: all others are locked. */
export const inputColour = '#FFF6D6';
/** The hand of all papers, so that rows are as high in every office programme. */
export const sheetFont = { fontFamily: 'Times New Roman', fontSize: 12 };
const inputFill = `FF${inputColour.slice(1)}`;
const protection = '<sheetProtection sheet="1" formatColumns="0" formatRows="0"/>';
const fitsWidth = '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>';
const across = '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>';
const widest = 1e14;
const longestList = 255; // Excel's own bound

/** Locks every sheet but its coloured cells, hides the first column (it holds codes) and tells Excel what may be typed where. */
export function lockedSheets(rulesOfSheets: readonly (readonly CellRule[])[]) {
  const siblings = getOrderOfSiblings('xl/worksheets/sheet{id}.xml', 'worksheet') ?? [];
  const put = (xml: string, markup: string) =>
    insertElementMarkupAccordingToOrderOfSiblings(xml, markup, siblings, 'worksheet');
  return {
    files: {
      transform: {
        'xl/styles.xml': { transform: unlockInputs },
        'xl/worksheets/sheet{id}.xml': {
          transformElementAttributes: (tag, attributes, index) =>
            tag === 'col' && index === 0 ? { ...attributes, hidden: 1 } : attributes,
          transform: (xml, _options, { sheetIndex }) => {
            const rules = (rulesOfSheets[sheetIndex] ?? []).map(ruleMarkup).filter(Boolean);
            const locked = [protection, fitsWidth, across].reduce(put, xml);
            if (rules.length === 0) return locked;
            const all = `${getOpeningTagMarkup('dataValidations', { count: rules.length })}${rules.join('')}</dataValidations>`;
            return put(locked, all);
          },
        },
      },
    },
  } satisfies Feature<unknown>;
}

function unlockInputs(xml: string): string {
  const fills = [...xml.matchAll(/<fill>.*?<\/fill>/gs)].map(([fill]) => fill);
  const at = fills.findIndex((fill) => fill.includes(inputFill));
  if (at < 0) return xml;
  return xml.replaceAll(
    new RegExp(`<xf ([^>]*fillId="${at}"[^>]*)>(.*?)</xf>`, 'gs'),
    '<xf $1 applyProtection="1">$2<protection locked="0"/></xf>',
  );
}

/** Whether Excel can offer these choices in the cell itself; others must stand beside it. */
export const isListed = (choices: readonly string[]): boolean =>
  choices.join(',').length <= longestList && !choices.some((one) => /[,"]/.test(one));

function ruleMarkup({ row, column, allow, says }: CellRule): string {
  const common = {
    sqref: getCellAddress(row, column),
    allowBlank: 1,
    showErrorMessage: 1,
    error: says,
  };
  if ('list' in allow) {
    return isListed(allow.list) ? markup({ ...common, type: 'list' }, [`"${allow.list.join(',')}"`]) : '';
  }
  if ('date' in allow) return markup({ ...common, type: 'date', operator: 'greaterThan' }, ['1']);
  const [type, { min, max }] =
    'whole' in allow ? (['whole', allow.whole] as const) : (['decimal', allow.decimal] as const);
  return markup({ ...common, type, operator: 'between' }, [String(min ?? -widest), String(max ?? widest)]);
}

function markup(attributes: Record<string, string | number>, formulas: readonly string[]): string {
  const inner = formulas.map(
    (formula, at) => `<formula${at + 1}>${sanitizeTextContent(formula)}</formula${at + 1}>`,
  );
  return `${getOpeningTagMarkup('dataValidation', attributes)}${inner.join('')}</dataValidation>`;
}
