import { markOf } from '@thidua/shared/task/task.mark';
import type { TaskEntry, TaskLine, TaskOccurrence } from '@thidua/shared/task/task.model';
import { judgeTaskAll } from '@thidua/shared/task/task.policy';
import type { ReadCtx } from '../../platform/http/ctx.ts';
import { factsOf } from './take-task.ts';
import type { TaskRow } from './task.repo.ts';
import type { EntryRow, OccurrenceRow } from './task-page.repo.ts';

export function taskLine(row: TaskRow, now: string): TaskLine {
  return {
    id: row.id,
    rev: row.rev,
    campaignId: row.campaign_id,
    duty: {
      id: row.duty_id,
      sectionId: row.section_id,
      ownerUnitId: row.owner_unit_id,
      code: row.code,
      citation: row.citation,
      title: row.title,
      shortTitle: row.short_title,
      recurrence: row.recurrence,
    },
    unit: {
      id: row.unit_id,
      name: row.unit_name,
      shortName: row.unit_short_name,
      abbreviation: row.unit_abbreviation,
    },
    periodKey: row.period_key,
    state: row.state,
    mark: markOf({ state: row.state, dueAt: row.due_at }, now) ?? null,
    progress: row.progress,
    dueAt: row.due_at,
    isLate: row.is_late,
    timesReturned: row.times_returned,
    owedBefore: row.owed_before,
    note: row.note,
    evidenceCount: row.evidence_count,
    updatedAt: row.updated_by ? row.updated_at : null,
    obligationId: row.obligation_id,
  };
}

export function occurrenceView(ctx: ReadCtx, row: TaskRow, occurrence: OccurrenceRow): TaskOccurrence {
  const facts = factsOf(row, occurrence);
  return {
    obligationId: occurrence.id,
    periodKey: occurrence.period_key,
    state: facts.state,
    mark: markOf({ state: facts.state, dueAt: occurrence.due_at }, ctx.now) ?? null,
    progress: facts.state === 'done' || facts.state === 'verified' ? 100 : (occurrence.progress ?? 0),
    opensAt: occurrence.opens_at,
    dueAt: occurrence.due_at,
    firstDueAt: occurrence.first_due_at,
    doneAt: occurrence.done_at,
    isLate: occurrence.is_late,
    timesReturned: occurrence.times_returned,
    timesUrged: occurrence.times_urged,
    lastUrgedAt: occurrence.last_urged_at,
    verifyDueAt: occurrence.verify_due_at,
    actions: judgeTaskAll(ctx.actor, facts, ctx.now),
  };
}

export function entryView(row: EntryRow): TaskEntry {
  return {
    id: row.id,
    kind: row.kind,
    periodKey: row.period_key,
    progress: row.progress,
    note: row.note,
    evidence: row.evidence,
    by: { id: row.account_id, name: row.account_name },
    onBehalfOf: row.on_behalf_of ? { id: row.on_behalf_of, name: row.on_behalf_name ?? '' } : null,
    at: row.at,
  };
}
