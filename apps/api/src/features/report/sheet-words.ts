import { kernelWords } from '@thidua/shared/kernel/kernel.words';
import { kernelWordsEn } from '@thidua/shared/kernel/kernel.words.en';
import { reportSheetWords } from '@thidua/shared/report/report-sheet.words';
import { reportSheetWordsEn } from '@thidua/shared/report/report-sheet.words.en';

/** A form speaks the language of whoever asked for it; read back, it may be in either. */
export const sheetLanguages = {
  vi: { lang: 'vi', sheet: reportSheetWords, kernel: kernelWords },
  en: { lang: 'en', sheet: reportSheetWordsEn, kernel: kernelWordsEn },
} as const;
export type SheetLanguage = (typeof sheetLanguages)[keyof typeof sheetLanguages];

/** The first column is hidden and says which form it is, and of what each line speaks. */
export const formMark = 'thidua-form-1';
export const markOf = {
  figures: `${formMark}/figures`,
  texts: `${formMark}/texts`,
  table: `${formMark}/table/`,
};
/** Rows above the first line: mark, edition, unit, period, heads. */
export const headRows = 5;
/** Columns of the figures, from 0. */
export const at = { code: 0, number: 1, name: 2, unit: 3, now: 4, of: 5, before: 6, guidance: 7 };
export const textAt = { code: 0, part: 1, text: 2 };
/** Columns of a table begin beside the hidden one. */
export const firstTableColumn = 1;
