import { createHash } from 'node:crypto';
import { bindDb } from '../db/db.ts';
import { unnamed } from '../db/statement.ts';
import type { DoorDeps } from '../http/admit.ts';
import { nobodys } from '../http/transaction.ts';

interface Unsealed {
  seq: number;
  agency_id: string;
  fixed: string;
  digest: Buffer;
}

/** The columns that can never change, as one text; the changes themselves count by their digest, so that they can be blanked. */
export const fixed = `jsonb_build_array(j.id, j.act_id, j.agency_id, j.unit_id, j.subject_kind, j.subject_id, j.event, j.account_id,
  j.on_behalf_of, extract(epoch from j.at), j.audience, extract(epoch from j.visible_from), j.endpoint, j.base_rev,
  encode(j.contents_hash, 'hex'), j.request_id, j.reason)::text`;

/** A digest of changes as they are stored: made when they are written, and again by whoever checks. */
export const digestOf = (changes: string) => `sha256(convert_to(coalesce(${changes}::text, ''), 'UTF8'))`;

const becomeWorker = unnamed<never>("set local thidua.journal_worker = 'on'");
const lock = unnamed<{ locked: boolean }>(
  "select pg_try_advisory_xact_lock(hashtext('journal.seal')) as locked",
);
const readUnsealed = unnamed<Unsealed>(
  `select j.seq, j.agency_id, ${fixed} as fixed, j.digest from journal j
   where j.seq > (select coalesce(max(seq), 0) from journal_seal) and j.xid < pg_snapshot_xmin(pg_current_snapshot())
     and j.seq < (select coalesce(min(late.seq), 9223372036854775807) from journal late
                  where late.seq > (select coalesce(max(seq), 0) from journal_seal)
                    and late.xid >= pg_snapshot_xmin(pg_current_snapshot()))
   order by j.seq limit 500`,
);
// One look-up by index per agency: the chain behind it may be as long as it likes.
const lastHashes = unnamed<{ agency_id: string; hash: Buffer }>(
  `select asked.agency_id, last.hash from unnest($1::uuid[]) as asked (agency_id),
     lateral (select hash from journal_seal s where s.agency_id = asked.agency_id order by s.seq desc limit 1) last`,
);
const insertSeals = unnamed<never>(
  `insert into journal_seal (seq, agency_id, hash)
   select seq, agency_id, decode(hash, 'hex') from jsonb_to_recordset($1::jsonb) as seal (seq bigint, agency_id uuid, hash text)`,
);

export function sealOf(before: Buffer | undefined, row: Pick<Unsealed, 'fixed' | 'digest'>): Buffer {
  return createHash('sha256')
    .update(before ?? '')
    .update(row.fixed)
    .update(row.digest)
    .digest();
}

/** Carries the chain on, one agency's acts after another's in the order of seq; writers are never made to wait for it. */
export async function sealJournal(deps: Pick<DoorDeps, 'transact'>): Promise<number> {
  return deps.transact('write', nobodys, async (client) => {
    const db = bindDb(client);
    db.send(becomeWorker);
    const [{ locked }, rows] = await Promise.all([db.one(lock), db.rows(readUnsealed)]);
    if (!locked || rows.length === 0) return 0;
    const last = new Map(
      (await db.rows(lastHashes, [[...new Set(rows.map((row) => row.agency_id))]])).map((row) => [
        row.agency_id,
        row.hash,
      ]),
    );
    const seals = rows.map((row) => {
      const hash = sealOf(last.get(row.agency_id), row);
      last.set(row.agency_id, hash);
      return { seq: row.seq, agency_id: row.agency_id, hash: hash.toString('hex') };
    });
    await db.run(insertSeals, [JSON.stringify(seals)]);
    return rows.length;
  });
}
