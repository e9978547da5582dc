import type { ObligationKind } from '@thidua/shared/obligation/obligation.model';
import { unnamed } from '../../platform/db/statement.ts';
import type { Ctx } from '../../platform/http/ctx.ts';
import { heirsSql } from '../unit/index.ts';

export interface PassedOn {
  kind: ObligationKind;
  subject_kind: string;
  subject_id: string;
  predecessor: string;
  successor: string;
  successor_id: string;
}

/** $1 agency, $2 today, $3 kinds. About which unit it is stays as it was. */
const passToHeirs = unnamed<PassedOn>(
  `with heir as (${heirsSql('$1', '$2::date')}), moved as (
     update obligation o set debtor_unit_id = h.heir_id, rev = o.rev + 1,
       creditor_unit_id = case when o.creditor_unit_id = h.unit_id then h.heir_id else o.creditor_unit_id end
     from heir h
     where o.agency_id = $1 and o.state = 'owed' and o.kind = any($3::text[]) and o.debtor_unit_id = h.unit_id
     returning o.kind, o.subject_kind, o.subject_id, h.unit_id, h.heir_id
   )
   select m.kind, m.subject_kind, m.subject_id, u.name as predecessor, s.name as successor, s.id as successor_id
   from moved m join unit u on u.id = m.unit_id join unit s on s.id = m.heir_id order by m.subject_id, m.kind`,
);

/** What units that went into others still owe of these kinds, their successors owe from the day of the merger on, until the same due time. */
export function passOwed(ctx: Ctx, kinds: readonly ObligationKind[]): Promise<PassedOn[]> {
  return ctx.db.rows(passToHeirs, [ctx.actor.agencyId, ctx.today, kinds]);
}
