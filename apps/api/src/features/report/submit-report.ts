import { createHash } from 'node:crypto';
import type { Parsed } from '@thidua/shared/contract/endpoint';
import { canonicalText } from '@thidua/shared/report/canonical';
import { type Submission, valuesOf } from '@thidua/shared/report/contents';
import { receiptOf } from '@thidua/shared/report/receipt';
import type { reportApi } from '@thidua/shared/report/report.api';
import { deltaOf } from '@thidua/shared/report/rollup';
import type { Ctx } from '../../platform/http/ctx.ts';
import { workCalendars } from '../unit/index.ts';
import { type CompiledTemplate, compiledTemplate } from './compiled-template.ts';
import { withPeriod } from './known-period.ts';
import { lockForUnit } from './lock-report.ts';
import { peopleOf } from './people.ts';
import { editorsOf } from './read-report.ts';
import { refuseFaults } from './refuse-faults.ts';
import type { HeadRow } from './report.row.ts';
import type { DraftRow } from './report-move.repo.ts';
import { reviewOwed } from './review-owed.ts';
import { sourcesOf } from './sources.ts';
import { writeSubmission } from './submit.repo.ts';

/** The leader signs: an immutable version, its receipt, and everything that follows from it at once. */
export async function submitReport(
  ctx: Ctx,
  { params, body }: Parsed<typeof reportApi.submit>,
): Promise<string> {
  const row = await withPeriod(ctx, await lockForUnit(ctx, params.id, 'submit', body));
  const template = await compiledTemplate(ctx, row.template_edition_id);
  const values = valuesOf(row.draft_fields);
  refuseFaults(template.checker, values, row);
  const contents = template.contentsOf(values);
  const isLate = row.is_late || (row.first_done_at === null && ctx.now > row.due_at);
  const receipt = receiptOf(row.period_key, row.unit_abbreviation, row.id, row.version);
  const [sources, calendarAt] = await Promise.all([
    sourcesOf(ctx, row, template.body, contents),
    workCalendars(ctx),
  ]);
  const statement =
    writeSubmission[row.duty_state === 'done' ? 'done' : 'owed'][
      row.state === 'presented' ? 'presented' : 'draft'
    ];
  ctx.db.send(statement, [
    ...versionValues(ctx, row, contents, isLate, receipt, sources),
    ...reviewValues(ctx, reviewOwed(ctx, row, calendarAt), row),
    ...rollupValues(row, template, contents),
    row.entered_by,
  ]);
  // The answer will name them: asked in the same flight, they are known by then.
  await peopleOf(ctx, [ctx.actor.accountId, ...editorsOf(row.draft_fields)]);
  ctx.record({
    event: 'report.submitted',
    subject: { kind: 'report', id: row.id },
    unitId: row.unit_id,
    changes: { version: row.version, periodKey: row.period_key, receipt, isLate },
  });
  return row.id;
}

function versionValues(
  ctx: Ctx,
  row: DraftRow,
  contents: Submission,
  isLate: boolean,
  receipt: string,
  sources: unknown,
): unknown[] {
  const text = canonicalText({ reportId: row.id, version: row.version, ...contents });
  const editedBy: Record<string, string> = {};
  for (const code of [...Object.keys(contents.figures), ...Object.keys(contents.texts)]) {
    const by = row.draft_fields[code]?.by;
    if (by) editedBy[code] = by;
  }
  return [
    ctx.actor.agencyId,
    row.id,
    row.version,
    row.unit_id,
    row.regime_id,
    row.period_key,
    JSON.stringify(contents.figures),
    JSON.stringify(contents.texts),
    JSON.stringify(contents.reasons),
    JSON.stringify(sources),
    JSON.stringify(editedBy),
    ctx.actor.accountId,
    ctx.actor.onBehalfOf?.accountId ?? null,
    ctx.now,
    isLate,
    createHash('sha256').update(text).digest('hex'),
    receipt,
  ];
}

function reviewValues(
  ctx: Ctx,
  { debtor, dueAt }: ReturnType<typeof reviewOwed>,
  row: DraftRow & HeadRow,
): unknown[] {
  return [ctx.newId(), row.campaign_id, debtor.unitId, debtor.role, dueAt];
}

/** The new version takes the place of the one that counted until now. */
function rollupValues(row: DraftRow, template: CompiledTemplate, { figures }: Submission): unknown[] {
  const before = row.standing_figures;
  const delta = deltaOf(template.rollup.parts(figures), before ? template.rollup.parts(before) : null);
  const isDirty =
    template.rollup.isDirtying(figures) || (before !== null && template.rollup.isDirtying(before));
  const wasAccepted = row.standing_version !== null && row.standing_version === row.accepted_version;
  return [row.parent_unit_id, JSON.stringify(delta), before ? 0 : 1, wasAccepted ? -1 : 0, isDirty];
}
