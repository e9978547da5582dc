import { unzip } from './unzip.ts';

/** A cell as the library reads it; of a formula its last result. */
export type Read = string | number | boolean | Date | null | undefined;
/** A sheet of a workbook: rows of cells, from 0. */
export interface OpenSheet {
  sheet: string;
  data: readonly (readonly Read[])[];
}
/** What is wrong with a file before anything in it is read. */
export type BookFault = 'notExcel' | 'tooLarge' | 'broken';
export type OpenBook = { sheets: OpenSheet[]; files: ReadonlyMap<string, Buffer> } | { fault: BookFault };

/** What is handed out unpacks to under half a megabyte; a bomb stops here. */
const mostInside = 12_000_000;
const mostRow = 3_000;
const mostColumn = 60;
const mostSheets = 60;

/** The sheets of a workbook, or why it is none. Nothing is read that could swell. */
export async function openBook(bytes: Buffer): Promise<OpenBook> {
  if (bytes.subarray(0, 2).toString('latin1') !== 'PK') return { fault: 'notExcel' };
  const archive = unzip(bytes, mostInside);
  if ('fault' in archive) return { fault: archive.fault };
  const { files } = archive;
  if (!files.has('xl/workbook.xml')) return { fault: 'notExcel' };
  const pages = [...files].filter(([name]) => name.startsWith('xl/worksheets/') && name.endsWith('.xml'));
  if (pages.length > mostSheets || pages.some(([, xml]) => isFarFlung(xml.toString('utf8'))))
    return { fault: 'tooLarge' };
  const { default: readExcelFile } = await import('read-excel-file/node');
  try {
    return { sheets: (await readExcelFile(bytes)) as OpenSheet[], files };
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

/** 'A' is 1. */
export const columnOf = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

export const isBlank = (cell: Read): boolean =>
  cell === null || cell === undefined || String(cell).trim() === '';
