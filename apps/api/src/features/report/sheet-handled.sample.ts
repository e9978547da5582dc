import { deflateRawSync } from 'node:zlib';
import readExcelFile from 'read-excel-file/node';
import writeExcelFile, { type SheetData } from 'write-excel-file/node';
import { unzip } from '../../platform/papers/unzip.ts';
import { at } from './sheet-words.ts';

export type Cell = string | number | boolean | Date | null;
export interface Page {
  sheet: string;
  data: Cell[][];
}

/** The form as it was downloaded, changed by hand. */
export async function handled(bytes: Buffer, by: (pages: Page[]) => void): Promise<string> {
  const pages = (await readExcelFile(bytes)) as Page[];
  by(pages);
  const typed = (value: Cell) =>
    value === null ? null : { value, ...(value instanceof Date ? { type: Date, format: 'dd/mm/yyyy' } : {}) };
  const sheets = pages.map(({ sheet, data }) => ({
    sheet,
    data: data.map((row) => row.map(typed)) as SheetData,
  }));
  return (await writeExcelFile(sheets).toBuffer()).toString('base64');
}

export const lineOf = (page: Page | undefined, code: string): Cell[] => {
  const line = page?.data.find((row) => row[at.code] === code);
  if (!line) throw new Error(`no line of ${code}`);
  return line;
};
export const set = (line: Cell[], column: number, value: Cell) => {
  while (line.length <= column) line.push(null);
  line[column] = value;
};

export const filesIn = (bytes: Buffer) => {
  const opened = unzip(bytes, 20_000_000);
  if ('fault' in opened) throw new Error(opened.fault);
  return (name: string) => opened.files.get(name)?.toString('utf8') ?? '';
};

export const plainBook = async (rows: Cell[][]) =>
  (
    await writeExcelFile([
      { sheet: 'A', data: rows.map((row) => row.map((value) => ({ value }))) as SheetData },
    ]).toBuffer()
  ).toString('base64');

/** One figure in the seventieth column. */
export const farCell = (): Cell[][] => [Array.from({ length: 70 }, (_, n) => n)];

/** An archive whose only entry says it is small and swells. */
export function bombOf(size: number): Buffer {
  const name = Buffer.from('xl/workbook.xml');
  const packed = deflateRawSync(Buffer.alloc(size));
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(packed.length, 18);
  local.writeUInt32LE(10, 22);
  local.writeUInt16LE(name.length, 26);
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(8, 10);
  entry.writeUInt32LE(packed.length, 20);
  entry.writeUInt32LE(10, 24);
  entry.writeUInt16LE(name.length, 28);
  const directory = Buffer.concat([entry, name]);
  const before = Buffer.concat([local, name, packed]);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(before.length, 16);
  return Buffer.concat([before, directory, end]);
}
