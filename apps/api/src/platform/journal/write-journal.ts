import { randomBytes } from 'node:crypto';
import type { Db } from '../db/db.ts';
import { named } from '../db/statement.ts';
import type { Act } from './act.ts';
import { digestOf } from './seal-journal.ts';

/** Upon which revision of its record an act was made, and a digest of what was sent: by both a repeat is known. */
export interface Base {
  rev: number;
  contents: Buffer;
}

export interface ActHeader {
  actId: string;
  agencyId: string;
  accountId: string | null;
  onBehalfOf: string | null;
  at: string;
  endpoint: string | null;
  base: Base | null;
  requestId: string;
}

/** Every column with its type, in the order in which a single act gives its values. */
const columns = {
  id: 'uuid',
  act_id: 'uuid',
  agency_id: 'uuid',
  unit_id: 'uuid',
  subject_kind: 'text',
  subject_id: 'uuid',
  event: 'text',
  account_id: 'uuid',
  on_behalf_of: 'uuid',
  at: 'timestamptz',
  audience: 'text',
  visible_from: 'timestamptz',
  endpoint: 'text',
  base_rev: 'int',
  contents_hash: 'text',
  request_id: 'text',
  reason: 'text',
  changes: 'jsonb',
} as const;
type Row = Record<keyof typeof columns, unknown>;
const names = Object.keys(columns) as (keyof typeof columns)[];
/** Bytes travel as hex. */
const hexed = new Set(['contents_hash']);
const written = [...names, 'digest'].join(', ');
const taken = (from: (name: string, n: number) => string) => {
  const values = names.map((name, n) =>
    hexed.has(name) ? `decode(${from(name, n)}, 'hex')` : from(name, n),
  );
  return [...values, digestOf(`${from('changes', names.indexOf('changes'))}::jsonb`)].join(', ');
};

/** By far the most commands do one thing: its values go as they are. */
const insertAct = named<never>(
  'journal.insertOne',
  `insert into journal (${written}) values (${taken((_, n) => `$${n + 1}`)})`,
);

const insertActs = named<never>(
  'journal.insert',
  `insert into journal (${written}) select ${taken((name) => name)}
   from jsonb_to_recordset($1::jsonb) as act (${names.map((name) => `${name} ${columns[name]}`).join(', ')})`,
);

/** Writes the acts of one command in one statement, inside its transaction; nobody waits for it before COMMIT. */
export function writeJournal(db: Db, header: ActHeader, acts: readonly Act[], newId: () => string): void {
  const rows = acts.map((act): Row => {
    // The salt lies with the changes: blanking both leaves a digest that gives nothing away and still proves the chain.
    const changes = act.changes ? { ...act.changes, salt: randomBytes(9).toString('base64url') } : null;
    return {
      id: newId(),
      act_id: header.actId,
      agency_id: header.agencyId,
      unit_id: act.unitId ?? null,
      subject_kind: act.subject.kind,
      subject_id: act.subject.id,
      event: act.event,
      account_id: header.accountId,
      on_behalf_of: header.onBehalfOf,
      at: header.at,
      audience: act.audience ?? 'unit',
      visible_from: act.visibleFrom ?? null,
      endpoint: header.endpoint,
      base_rev: header.base?.rev ?? null,
      contents_hash: header.base?.contents.toString('hex') ?? null,
      request_id: header.requestId,
      reason: act.reason ?? null,
      changes,
    };
  });
  const [only, ...more] = rows;
  if (only && more.length === 0)
    db.send(
      insertAct,
      names.map((name) => only[name]),
    );
  else db.send(insertActs, [JSON.stringify(rows)]);
}
