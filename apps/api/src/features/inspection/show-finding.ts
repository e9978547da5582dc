import { doorProblem } from '@thidua/shared/contract/door.problems';
import type { Finding } from '@thidua/shared/inspection/finding.model';
import { judgeFindingAll } from '@thidua/shared/inspection/finding.policy';
import type { ReadCtx } from '../../platform/http/ctx.ts';
import { heirOf } from '../unit/index.ts';
import { findEdition } from './checklist.repo.ts';
import { findFinding, listUnitPeople } from './finding.repo.ts';
import { findingLine } from './finding.view.ts';
import {
  type FindingEntryRow,
  listFilesById,
  listFindingEntries,
  listItemHistory,
} from './finding-page.repo.ts';
import { knownParams } from './known-visit.ts';
import { findingFacts, isReadable } from './take-finding.ts';

export async function showFinding(ctx: ReadCtx, id: string): Promise<Finding> {
  const { agencyId } = ctx.actor;
  const row = await ctx.db.maybe(findFinding, [agencyId, ctx.now, id]);
  if (!row || !isReadable(ctx, row)) throw doorProblem.notFound();
  const actions = judgeFindingAll(ctx.actor, findingFacts(row));
  const edition = await ctx.db.one(findEdition, [agencyId, row.edition_id]);
  const entries = await ctx.db.rows(listFindingEntries, [agencyId, id]);
  const files = await ctx.db.rows(listFilesById, [agencyId, row.file_ids]);
  const history = await ctx.db.rows(listItemHistory, [...knownParams(ctx), row.unit_id, row.item_code]);
  const people = actions.assign.allowed
    ? await ctx.db.rows(listUnitPeople, [agencyId, await heirOf(ctx, row.unit_id)])
    : [];
  return {
    ...findingLine(row, ctx.now),
    recommendation: row.recommendation,
    citation: row.citation,
    checklist: { name: edition.name, edition: edition.edition },
    files,
    entries: entries.map(entryView),
    history: history.map((one) => ({ visitId: one.visit_id, startsAt: one.starts_at, verdict: one.verdict })),
    unitPeople: people.map(({ id: personId, name, post }) => ({ id: personId, name, post })),
    actions,
    asOf: ctx.now,
  };
}

const entryView = (row: FindingEntryRow): Finding['entries'][number] => ({
  id: row.id,
  kind: row.kind,
  at: row.at,
  by: row.by,
  onBehalfOf: row.on_behalf_of,
  note: row.note,
  evidence: row.evidence,
  newDueAt: row.new_due_at,
});
