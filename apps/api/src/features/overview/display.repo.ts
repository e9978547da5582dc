import { named } from '../../platform/db/statement.ts';

export interface DisplayRow {
  id: string;
  name: string;
  made_by: string;
  made_at: string;
  revoked_at: string | null;
  rev: number;
}

const columns = 'd.id, d.name, a.name as made_by, d.made_at, d.revoked_at, d.rev';

export const listDisplays = named<DisplayRow>(
  'display.list',
  `select ${columns} from display_link d join account a on a.id = d.made_by
   where d.agency_id = $1 and d.revoked_at is null order by d.made_at desc, d.id`,
);

export const findDisplay = named<DisplayRow>(
  'display.find',
  `select ${columns} from display_link d join account a on a.id = d.made_by where d.agency_id = $1 and d.id = $2`,
);

export const lockDisplay = named<{ rev: number; revoked_at: string | null }>(
  'display.lock',
  'select rev, revoked_at from display_link where agency_id = $1 and id = $2 for update',
);

export const insertDisplay = named<never>(
  'display.insert',
  `insert into display_link (id, agency_id, token_hash, name, made_by, made_at) values ($1, $2, $3, $4, $5, $6)`,
);

export const revokeDisplay = named<never>(
  'display.revoke',
  'update display_link set revoked_at = $3, rev = rev + 1 where agency_id = $1 and id = $2',
);

/** $1 hash of the token. */
export const findByToken = named<{ agency_id: string }>(
  'display.byToken',
  'select agency_id from display_link where token_hash = $1 and revoked_at is null',
);
