import type { InspectionPerson, VisitEntry } from '@thidua/shared/inspection/inspection.model';
import { named } from '../../platform/db/statement.ts';
import type { ItemVerdicts, VisitRow } from './visit.row.ts';

export interface VisitEntryRow {
  id: string;
  kind: VisitEntry['kind'];
  at: string;
  by: InspectionPerson | null;
  on_behalf_of: string | null;
  reason: string;
  changes: { startsAt?: [string, string]; endsAt?: [string, string]; begunAt?: string };
}

/** The newest first. */
export const listVisitEntries = named<VisitEntryRow>(
  'inspection.entries',
  `select e.id, e.kind, e.at, case when a.id is null then null
       else jsonb_build_object('id', a.id, 'name', a.name, 'post', a.post) end as by,
     b.name as on_behalf_of, e.reason, e.changes
   from inspection_entry e left join account a on a.id = e.account_id left join account b on b.id = e.on_behalf_of
   where e.agency_id = $1 and e.visit_id = $2 order by e.at desc, e.id desc`,
);

export interface SelfRow {
  id: string;
  ended_at: string;
  edition: number;
  result: NonNullable<VisitRow['result']> & { items: ItemVerdicts };
}

/** The unit's last own inspection on the same checklist: that of the same round before any other. $2 unit, $3 checklist, $4 round, $5 not this. */
export const findSelf = named<SelfRow>(
  'inspection.self',
  `select v.id, v.ended_at, e.edition, v.result from inspection_visit v join checklist_edition e on e.id = v.edition_id
   where v.agency_id = $1 and v.unit_id = $2 and v.kind = 'self' and v.state in ('recorded', 'signed') and e.checklist_id = $3
     and v.id <> $5
   order by v.round_id is not distinct from $4::uuid desc, v.ended_at desc limit 1`,
);
