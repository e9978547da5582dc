import type { Feature } from 'write-excel-file/node';
import {
  getOpeningTagMarkup,
  getOrderOfSiblings,
  insertElementMarkupAccordingToOrderOfSiblings,
  sanitizeTextContent,
} from 'write-excel-file/utility';

/** A column of a sheet in which Excel offers what stands elsewhere in the book; with `strict` it takes nothing else. */
export interface ListRule {
  /** "C2:C500". */
  cells: string;
  /** "'Danh mục'!$A$2:$A$13". */
  from: string;
  says: string;
  strict: boolean;
}

/** Tells Excel, sheet by sheet, what may be chosen where. */
export function listedSheets(rulesOfSheets: readonly (readonly ListRule[])[]) {
  const siblings = getOrderOfSiblings('xl/worksheets/sheet{id}.xml', 'worksheet') ?? [];
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, _options, { sheetIndex }) => {
            const rules = (rulesOfSheets[sheetIndex] ?? []).map(markupOf);
            if (rules.length === 0) return xml;
            const all = `${getOpeningTagMarkup('dataValidations', { count: rules.length })}${rules.join('')}</dataValidations>`;
            return insertElementMarkupAccordingToOrderOfSiblings(xml, all, siblings, 'worksheet');
          },
        },
      },
    },
  } satisfies Feature<unknown>;
}

function markupOf({ cells, from, says, strict }: ListRule): string {
  const attributes = {
    ...{ sqref: cells, type: 'list', allowBlank: 1, error: says },
    ...(strict ? { showErrorMessage: 1 } : { showInputMessage: 1, prompt: says }),
  };
  return `${getOpeningTagMarkup('dataValidation', attributes)}<formula1>${sanitizeTextContent(from)}</formula1></dataValidation>`;
}
