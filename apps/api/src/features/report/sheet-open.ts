import type { SheetFault } from '@thidua/shared/report/sheet-form.model';
import { unzip } from '../../platform/papers/unzip.ts';
import type { Read } from './sheet-cell.ts';
import { formMark } from './sheet-words.ts';

/** A sheet of a workbook: rows of cells, from 0. */
export interface OpenSheet {
  sheet: string;
  data: readonly (readonly Read[])[];
}
export type Opened = { sheets: OpenSheet[] } | { fault: SheetFault['code'] };

/** A form unpacked has under half a megabyte; a bomb stops here. */
const mostInside = 12_000_000;
const mostRow = 3_000;
const mostColumn = 60;
const mostSheets = 60;

/** The sheets of a workbook that came from here, or why it is none. Nothing is read that could swell. */
export async function openForm(bytes: Buffer): Promise<Opened> {
  if (bytes.subarray(0, 2).toString('latin1') !== 'PK') return { fault: 'notExcel' };
  const archive = unzip(bytes, mostInside);
  if ('fault' in archive) return { fault: archive.fault };
  if (!archive.files.has('xl/workbook.xml')) return { fault: 'notExcel' };
  const pages = [...archive.files].filter(
    ([name]) => name.startsWith('xl/worksheets/') && name.endsWith('.xml'),
  );
  if (pages.length > mostSheets || pages.some(([, xml]) => isFarFlung(xml.toString('utf8'))))
    return { fault: 'tooLarge' };
  const { default: readExcelFile } = await import('read-excel-file/node');
  try {
    const sheets = (await readExcelFile(bytes)) as OpenSheet[];
    const ours = sheets.filter(({ data }) => String(data[0]?.[0] ?? '').startsWith(formMark));
    return ours.length > 0 ? { sheets: ours } : { fault: 'notThisForm' };
  } catch {
    return { fault: 'broken' };
  }
}

/** One cell in the last row of the last column makes a table of seventeen thousand million. */
function isFarFlung(xml: string): boolean {
  for (const [, letters = '', digits = ''] of xml.matchAll(
    /[\s:"']r(?:ef)?\s*=\s*["'](?:[A-Z]+\d+:)?([A-Z]*)(\d+)["']/g,
  )) {
    if (Number(digits) > mostRow || columnOf(letters) > mostColumn) return true;
  }
  return false;
}

const columnOf = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
