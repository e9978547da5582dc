import type { Db } from '../db/db.ts';
import { named } from '../db/statement.ts';
import { digestOf, fixed, sealOf } from './seal-journal.ts';

interface Link {
  seq: number;
  at: string;
  fixed: string;
  digest: Buffer;
  /** Null where the line bears no seal although later ones do. */
  hash: Buffer | null;
  isAsWritten: boolean;
}

const findBefore = named<{ hash: Buffer }>(
  'journal.sealBefore',
  'select hash from journal_seal where agency_id = $1 and seq <= $2 order by seq desc limit 1',
);

/** $1 agency, $2 the number to go on after, $3 how many. Changes that were blanked are known by their digest alone. */
const listLinks = named<Link>(
  'journal.links',
  `select j.seq, j.at, ${fixed} as fixed, j.digest, s.hash,
     (j.changes is null or j.digest = ${digestOf('j.changes')}) as "isAsWritten"
   from journal j left join journal_seal s on s.seq = j.seq
   where j.agency_id = $1 and j.seq > $2
     and j.seq <= (select max(seq) from journal_seal where agency_id = $1)
   order by j.seq limit $3`,
);

export interface Checked {
  checked: number;
  /** When the first act took place that is not as it was sealed. */
  brokenAt: string | null;
  /** The number to go on after; null where the chain ends or is broken. */
  next: number | null;
}

/** Makes some seals of an agency again and compares: a line that was altered, put in or taken out does not fit. */
export async function checkChain(db: Db, agencyId: string, after: number, most: number): Promise<Checked> {
  let before = (await db.maybe(findBefore, [agencyId, after]))?.hash;
  const links = await db.rows(listLinks, [agencyId, after, most]);
  for (const [n, link] of links.entries()) {
    const seal = sealOf(before, link);
    if (!link.isAsWritten || !link.hash?.equals(seal)) return { checked: n, brokenAt: link.at, next: null };
    before = seal;
  }
  const next = links.length === most ? (links.at(-1)?.seq ?? null) : null;
  return { checked: links.length, brokenAt: null, next };
}
