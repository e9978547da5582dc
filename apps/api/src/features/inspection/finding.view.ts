import type { FindingLine, FindingRef } from '@thidua/shared/inspection/finding.model';
import { findingMarkOf } from '@thidua/shared/inspection/finding-mark';
import type { FindingRow } from './finding.repo.ts';

export const findingRef = (row: FindingRow, now: string): FindingRef => ({
  id: row.id,
  number: row.number,
  itemCode: row.item_code,
  quote: row.quote,
  note: row.note,
  severity: row.severity,
  state: row.state,
  mark: findingMarkOf({ state: row.state, dueAt: row.due_at, timesSentBack: row.times_sent_back }, now),
  dueAt: row.due_at,
  isLate: row.is_late,
  timesRepeated: row.times_repeated,
});

export const findingLine = (row: FindingRow, now: string): FindingLine => ({
  ...findingRef(row, now),
  rev: row.rev,
  unit: {
    id: row.unit_id,
    name: row.unit_name,
    shortName: row.unit_short_name,
    abbreviation: row.unit_abbreviation,
  },
  owner: row.owner,
  raisedAt: row.raised_at,
  visit: {
    id: row.visit_id,
    number: row.visit_number,
    startsAt: row.visit_starts_at,
    kind: row.visit_kind,
  },
  evidenceCount: row.evidence_count,
  timesSentBack: row.times_sent_back,
  timesUrged: row.times_urged,
  proposedAt: row.proposed_at,
  verifyDueAt: row.verify_due_at,
  closedAt: row.closed_at,
  obligationId: row.obligation_id,
});
