import type { FigureField } from '@thidua/shared/form/template.model';
import { formatPeriod } from '@thidua/shared/kernel/format';
import { kernelWords } from '@thidua/shared/kernel/kernel.words';
import type { PeriodKind } from '@thidua/shared/kernel/period-key';
import { type FromShorter, type ShorterReport, shorterKinds } from '@thidua/shared/report/from-shorter';
import type { Figure } from '@thidua/shared/report/report.value';
import { isShare } from '@thidua/shared/report/report.value';
import { reportSheetWords } from '@thidua/shared/report/report-sheet.words';
import { showFigure } from '@thidua/shared/report/show-figure';
import type { ReadCtx } from '../../platform/http/ctx.ts';
import { listShorter } from './shorter.repo.ts';

export interface ReportOfUnit {
  unit_id: string;
  period_kind: PeriodKind;
  first_day: string;
  last_day: string;
}

/** The unit's own reports for the shorter periods that end within this one: a week counts where its last day lies. */
export async function readShorter(
  ctx: Pick<ReadCtx, 'db' | 'actor'>,
  { unit_id, period_kind, first_day, last_day }: ReportOfUnit,
): Promise<ShorterReport[]> {
  const kinds = shorterKinds(period_kind);
  if (kinds.length === 0) return [];
  const rows = await ctx.db.rows(listShorter, [ctx.actor.agencyId, unit_id, first_day, last_day, kinds]);
  return rows.map(({ id, regime_id, key, kind, figures, texts, ...days }) => ({
    ...{ id, key, kind, regimeId: regime_id, firstDay: days.first_day, lastDay: days.last_day },
    contents: figures && texts ? { figures, texts } : null,
  }));
}

/** Narratives of an agency are written in Vietnamese. */
export const periodName = ({ key }: Pick<ShorterReport, 'key'>): string => {
  const name = formatPeriod(key, kernelWords, { year: true });
  return name.charAt(0).toLocaleUpperCase('vi') + name.slice(1);
};

/** The reports behind a value, each with what it says. */
export const shorterRecords = (
  { from }: FromShorter<unknown>,
  say: (report: ShorterReport) => string,
): { kind: string; id: string; label: string; line: string }[] =>
  from.map((report) => ({
    kind: 'report',
    id: report.id,
    label: periodName(report),
    line: say(report),
  }));

export const sayFigure =
  ({ code, indicator }: FigureField) =>
  ({ contents }: ShorterReport): string =>
    [
      showFigure(indicator, contents?.figures[code], 'vi', { ...reportSheetWords, rows: String }),
      indicator.measuredIn,
    ]
      .filter(Boolean)
      .join(' ');

/** A figure as numbers, the way a measure tells it. */
export function countOfFigure(figure: Figure): { value: number; of?: number } {
  if (isShare(figure)) return { value: figure.n, of: figure.d };
  return { value: Number(figure) || 0 };
}
