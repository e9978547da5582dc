import { scopeOf } from '@thidua/shared/access/actor';
import { doorProblem } from '@thidua/shared/contract/door.problems';
import type { Answer, Parsed } from '@thidua/shared/contract/endpoint';
import { valuesOf } from '@thidua/shared/report/contents';
import type { reportApi } from '@thidua/shared/report/report.api';
import type { PeriodLine, PeriodPage, ReportMark } from '@thidua/shared/report/report-list.model';
import type { ReadCtx } from '../../platform/http/ctx.ts';
import { alike } from './compare-report.ts';
import { type CompiledTemplate, compiledTemplate } from './compiled-template.ts';
import { lineView, unitsIn } from './list-reports.ts';
import {
  findPeriod,
  listAlsoMissing,
  listPeriodLines,
  listPeriods,
  type PeriodLineRow,
  type PickerRow,
} from './period-page.repo.ts';

/** From so many percent on, a text is told to be like the last period's. */
const repeatedFrom = 80;
const pickerPeriods = 60;

type Page = Parsed<typeof reportApi.period>['query'];

export interface PeriodRows {
  page: PeriodPage;
  /** The rows behind the lines that passed the filter, in the same order. */
  rows: PeriodLineRow[];
  template: CompiledTemplate;
}

/** One period of one regime in three questions, however many units there are. */
export async function periodRows(ctx: ReadCtx, query: Page): Promise<PeriodRows> {
  const { agencyId } = ctx.actor;
  const period = await ctx.db.maybe(findPeriod, [agencyId, query.regimeId, query.key]);
  if (!period) throw doorProblem.notFound();
  const units = unitsIn(scopeOf(ctx.actor, 'report.read'));
  const template = await compiledTemplate(ctx, period.template_edition_id);
  const all = await ctx.db.rows(listPeriodLines, [agencyId, query.regimeId, query.key, units]);
  const missing = await ctx.db.rows(listAlsoMissing, [
    agencyId,
    query.regimeId,
    units,
    period.first_day,
    ctx.now,
  ]);
  const byUnit = Map.groupBy(missing, (row) => row.unit_id);
  const chosen = query.is ? all.filter((row) => query.is?.includes(row.mark)) : all;
  const page: PeriodPage = {
    regime: {
      id: period.regime_id,
      name: period.regime_name,
      templateName: period.template_name,
      templateEditionId: period.template_edition_id,
    },
    period: pickerPeriod(period),
    previousKey: period.previous_key,
    nextKey: period.next_key,
    counts: countsOf(all),
    byMark: marksOf(all),
    items: chosen.map((row) => {
      const keys = (byUnit.get(row.unit_id) ?? []).map((one) => one.period_key);
      return periodLine(ctx.now, row, template, keys);
    }),
  };
  return { page, rows: chosen, template };
}

export async function readPeriod(
  ctx: ReadCtx,
  { query }: Parsed<typeof reportApi.period>,
): Promise<PeriodPage> {
  return (await periodRows(ctx, query)).page;
}

const countsOf = (rows: readonly PeriodLineRow[]) => ({
  expected: rows.filter((row) => row.duty_state !== 'exempt').length,
  received: rows.filter((row) => row.standing_version !== null).length,
  accepted: rows.filter(
    (row) => row.standing_version !== null && row.standing_version === row.accepted_version,
  ).length,
});

function marksOf(rows: readonly PeriodLineRow[]): Partial<Record<ReportMark, number>> {
  const counts: Partial<Record<ReportMark, number>> = {};
  for (const row of rows) counts[row.mark] = (counts[row.mark] ?? 0) + 1;
  return counts;
}

function periodLine(
  now: string,
  row: PeriodLineRow,
  { checker }: CompiledTemplate,
  alsoMissing: string[],
): PeriodLine {
  const { regime: _regime, period: _period, ...line } = lineView(now, row);
  const repeated = Object.entries(row.texts ?? {})
    .map(([code, text]) => ({ code, percent: alike(text, row.previous?.texts[code]) ?? 0 }))
    .filter(({ percent }) => percent >= repeatedFrom)
    .sort((a, b) => b.percent - a.percent);
  return {
    ...line,
    signer: row.signer,
    reasons: row.reasons ?? 0,
    repeated,
    draftPercent: row.draft_fields ? checker.filledPercent(valuesOf(row.draft_fields)) : null,
    remarks: { open: row.open_remarks, settled: row.settled_remarks },
    alsoMissing,
    extension: row.extension,
  };
}

const pickerPeriod = (row: Omit<PickerRow, 'period_kind'>) => ({
  key: row.key,
  kind: row.kind,
  firstDay: row.first_day,
  lastDay: row.last_day,
  opensAt: row.opens_at,
  dueAt: row.due_at,
});

/** Regimes and their periods. The current one has ended last: its report is what everybody works on. */
export async function readPeriods(ctx: ReadCtx): Promise<Answer<typeof reportApi.periods>> {
  const rows = await ctx.db.rows(listPeriods, [ctx.actor.agencyId, pickerPeriods]);
  const regimes = [...Map.groupBy(rows, (row) => row.regime_id).values()].map((periods) => {
    const [newest] = periods as [PickerRow, ...PickerRow[]];
    const ended = periods.find((period) => period.last_day < ctx.today);
    const open = periods.findLast((period) => period.opens_at <= ctx.now);
    return {
      id: newest.regime_id,
      name: newest.regime_name,
      periodKind: newest.period_kind,
      templateName: newest.template_name,
      templateEditionId: newest.template_edition_id,
      currentKey: (ended ?? open)?.key ?? null,
      periods: periods.map(pickerPeriod),
    };
  });
  return { regimes };
}
