import { named } from '../../platform/db/statement.ts';

/** Takes the next number under the lock of its row; the first of a year makes the row. */
export const takeNext = named<{ last: number }>(
  'document.takeNumber',
  `insert into paper_series (agency_id, series, year, last) values ($1, $2, $3, 1)
   on conflict (agency_id, series, year) do update set last = paper_series.last + 1, rev = paper_series.rev + 1
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
  issued_at: string;
}

/** $2 the record, $3 letters of the type ('BC'): a symbol that has changed since does not make another paper of it. */
export const findIssued = named<IssuedRow>(
  'document.issued',
  `select number, day, series, issued_at from issued_paper
   where agency_id = $1 and about_id = $2 and split_part(series, '-', 1) = $3`,
);

export interface SeriesRow {
  series: string;
  last: number;
  highest: number;
  rev: number;
}

const seriesRow = `s.series, s.last, s.rev, coalesce((select max(p.number) from issued_paper p
  where p.agency_id = s.agency_id and p.series = s.series and p.year = s.year), 0) as highest`;

/** $2 year. */
export const listSeries = named<SeriesRow>(
  'document.series',
  `select ${seriesRow} from paper_series s where s.agency_id = $1 and s.year = $2 order by s.series`,
);

export const makeSeries = named<never>(
  'document.makeSeries',
  'insert into paper_series (agency_id, series, year, last) values ($1, $2, $3, 0) on conflict do nothing',
);

export const lockSeries = named<SeriesRow>(
  'document.lockSeries',
  `select ${seriesRow} from paper_series s where s.agency_id = $1 and s.series = $2 and s.year = $3 for update of s`,
);

export const writeSeries = named<never>(
  'document.writeSeries',
  'update paper_series set last = $4, rev = rev + 1 where agency_id = $1 and series = $2 and year = $3',
);

export interface PaperRow extends IssuedRow {
  id: string;
  subject: string;
  about_kind: string;
  about_id: string;
}

export const listPapers = named<PaperRow>(
  'document.papers',
  `select id, number, series, day, subject, about_kind, about_id, issued_at from issued_paper where agency_id = $1
   order by issued_at desc, id desc limit 30`,
);
