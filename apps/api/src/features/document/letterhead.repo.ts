import type { Letterhead } from '@thidua/shared/document/letterhead.model';
import { named } from '../../platform/db/statement.ts';

export interface LetterheadRow {
  agency: string;
  abbreviation: string;
  above: string | null;
  /** What the agency has settled; the rest follows from its place in the tree. */
  kept: Partial<Letterhead> | null;
  edition: number;
}

/** $2 the moment for which it is asked. */
export const readLetterhead = named<LetterheadRow>(
  'document.letterhead',
  `select a.name as agency, a.abbreviation, p.name as above, l.contents as kept, coalesce(l.edition, 0) as edition
   from unit a left join unit p on p.id = a.parent_id
   left join lateral (select contents, edition from letterhead where agency_id = a.id and made_at <= $2::timestamptz
     order by edition desc limit 1) l on true
   where a.id = $1`,
);

export const lockAgency = named<{ id: string }>(
  'document.lockAgency',
  'select id from unit where id = $1 for no key update',
);

export const insertLetterhead = named<never>(
  'document.addLetterhead',
  `insert into letterhead (agency_id, edition, contents, made_by, made_at) values ($1, $2, $3::jsonb, $4, $5)`,
);

export interface EditionRow {
  edition: number;
  contents: Partial<Letterhead>;
  made_at: string;
  name: string | null;
  post: string | null;
}

export const listEditions = named<EditionRow>(
  'document.letterheads',
  `select l.edition, l.contents, l.made_at, a.name, a.post from letterhead l left join account a on a.id = l.made_by
   where l.agency_id = $1 order by l.edition desc limit 30`,
);
