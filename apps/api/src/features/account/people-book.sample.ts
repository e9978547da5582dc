import readExcelFile from 'read-excel-file/node';
import writeExcelFile, { type Feature, type SheetData } from 'write-excel-file/node';

export type Cell = string | number | null;
type Sheets = Record<string, Cell[][]>;

const pagesOf = (sheets: Sheets) =>
  Object.entries(sheets).map(([sheet, rows]) => ({
    sheet,
    data: rows.map((row) =>
      row.map((value) => (value === null || value === '' ? null : { value })),
    ) as SheetData,
  }));

export const bookOf = async (sheets: Sheets): Promise<string> =>
  (await writeExcelFile(pagesOf(sheets)).toBuffer()).toString('base64');

const withXml = async (sheets: Sheets, transform: (xml: string) => string): Promise<string> => {
  const feature = {
    files: { transform: { 'xl/worksheets/sheet{id}.xml': { transform } } },
  } satisfies Feature<unknown>;
  return (await writeExcelFile(pagesOf(sheets), { features: [feature] }).toBuffer()).toString('base64');
};

/** The same with cells made one, as Excel writes it. */
export const merged = (sheets: Sheets, area: string): Promise<string> =>
  withXml(sheets, (xml) =>
    xml.replace('</sheetData>', `</sheetData><mergeCells count="1"><mergeCell ref="${area}"/></mergeCells>`),
  );

/** The same with a formula in a cell that came to nothing. */
export const failing = (sheets: Sheets, cell: string): Promise<string> =>
  withXml(sheets, (xml) =>
    xml.replace(
      new RegExp(`<c r="${cell}".*?</c>`, 's'),
      `<c r="${cell}" t="e"><f>VLOOKUP(1,2,3)</f><v>#N/A</v></c>`,
    ),
  );

/** A downloaded form with lines written beneath what stands on one of its sheets. */
export async function changed(bytes: Buffer, sheet: string, rows: Cell[][]): Promise<string> {
  const pages = (await readExcelFile(bytes)) as { sheet: string; data: Cell[][] }[];
  return bookOf(
    Object.fromEntries(
      pages.map((page) => [page.sheet, page.sheet === sheet ? [...page.data, ...rows] : page.data]),
    ),
  );
}
