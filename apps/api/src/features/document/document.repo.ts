import { named } from '../../platform/db/statement.ts';

export interface FileRow {
  id: string;
  agency_id: string;
  account_id: string;
  name: string;
  type: string;
  size: number;
  width: number | null;
  height: number | null;
  taken_at: string | null;
  place_lat: number | null;
  place_lon: number | null;
  storage_key: string;
  subject_kind: string | null;
  subject_id: string | null;
}

const columns =
  'id, agency_id, account_id, name, type, size, width, height, taken_at, place_lat, place_lon, storage_key, subject_kind, subject_id';

export const findFile = named<FileRow>(
  'file.find',
  `select ${columns} from file where agency_id = $1 and id = $2`,
);

/** Locked in the order of id. */
export const lockFiles = named<FileRow>(
  'file.lock',
  `select ${columns} from file where agency_id = $1 and id = any($2::uuid[]) order by id for update`,
);

export const insertFile = named<never>(
  'file.insert',
  `insert into file (id, agency_id, unit_id, account_id, name, type, size, sha256, storage_key, width, height, added_at,
     taken_at, place_lat, place_lon)
   values ($1, $2, $3, $4, $5, $6, $7, decode($8, 'hex'), $8, $9, $10, $11, $12, $13, $14)`,
);

export const attach = named<never>(
  'file.attach',
  'update file set subject_kind = $3, subject_id = $4 where agency_id = $1 and id = any($2::uuid[]) and subject_id is null',
);
