import { type FigureField, figuresOf } from '@thidua/shared/form/template.model';
import { kernelWords } from '@thidua/shared/kernel/kernel.words';
import { isTable } from '@thidua/shared/report/report.value';
import { reportFormWords } from '@thidua/shared/report/report-form.words';
import { reportPaperWords as words } from '@thidua/shared/report/report-paper.words';
import { sayChange } from '@thidua/shared/report/say-change';
import { sayReason } from '@thidua/shared/report/say-reason';
import { showFigure } from '@thidua/shared/report/show-figure';
import type { PaperTable } from '../../platform/papers/official-paper.ts';
import { sayCell } from './paper-cell.ts';
import type { ReportOnPaper } from './paper-contents.ts';

const lang = kernelWords.numberStyle;

/** The figures of the period beside those before, and the rows of every table among them. */
export function annexesOf(paper: ReportOnPaper): PaperTable[] {
  const figures = figuresOf(paper.body);
  if (figures.length === 0) return [];
  return [figuresTable(paper, figures), ...figures.flatMap((field) => rowsTable(paper, field))];
}

function figuresTable(paper: ReportOnPaper, figures: readonly FigureField[]): PaperTable {
  const { columns } = words;
  const hasReasons = figures.some(({ code }) => paper.contents.reasons[code]);
  const sections = paper.body.figureSections;
  const numbers = new Map(figures.map(({ code }, at) => [code, String(at + 1)]));
  return {
    title: words.annex,
    landscape: hasReasons,
    columns: [
      { title: columns.number, widthMm: 11, align: 'center' },
      { title: columns.figure },
      { title: columns.unit, widthMm: 24, align: 'center' },
      { title: columns.now, widthMm: 26, align: 'right' },
      { title: columns.before, widthMm: 26, align: 'right' },
      { title: columns.change, widthMm: 24, align: 'right' },
      ...(hasReasons ? [{ title: columns.reason, widthMm: 60 }] : []),
    ],
    rows: sections.flatMap((section) => [
      ...(sections.length > 1 ? [['', section.title]] : []),
      ...section.figures.map((field) => [numbers.get(field.code) ?? '', ...figureLine(paper, field)]),
    ]),
  };
}

function figureLine({ contents, previous }: ReportOnPaper, { code, indicator }: FigureField): string[] {
  const value = contents.figures[code];
  const before = previous?.figures[code];
  const reason = contents.reasons[code];
  const change = value === undefined ? '–' : sayChange(indicator, value, before, lang, reportFormWords).text;
  return [
    indicator.name,
    indicator.measuredIn,
    showFigure(indicator, value, lang, reportFormWords),
    showFigure(indicator, before, lang, reportFormWords),
    change,
    reason ? sayReason(reason, reportFormWords.reasons) : '',
  ];
}

function rowsTable({ contents }: ReportOnPaper, { code, indicator }: FigureField): PaperTable[] {
  const value = contents.figures[code];
  const { columns = [] } = indicator;
  if (!isTable(value) || value.rows.length === 0) return [];
  return [
    {
      title: words.table(indicator.name),
      landscape: columns.length > 6,
      columns: [
        { title: words.columns.number, widthMm: 11, align: 'center' },
        ...columns.map((column) => ({
          title: column.measuredIn ? `${column.name} (${column.measuredIn})` : column.name,
          align: column.kind === 'text' || column.kind === 'choice' ? ('left' as const) : ('right' as const),
        })),
      ],
      rows: value.rows.map((row, at) => [
        String(at + 1),
        ...columns.map((column) => sayCell(column, row[column.code] ?? null)),
      ]),
    },
  ];
}
