import { type NarrativePart, narrativesOf } from '@thidua/shared/form/template.model';
import type { FieldValue } from '@thidua/shared/report/report.value';
import { isBlank, type OpenSheet } from '../../platform/papers/open-book.ts';
import { faultAt } from '../../platform/papers/sheet-fault.ts';
import type { Kinded } from './sheet-cell.ts';
import { faultOfRule } from './sheet-faults.ts';
import { linesOf } from './sheet-lines.ts';
import type { FormRead, Reading } from './sheet-read.ts';
import { sheetLanguages, textAt } from './sheet-words.ts';

const longestText = 20_000;
const plain: Kinded = { kind: 'text', scale: 0, shownPer: 1, choices: [] };

/** The page of texts; the words for "nothing to report", where they may stand, say just that. */
export function readTexts(page: OpenSheet, { body, checker, language }: Reading): FormRead {
  const parts = new Map(narrativesOf(body).map((part) => [part.code, part]));
  const { lines, faults } = linesOf(page, new Set(parts.keys()), [textAt.text]);
  const found: FormRead['found'] = [];
  for (const { code, row, cells } of lines) {
    const spot = { sheet: page.sheet, row, column: textAt.text };
    const cell = cells[textAt.text];
    if (isBlank(cell)) continue;
    const text = String(cell).normalize('NFC').trim();
    if (text.length > longestText) {
      faults.push(faultAt(spot, 'tooLong', { max: longestText }));
      continue;
    }
    const value = textIn(parts.get(code) as NarrativePart, text);
    const fault = checker.rule(code)?.fault(value);
    if (fault) faults.push(faultOfRule(spot, fault, plain, language.lang));
    else found.push({ ...spot, field: code, value });
  }
  return { faults, found };
}

function textIn({ allowNothing }: NarrativePart, text: string): FieldValue {
  const said = text.replace(/[.\s]+$/, '').toLocaleLowerCase('vi');
  const isNothing = Object.values(sheetLanguages).some(
    ({ sheet }) => sheet.nothing.toLocaleLowerCase('vi') === said,
  );
  return allowNothing && isNothing ? { nothing: true } : text;
}
