import type { VisitLine } from '@thidua/shared/inspection/inspection.model';
import type { ReadCtx } from '../../platform/http/ctx.ts';
import { isVeiled } from './known-visit.ts';
import type { VisitRow } from './visit.row.ts';

export function visitLine(ctx: ReadCtx, row: VisitRow): VisitLine {
  const isOver = row.state === 'planned' || row.state === 'started';
  return {
    id: row.id,
    rev: row.rev,
    kind: row.kind,
    round: row.round_id && row.round_name !== null ? { id: row.round_id, name: row.round_name } : null,
    unit: {
      id: row.unit_id,
      name: row.unit_name,
      shortName: row.unit_short_name,
      abbreviation: row.unit_abbreviation,
    },
    number: row.number,
    isAnnounced: row.is_announced,
    isVeiled: isVeiled(ctx, row),
    state: row.state,
    startsAt: row.starts_at,
    endsAt: row.ends_at,
    startedAt: row.started_at,
    endedAt: row.ended_at,
    sequence: row.sequence,
    leader: row.leader,
    teamIds: row.team.filter(({ hasLeft }) => !hasLeft).map(({ accountId }) => accountId),
    result: resultOf(row),
    openFindings: row.open_findings,
    outcome: row.outcome,
    isSigned: { team: row.team_signed_at !== null, unit: row.unit_signed_at !== null },
    sealedAt: row.sealed_at,
    isLate: row.is_late || (isOver && row.ends_at < ctx.now),
  };
}

/** The counts alone; how each item stood is the visit's own. */
export function resultOf(row: Pick<VisitRow, 'result'>): VisitLine['result'] {
  if (!row.result) return null;
  const { items: _, ...counts } = row.result;
  return counts;
}
