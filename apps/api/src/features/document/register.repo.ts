import { named } from '../../platform/db/statement.ts';

/** Takes the next number under the lock of its row; the first of a year makes the row. */
export const takeNext = named<{ last: number }>(
  'document.takeNumber',
  `insert into paper_series (agency_id, series, year, last) values ($1, $2, $3, 1)
   on conflict (agency_id, series, year) do update set last = paper_series.last + 1
   returning last`,
);

export const insertPaper = named<never>(
  'document.issue',
  `insert into issued_paper
     (id, agency_id, unit_id, series, year, number, day, type, subject, about_kind, about_id, file_id, issued_by, issued_at)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
);

export interface IssuedRow {
  number: number;
  day: string;
  series: string;
}

export const findIssued = named<IssuedRow>(
  'document.issued',
  `select number, day, series from issued_paper where agency_id = $1 and series = $2 and about_id = $3`,
);

/** $2: superior, symbol and place as the agency words them. */
export const writeLetterhead = named<never>(
  'document.setLetterhead',
  `insert into agency_setting (agency_id, settings) values ($1, jsonb_build_object('letterhead', $2::jsonb))
   on conflict (agency_id) do update
   set settings = jsonb_set(agency_setting.settings, '{letterhead}', $2::jsonb), rev = agency_setting.rev + 1`,
);

export interface LetterheadRow {
  agency: string;
  abbreviation: string;
  above: string | null;
  kept: { superior?: string; symbol?: string; place?: string } | null;
}

export const readLetterhead = named<LetterheadRow>(
  'document.letterhead',
  `select a.name as agency, a.abbreviation, p.name as above, s.settings -> 'letterhead' as kept
   from unit a left join unit p on p.id = a.parent_id left join agency_setting s on s.agency_id = a.id
   where a.id = $1`,
);
