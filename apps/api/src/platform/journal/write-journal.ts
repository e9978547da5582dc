import { createHash, randomBytes } from 'node:crypto';
import type { Db } from '../db/db.ts';
import { named } from '../db/statement.ts';
import type { Act } from './act.ts';

export interface ActHeader {
  actId: string;
  agencyId: string;
  accountId: string | null;
  onBehalfOf: string | null;
  at: string;
  endpoint: string | null;
  baseRev: number | null;
  requestId: string;
}

const insertActs = named<never>(
  'journal.insert',
  `insert into journal (id, act_id, agency_id, unit_id, subject_kind, subject_id, event, account_id, on_behalf_of, at, audience,
     visible_from, endpoint, base_rev, request_id, reason, changes, digest)
   select id, act_id, agency_id, unit_id, subject_kind, subject_id, event, account_id, on_behalf_of, at, audience,
     visible_from, endpoint, base_rev, request_id, reason, changes, decode(digest, 'hex')
   from jsonb_to_recordset($1::jsonb) as act (id uuid, act_id uuid, agency_id uuid, unit_id uuid, subject_kind text,
     subject_id uuid, event text, account_id uuid, on_behalf_of uuid, at timestamptz, audience text, visible_from timestamptz,
     endpoint text, base_rev int, request_id text, reason text, changes jsonb, digest text)`,
);

/** Writes the acts of one command in one statement, inside its transaction. */
export async function writeJournal(
  db: Db,
  header: ActHeader,
  acts: readonly Act[],
  newId: () => string,
): Promise<void> {
  const rows = acts.map((act) => {
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
      base_rev: header.baseRev,
      request_id: header.requestId,
      reason: act.reason ?? null,
      changes,
      digest: createHash('sha256')
        .update(changes ? JSON.stringify(changes) : '')
        .digest('hex'),
    };
  });
  await db.run(insertActs, [JSON.stringify(rows)]);
}
