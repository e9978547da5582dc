import { allows, scopeOf } from '@thidua/shared/access/actor';
import { doorProblem } from '@thidua/shared/contract/door.problems';
import type { Parsed } from '@thidua/shared/contract/endpoint';
import type { Indicator } from '@thidua/shared/form/indicator.model';
import { figuresOf } from '@thidua/shared/form/template.model';
import { formatPeriod, sentenceCase } from '@thidua/shared/kernel/format';
import { kernelWords } from '@thidua/shared/kernel/kernel.words';
import { kernelWordsEn } from '@thidua/shared/kernel/kernel.words.en';
import type { reportApi } from '@thidua/shared/report/report.api';
import { reportWords } from '@thidua/shared/report/report.words';
import { reportWordsEn } from '@thidua/shared/report/report.words.en';
import type { ReadCtx } from '../../platform/http/ctx.ts';
import type { Read, StreamedQuery } from '../../platform/http/routes.ts';
import { momentColumn, type SheetRow, streamSheet, wallTime } from '../../platform/papers/stream-sheet.ts';
import { compiledTemplate } from './compiled-template.ts';
import { figureFormat, figureValue, unitOfMeasure } from './figure-value.ts';
import { unitsIn } from './list-reports.ts';
import {
  type FiguresRow,
  listPeriodsBetween,
  listWithFigures,
  type RangePeriodRow,
} from './workbook.repo.ts';

const languages = {
  vi: { report: reportWords, kernel: kernelWords },
  en: { report: reportWordsEn, kernel: kernelWordsEn },
};
type Words = (typeof languages)['vi'];
type Endpoint = typeof reportApi.workbook;
type Query = Parsed<Endpoint>['query'];

/** What is written: the periods, and for each column of figures what every edition understands by it. */
interface Plan {
  periods: readonly RangePeriodRow[];
  /** By code, the newest definition: it heads the column. */
  columns: ReadonlyMap<string, Indicator>;
  /** By edition and code: what the figure of a row of that edition means. */
  meant: ReadonlyMap<string, ReadonlyMap<string, Indicator>>;
}

/** Report by report, with every figure, a period at a time: as many as there are, in bounded memory. */
export const exportReports: StreamedQuery<Endpoint> = {
  stream: async (read, { query }) => {
    const words = languages[query.lang];
    const { sheet } = words.report;
    const plan = await read((ctx) => planOf(ctx, query));
    return streamSheet({
      name: sheet.all(plan.periods[0]?.regime_name ?? ''),
      tab: sheet.reports,
      columns: columnsOf(plan, words),
      rows: rowsOf(read, query, plan, words),
    });
  },
};

async function planOf(ctx: ReadCtx, { regimeId, fromKey, toKey, unitId }: Query): Promise<Plan> {
  const { agencyId } = ctx.actor;
  if (unitId && !allows(ctx.actor, 'report.read', { agencyId, unitId })) throw doorProblem.notFound();
  const values = [agencyId, regimeId, ctx.now, fromKey ?? null, toKey ?? null];
  const periods = await ctx.db.rows(listPeriodsBetween, values);
  if (periods.length === 0) throw doorProblem.notFound();
  const columns = new Map<string, Indicator>();
  const meant = new Map<string, Map<string, Indicator>>();
  for (const id of new Set(periods.map((period) => period.template_edition_id))) {
    const { body } = await compiledTemplate(ctx, id);
    const figures = figuresOf(body).map(({ code, indicator }) => [code, indicator] as const);
    for (const [code, indicator] of figures) if (!columns.has(code)) columns.set(code, indicator);
    meant.set(id, new Map(figures));
  }
  return { periods, columns, meant };
}

function columnsOf({ columns }: Plan, { report: { sheet } }: Words) {
  return [
    { header: sheet.unit, width: 42 },
    { header: sheet.period, width: 16 },
    { header: sheet.lastDay, width: 14, numFmt: 'dd/mm/yyyy' },
    { header: sheet.state, width: 20 },
    { header: sheet.receivedAt, ...momentColumn },
    { header: sheet.due, ...momentColumn },
    { header: sheet.isLate, width: 9 },
    { header: sheet.times, width: 9, numFmt: '#,##0' },
    { header: sheet.receipt, width: 22 },
    ...[...columns.values()].map((indicator) => ({
      header: `${indicator.name} (${unitOfMeasure(indicator)})`,
      width: 16,
      numFmt: figureFormat(indicator),
    })),
  ];
}

async function* rowsOf(read: Read, query: Query, plan: Plan, words: Words): AsyncGenerator<SheetRow> {
  for (const { key } of plan.periods) {
    const rows = await read((ctx) =>
      ctx.db.rows(listWithFigures, [
        ctx.actor.agencyId,
        query.regimeId,
        key,
        unitsIn(scopeOf(ctx.actor, 'report.read')),
        query.unitId ?? null,
        query.is ?? null,
        query.late ?? null,
      ]),
    );
    for (const row of rows) yield rowOf(row, plan, words);
  }
}

function rowOf(row: FiguresRow, { columns, meant }: Plan, { report, kernel }: Words): SheetRow {
  const { sheet, marks } = report;
  const edition = meant.get(row.template_edition_id);
  return [
    row.unit_name,
    sentenceCase(formatPeriod(row.period_key, kernel, { year: true })),
    new Date(`${row.last_day}T00:00:00Z`),
    marks[row.mark],
    row.submitted_at ? wallTime(row.submitted_at) : null,
    wallTime(row.due_at),
    row.is_late ? sheet.yes : null,
    row.times_returned,
    row.receipt,
    ...[...columns].map(([code, indicator]) =>
      figureValue(edition?.get(code) ?? indicator, row.standing?.[code], sheet.yes),
    ),
  ];
}
