import type { Db } from '../db/db.ts';
import { named } from '../db/statement.ts';
import { type Position, partsOf, positionOf, seqAt } from './position.ts';
import { digestOf, fixed, sealOf } from './seal-journal.ts';

interface Link {
  id: string;
  act_id: string;
  at: string;
  isTold: boolean;
  fixed: string;
  digest: Buffer;
  /** Null where the line bears no seal although later ones do. */
  hash: Buffer | null;
  isAsWritten: boolean;
}

/** What is not to be known before its time, is not; one's own acts are. */
export const toldTo = (reader: string, now: string): string =>
  `(j.visible_from is null or j.visible_from <= ${now} or j.account_id = ${reader})`;

const start = `coalesce(${seqAt('$2', '$3')}, 0)`;

const findBefore = named<{ hash: Buffer }>(
  'journal.sealBefore',
  `select hash from journal_seal where agency_id = $1 and seq <= ${start} order by seq desc limit 1`,
);

/**
 * $1 agency, $2 and $3 the act to go on after, $4 reader, $5 now, $6 how many of those acts that the reader may know of. The others
 * are in the chain with them. Changes that were blanked are known by their digest alone.
 */
const listLinks = named<Link>(
  'journal.links',
  `with told as (
     select j.seq from journal j where j.agency_id = $1 and j.seq > ${start} and ${toldTo('$4', '$5')} order by j.seq limit $6
   ), last as (
     select case when count(*) = $6 then max(seq) else (select max(seq) from journal_seal where agency_id = $1) end as seq from told
   )
   select j.id, j.act_id, j.at, ${toldTo('$4', '$5')} as "isTold", ${fixed} as fixed, j.digest, s.hash,
     (j.changes is null or j.digest = ${digestOf('j.changes')}) as "isAsWritten"
   from journal j left join journal_seal s on s.seq = j.seq
   where j.agency_id = $1 and j.seq > ${start}
     and j.seq <= least((select seq from last), (select max(seq) from journal_seal where agency_id = $1))
   order by j.seq`,
);

export interface Checked {
  /** Acts that the reader may know of. */
  checked: number;
  /** When the first act took place that is not as it was sealed. */
  brokenAt: string | null;
  /** Where to go on; null where the chain ends or is broken. */
  next: string | null;
}

export interface Reader {
  agencyId: string;
  accountId: string;
  now: string;
}

/** Makes some seals of an agency again and compares: a line that was altered, put in or taken out does not fit. */
export async function checkChain(
  db: Db,
  { agencyId, accountId, now }: Reader,
  after: Position | null,
  most: number,
): Promise<Checked> {
  const from = [agencyId, ...partsOf(after)];
  let before = (await db.maybe(findBefore, from))?.hash;
  let checked = 0;
  const links = await db.rows(listLinks, [...from, accountId, now, most]);
  for (const link of links) {
    const seal = sealOf(before, link);
    if (!link.isAsWritten || !link.hash?.equals(seal)) return { checked, brokenAt: link.at, next: null };
    before = seal;
    if (link.isTold) checked += 1;
  }
  const last = links.findLast(({ isTold }) => isTold);
  return { checked, brokenAt: null, next: last && checked === most ? positionOf(last) : null };
}
