import { campaignWords } from '@thidua/shared/campaign/campaign.words';
import { campaignWordsEn } from '@thidua/shared/campaign/campaign.words.en';
import type { Parsed } from '@thidua/shared/contract/endpoint';
import { formatPeriod, sentenceCase } from '@thidua/shared/kernel/format';
import { kernelWords } from '@thidua/shared/kernel/kernel.words';
import { kernelWordsEn } from '@thidua/shared/kernel/kernel.words.en';
import type { taskApi } from '@thidua/shared/task/task.api';
import { markOf } from '@thidua/shared/task/task.mark';
import { taskWords } from '@thidua/shared/task/task.words';
import { taskWordsEn } from '@thidua/shared/task/task.words.en';
import type { ReadCtx } from '../../platform/http/ctx.ts';
import { dayCell, listSheet, mostRows, numberCell, textCell } from '../../platform/papers/list-sheet.ts';
import { filterOf } from './list-tasks.ts';
import type { TaskRow } from './task.repo.ts';
import { listByPlan } from './task-list.repo.ts';

const languages = {
  vi: { kernel: kernelWords, campaign: campaignWords, task: taskWords },
  en: { kernel: kernelWordsEn, campaign: campaignWordsEn, task: taskWordsEn },
};
type Words = (typeof languages)[keyof typeof languages];

const widths = [9, 44, 26, 32, 14, 16, 13, 16, 11, 9, 11, 13, 60];

function line(row: TaskRow, words: Words, now: string) {
  const mark = markOf({ state: row.state, dueAt: row.due_at }, now);
  const period = row.period_key
    ? sentenceCase(formatPeriod(row.period_key, words.kernel, { year: true }))
    : '';
  return [
    textCell(row.code),
    textCell(row.title),
    textCell(row.citation),
    textCell(row.unit_name),
    textCell(words.campaign.recurrence[row.recurrence]),
    textCell(period),
    dayCell(row.due_at),
    textCell(mark ? words.task.mark[mark] : words.task.state[row.state]),
    numberCell(row.progress),
    textCell(row.is_late ? words.task.paper.yes : ''),
    numberCell(row.evidence_count),
    row.updated_by ? dayCell(row.updated_at) : null,
    textCell(row.note),
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
  return listSheet({
    ...{
      title: words.task.title,
      words: words.task.paper,
      kernel: words.kernel,
      now: ctx.now,
      today: ctx.today,
    },
    widths,
    rows: rows.map((row) => line(row, words, ctx.now)),
  });
}
