import { campaignWords } from '@thidua/shared/campaign/campaign.words';
import { campaignWordsEn } from '@thidua/shared/campaign/campaign.words.en';
import type { Parsed } from '@thidua/shared/contract/endpoint';
import { formatDay, formatInstant, formatPeriod, sentenceCase } from '@thidua/shared/kernel/format';
import { dayOf } from '@thidua/shared/kernel/instant';
import { kernelWords } from '@thidua/shared/kernel/kernel.words';
import { kernelWordsEn } from '@thidua/shared/kernel/kernel.words.en';
import type { taskApi } from '@thidua/shared/task/task.api';
import { markOf } from '@thidua/shared/task/task.mark';
import { taskWords } from '@thidua/shared/task/task.words';
import { taskWordsEn } from '@thidua/shared/task/task.words.en';
import type { ReadCtx } from '../../platform/http/ctx.ts';
import { excel } from '../../platform/papers/excel.ts';
import { filterOf } from './list-tasks.ts';
import type { TaskRow } from './task.repo.ts';
import { listByPlan } from './task-list.repo.ts';

const languages = {
  vi: { kernel: kernelWords, campaign: campaignWords, task: taskWords },
  en: { kernel: kernelWordsEn, campaign: campaignWordsEn, task: taskWordsEn },
};
type Words = (typeof languages)[keyof typeof languages];

/** A whole province in one sheet; the rest is narrowed by the filter. */
const mostRows = 50_000;
const widths = [9, 44, 26, 32, 14, 16, 13, 16, 11, 9, 11, 13, 60];

const head = (value: string) => ({
  value,
  fontWeight: 'bold' as const,
  wrap: true,
  backgroundColor: '#EEF1F5',
});
/** Midnight UTC of a local day is what the sheet's own calendar counts from. */
const day = (instant: string) => ({
  value: new Date(`${dayOf(instant)}T00:00:00Z`),
  type: Date,
  format: 'dd/mm/yyyy',
});
const number = (value: number) => ({ value, type: Number });

function line(row: TaskRow, words: Words, now: string) {
  const mark = markOf({ state: row.state, dueAt: row.due_at }, now);
  const period = row.period_key
    ? sentenceCase(formatPeriod(row.period_key, words.kernel, { year: true }))
    : null;
  return [
    { value: row.code },
    { value: row.title, wrap: true },
    { value: row.citation },
    { value: row.unit_name, wrap: true },
    { value: words.campaign.recurrence[row.recurrence] },
    period ? { value: period } : null,
    day(row.due_at),
    { value: mark ? words.task.mark[mark] : words.task.state[row.state] },
    number(row.progress),
    row.is_late ? { value: words.task.paper.yes } : null,
    number(row.evidence_count),
    row.updated_by ? day(row.updated_at) : null,
    row.note ? { value: row.note, wrap: true } : null,
  ];
}

/** The tasks of the filter as an Excel file in the reader's language, in the order of the plan, figures as figures. */
export async function exportTasks(
  ctx: ReadCtx,
  { query: { lang, ...query } }: Parsed<typeof taskApi.sheet>,
): Promise<File> {
  const { statement, values } = listByPlan(ctx.actor.agencyId, ctx.now, filterOf(ctx, query), mostRows);
  const rows = await ctx.db.rows(statement, values);
  const words = languages[lang];
  const { paper } = words.task;
  const { default: writeExcelFile } = await import('write-excel-file/node');
  const title = [{ value: words.task.title, fontWeight: 'bold' as const, fontSize: 14 }];
  const made = [{ value: paper.asOf(formatInstant(ctx.now, words.kernel)) }];
  const columns = Object.values(paper.columns).map(head);
  const book = writeExcelFile([title, made, [], columns, ...rows.map((row) => line(row, words, ctx.now))], {
    sheet: paper.tab,
    columns: widths.map((width) => ({ width })),
    stickyRowsCount: 4,
    stickyColumnsCount: 2,
  });
  const bytes = await book.toBuffer();
  const name = `${paper.file(formatDay(ctx.today).replaceAll('/', '-'))}.xlsx`;
  return new File([new Uint8Array(bytes)], name, { type: excel });
}
