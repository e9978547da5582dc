import type { InspectionPerson } from '@thidua/shared/inspection/inspection.model';
import type { MinutesBody } from '@thidua/shared/inspection/minutes.model';
import { named } from '../../platform/db/statement.ts';

export interface MinutesRow {
  version: number;
  body: MinutesBody;
  fingerprint: string;
  team_signed_at: string;
  team_by: InspectionPerson;
  team_for: InspectionPerson | null;
  unit_signed_at: string | null;
  unit_by: InspectionPerson | null;
  unit_for: InspectionPerson | null;
  objection: string | null;
  sealed_at: string | null;
}

const person = (a: string) =>
  `case when ${a}.id is null then null else jsonb_build_object('id', ${a}.id, 'name', ${a}.name, 'post', ${a}.post) end`;

/** The minutes that count: the last that were signed and not taken back. */
export const findMinutes = named<MinutesRow>(
  'minutes.find',
  `select m.version, m.body, m.fingerprint, m.team_signed_at, ${person('a')} as team_by, ${person('b')} as team_for, m.unit_signed_at,
     ${person('c')} as unit_by, ${person('d')} as unit_for, m.objection, m.sealed_at
   from inspection_minutes m join account a on a.id = m.team_signed_by left join account b on b.id = m.team_signed_for
     left join account c on c.id = m.unit_signed_by left join account d on d.id = m.unit_signed_for
   where m.agency_id = $1 and m.visit_id = $2 and m.taken_back_at is null order by m.version desc limit 1`,
);

export const insertMinutes = named<never>(
  'minutes.insert',
  `insert into inspection_minutes (visit_id, version, agency_id, body, fingerprint, team_signed_by, team_signed_for, team_signed_at)
   select $2, coalesce(max(version), 0) + 1, $1, $3::jsonb, $4, $5, $6, $7 from inspection_minutes where visit_id = $2`,
);

export const markTakenBack = named<never>(
  'minutes.takeBack',
  `update inspection_minutes set taken_back_at = $3 where agency_id = $1 and visit_id = $2 and taken_back_at is null`,
);

/** $3 by, $4 in whose name, $5 at, $6 objection or null. */
export const sealMinutes = named<never>(
  'minutes.seal',
  `update inspection_minutes set unit_signed_by = $3, unit_signed_for = $4, unit_signed_at = case when $6::text is null then $5::timestamptz end,
     objection = $6, sealed_at = $5::timestamptz
   where agency_id = $1 and visit_id = $2 and taken_back_at is null`,
);

export interface AddendumRow {
  id: string;
  number: number;
  text: string;
  by: InspectionPerson;
  at: string;
}

export const listAddenda = named<AddendumRow>(
  'minutes.addenda',
  `select x.id, x.number, x.text, ${person('a')} as by, x.at
   from minutes_addendum x join account a on a.id = x.account_id where x.agency_id = $1 and x.visit_id = $2 order by x.number`,
);

export const insertAddendum = named<never>(
  'minutes.insertAddendum',
  `insert into minutes_addendum (id, agency_id, visit_id, number, text, account_id, on_behalf_of, at)
   select $3, $1, $2, coalesce(max(number), 0) + 1, $4, $5, $6, $7 from minutes_addendum where visit_id = $2`,
);
