import type { Total } from '@thidua/shared/consolidation/add-up';
import type { consolidationApi } from '@thidua/shared/consolidation/consolidation.api';
import type { Consolidation, FigureLine } from '@thidua/shared/consolidation/consolidation.model';
import {
  type ConsolidationWords,
  consolidationWords,
} from '@thidua/shared/consolidation/consolidation.words';
import { consolidationWordsEn } from '@thidua/shared/consolidation/consolidation.words.en';
import { measuredIn, sayFigure, sayTotal } from '@thidua/shared/consolidation/say-total';
import type { Parsed } from '@thidua/shared/contract/endpoint';
import type { Indicator } from '@thidua/shared/form/indicator.model';
import { type FigureField, figuresOf } from '@thidua/shared/form/template.model';
import { formatPeriod } from '@thidua/shared/kernel/format';
import { type KernelWords, kernelWords } from '@thidua/shared/kernel/kernel.words';
import { kernelWordsEn } from '@thidua/shared/kernel/kernel.words.en';
import { type Figure, isShare } from '@thidua/shared/report/report.value';
import type { Cell } from 'write-excel-file/node';
import type { ReadCtx } from '../../platform/http/ctx.ts';
import { excel } from '../../platform/papers/excel.ts';
import { showConsolidation } from './read-consolidation.ts';

interface Words {
  said: ConsolidationWords;
  kernel: KernelWords;
}

const languages: Record<'vi' | 'en', Words> = {
  vi: { said: consolidationWords, kernel: kernelWords },
  en: { said: consolidationWordsEn, kernel: kernelWordsEn },
};
const head = (value: string) => ({
  value,
  fontWeight: 'bold' as const,
  wrap: true,
  backgroundColor: '#EEF1F5',
});

/** Totals on one sheet, every unit's figures on the other: numbers stay numbers, so that both can be counted with. */
export async function exportFigures(
  ctx: ReadCtx,
  { params, query }: Parsed<typeof consolidationApi.sheet>,
): Promise<File> {
  const view = await showConsolidation(ctx, params.id);
  const words = languages[query.lang];
  const { sheet } = words.said;
  const period = formatPeriod(view.period.key, words.kernel, { year: true });
  const title = [{ value: sheet.title(view.regime.name, period), fontWeight: 'bold' as const, fontSize: 14 }];
  const fields = figuresOf(view.template.body);
  const { default: writeExcelFile } = await import('write-excel-file/node');
  const book = writeExcelFile([
    {
      data: [title, [], ...totalsIn(view, fields, words)],
      sheet: sheet.totals,
      columns: [48, 20, 16, 16, 16, 14, 20, 16, 40].map((width) => ({ width })),
      stickyRowsCount: 3,
    },
    {
      data: [title, [], ...unitsIn(view, fields, words)],
      sheet: sheet.units,
      columns: [{ width: 42 }],
      stickyRowsCount: 3,
      stickyColumnsCount: 1,
    },
  ]);
  const bytes = await book.toBuffer();
  return new File([new Uint8Array(bytes)], `${view.template.name} ${view.period.key}.xlsx`, { type: excel });
}

function totalsIn(view: Consolidation, fields: readonly FigureField[], { said, kernel }: Words) {
  const { columns, sourceSaid } = said.figures;
  const lines = new Map(view.figures.map((line) => [line.code, line]));
  const heads = [
    columns.name,
    columns.rule,
    columns.previous,
    columns.totalOfNode,
    said.sheet.adjustment,
    columns.measuredIn,
    columns.source,
    said.sheet.reason,
  ];
  return [
    heads.map(head),
    ...fields.flatMap(({ code, indicator }) => {
      const line = lines.get(code);
      if (!line) return [];
      return [
        [
          { value: indicator.name, wrap: true },
          { value: said.acrossUnits[indicator.acrossUnits] },
          totalCell(indicator, line.previous, said, kernel),
          totalCell(indicator, line.value, said, kernel),
          adjustmentCell(indicator, line, said, kernel),
          { value: measuredIn(indicator) },
          { value: sourceSaid(line.n, line.of) },
          { value: line.adjustment?.reason ?? '', wrap: true },
        ],
      ];
    }),
  ];
}

function unitsIn(view: Consolidation, fields: readonly FigureField[], { said, kernel }: Words) {
  const values = new Map(
    view.figures.map((line) => [line.code, new Map(line.byUnit.map((one) => [one.unitId, one.value]))]),
  );
  return [
    [
      head(said.sheet.unit),
      head(said.sheet.state),
      head(said.sheet.version),
      ...fields.map(({ indicator }) => head(`${indicator.name}\n(${measuredIn(indicator)})`)),
    ],
    ...view.units.map(({ unit, state, sources }) => [
      { value: unit.name },
      { value: said.standing[state] },
      { value: sources.flatMap(({ version }) => (version === null ? [] : [version])).join(', ') },
      ...fields.map(({ code, indicator }) =>
        figureCell(indicator, values.get(code)?.get(unit.id) ?? null, said, kernel),
      ),
    ]),
  ];
}

const number = (value: number, format: string): Cell => ({ value, type: Number, format });

function numberCell({ scale, shownPer }: Indicator, value: number): Cell {
  return number(value / (shownPer * 10 ** scale), scale > 0 || shownPer > 1 ? '#,##0.###' : '#,##0');
}

const shareCell = ({ n, d }: { n: number; d: number }): Cell => (d === 0 ? null : number(n / d, '0.0%'));

const isDayOf = ({ kind }: Indicator, value: unknown): value is string =>
  kind === 'date' && typeof value === 'string';
const dayCell = (day: string): Cell => ({
  value: new Date(`${day}T00:00:00Z`),
  type: Date,
  format: 'dd/mm/yyyy',
});

function figureCell(
  indicator: Indicator,
  figure: Figure | null,
  said: ConsolidationWords,
  kernel: KernelWords,
): Cell {
  if (figure === null) return null;
  if (typeof figure === 'number') return numberCell(indicator, figure);
  if (isShare(figure)) return shareCell(figure);
  if (isDayOf(indicator, figure)) return dayCell(figure);
  return { value: sayFigure(indicator, figure, kernel.numberStyle, said) };
}

function totalCell(indicator: Indicator, total: Total, said: ConsolidationWords, kernel: KernelWords): Cell {
  if (total === null) return null;
  if (typeof total === 'number')
    return indicator.acrossUnits === 'count_yes' ? number(total, '#,##0') : numberCell(indicator, total);
  if (typeof total === 'object' && 'n' in total) return shareCell(total);
  if (isDayOf(indicator, total)) return dayCell(total);
  return { value: sayTotal(indicator, total, kernel.numberStyle, said), wrap: true };
}

/** What the office added: a share as what was counted, since its percentage alone says nothing. */
function adjustmentCell(
  indicator: Indicator,
  line: FigureLine,
  said: ConsolidationWords,
  kernel: KernelWords,
): Cell {
  const delta = line.adjustment?.delta;
  if (delta === undefined) return null;
  if (typeof delta === 'object') return { value: `${delta.n}/${delta.d}` };
  return totalCell(indicator, delta, said, kernel);
}
