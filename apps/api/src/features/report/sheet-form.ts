import type { Parsed } from '@thidua/shared/contract/endpoint';
import { type FigureField, figuresOf, narrativesOf } from '@thidua/shared/form/template.model';
import { formatPeriod } from '@thidua/shared/kernel/format';
import type { reportFilesApi } from '@thidua/shared/report/report-files.api';
import type { ReadCtx } from '../../platform/http/ctx.ts';
import { lockedSheets, sheetFont } from '../../platform/papers/locked-sheet.ts';
import { withHeights } from '../../platform/papers/sheet-height.ts';
import { reportOnPaper } from './paper-contents.ts';
import { showReport } from './read-report.ts';
import { type FormFilled, type FormPage, figuresPage, tablePage, textsPage } from './sheet-pages.ts';
import { headRows, type SheetLanguage, sheetLanguages } from './sheet-words.ts';

const excelType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The form of a report as a workbook, blank or as it stands filled in: it may be filled in there and brought back. */
export async function reportAsExcel(
  ctx: ReadCtx,
  { params, query }: Parsed<typeof reportFilesApi.excel>,
): Promise<File> {
  const language = sheetLanguages[query.lang];
  const form = await formOf(ctx, params.id, query, language);
  const bytes = await bookOf(form, language);
  const name = language.sheet.fileName(form.periodName, form.unit.abbreviation, query.blank);
  return new File([new Uint8Array(bytes)], name, { type: excelType });
}

/** The whole form: figures, texts, and a page for every table. */
export async function bookOf(form: FormFilled, language: SheetLanguage): Promise<Buffer> {
  const pages = pagesOf(form, language);
  const { default: writeExcelFile } = await import('write-excel-file/node');
  const book = writeExcelFile(
    pages.map(({ sheet, data, columns, room = 1 }) => ({
      sheet,
      data: withHeights(data, columns, ([code], n) => (code && n >= headRows ? room : 1)),
      columns,
      stickyRowsCount: headRows,
    })),
    { ...sheetFont, features: [lockedSheets(pages.map(({ rules }) => rules))] },
  );
  return book.toBuffer();
}

interface Named extends FormFilled {
  periodName: string;
  unit: { id: string; name: string; abbreviation: string };
}

async function formOf(
  ctx: ReadCtx,
  id: string,
  { blank, version }: { blank: boolean; version?: number | undefined },
  { sheet, kernel }: SheetLanguage,
): Promise<Named> {
  const found = blank ? null : await reportOnPaper(ctx, id, version);
  const report = found?.report ?? (await showReport(ctx, id));
  const { template, unit, period, regime } = report;
  const periodName = formatPeriod(period.key, kernel, { year: true, thematicName: regime.name });
  return {
    body: template.body,
    editionId: template.editionId,
    unit,
    periodKey: period.key,
    periodName,
    title: sheet.title(template.name, periodName),
    contents: found?.contents ?? { figures: {}, texts: {} },
    previous: report.previous,
  };
}

function pagesOf(form: FormFilled, language: SheetLanguage): FormPage[] {
  const tables = tablesOf(form);
  return [
    ...(form.body.figureSections.length > 0 ? [figuresPage(form, language, tables)] : []),
    ...(narrativesOf(form.body).length > 0 ? [textsPage(form, language)] : []),
    ...tables.map((field, n) => tablePage(form, field, n + 1, language)),
  ];
}

const tablesOf = ({ body }: FormFilled): FigureField[] =>
  figuresOf(body).filter(({ indicator }) => indicator.kind === 'table');
