import type { AnswerVerdict } from '@thidua/shared/inspection/checklist.model';
import type { Visit } from '@thidua/shared/inspection/inspection.model';
import type { MinutesBody } from '@thidua/shared/inspection/minutes.model';
import type { ReadCtx } from '../../platform/http/ctx.ts';
import { heirOf } from '../unit/index.ts';
import { findEdition } from './checklist.repo.ts';
import { type FindingRow, findHead, listRefs } from './finding.repo.ts';
import { listMembers } from './member.repo.ts';
import { countedResult, type Merged, readMerged } from './merged.ts';
import type { VisitRow } from './visit.row.ts';
import { findSelf } from './visit-page.repo.ts';

/** What the minutes of the visit say, made of its records as they stand. */
export async function makeMinutesBody(ctx: ReadCtx, row: VisitRow): Promise<MinutesBody> {
  const { agencyId } = ctx.actor;
  const edition = await ctx.db.one(findEdition, [agencyId, row.edition_id]);
  const merged = await readMerged(ctx, row.id);
  const members = await ctx.db.rows(listMembers, [agencyId, row.id]);
  const head = await ctx.db.maybe(findHead, [agencyId, await heirOf(ctx, row.unit_id), ctx.today]);
  const found = await ctx.db.rows(listRefs, [agencyId, ctx.now, row.id, null, null]);
  const self = await ctx.db.maybe(findSelf, [
    agencyId,
    row.unit_id,
    edition.checklist_id,
    row.round_id,
    row.id,
  ]);
  const { items: _, ...result } = countedResult(edition.body, merged);
  return {
    number: row.number,
    unit: row.unit_name,
    round: row.round_name,
    purpose: row.purpose,
    startedAt: row.started_at ?? row.starts_at,
    endedAt: row.ended_at ?? ctx.now,
    checklist: { name: edition.name, edition: edition.edition, isSample: edition.is_sample },
    team: members
      .filter((one) => !one.left_at)
      .map((one) => ({ id: one.account_id, name: one.name, post: one.post, part: one.part })),
    unitHead: head ? { id: head.id, name: head.name, post: head.post } : null,
    groups: groupsOf(edition.body, merged, (code) => self?.result.items[code]?.verdict ?? null),
    result,
    findings: found.map(findingOf),
    summary: row.summary,
    outcome: row.outcome,
    outcomeReason: row.outcome_reason,
  };
}

function groupsOf(
  body: Visit['checklist']['body'],
  merged: Merged,
  selfOf: (code: string) => AnswerVerdict | null,
): MinutesBody['groups'] {
  return body.groups.map(({ title, items }) => ({
    title,
    items: items.map((item) => {
      const answer = merged.standing(item.code);
      return {
        code: item.code,
        text: item.text,
        verdict: answer?.verdict ?? null,
        points: answer?.points ?? null,
        maxPoints: item.maxPoints,
        note: answer?.note ?? '',
        files: merged.fileIds(item.code).length,
        self: selfOf(item.code),
      };
    }),
  }));
}

const findingOf = (row: FindingRow): MinutesBody['findings'][number] => ({
  number: row.number,
  quote: row.quote,
  note: row.note,
  severity: row.severity,
  recommendation: row.recommendation,
  owner: row.owner.name,
  dueAt: row.due_at,
  timesRepeated: row.times_repeated,
});
