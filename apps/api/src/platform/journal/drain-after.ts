import type { Actor } from '@thidua/shared/access/actor';
import type { PoolClient } from 'pg';
import { bindDb } from '../db/db.ts';
import { unnamed } from '../db/statement.ts';
import type { DoorDeps } from '../http/admit.ts';
import { flushActs } from '../http/flush-acts.ts';
import { makeCtx } from '../http/make-ctx.ts';
import { nobodys } from '../http/transaction.ts';
import type { AfterReaction, JournalEvent } from './reaction.ts';

type Deps = Pick<DoorDeps, 'transact' | 'reactions' | 'registries' | 'newId' | 'clock'>;

interface Row extends Omit<JournalEvent, 'subject'> {
  subject: { kind: string; id: string };
  xid: string;
}

// A row that commits late carries an older transaction than rows already read; below xmin nothing can appear any more.
const readNext = unnamed<Row>(
  `select seq, xid::text, id, agency_id as "agencyId", unit_id as "unitId",
     json_build_object('kind', subject_kind, 'id', subject_id) as subject, event, account_id as "accountId",
     on_behalf_of as "onBehalfOf", at, visible_from as "visibleFrom", changes, reason
   from journal
   where (xid, seq) > ($1::xid8, $2::bigint) and xid < $4::xid8 and event = any($3)
   order by xid, seq limit 200`,
);
const lockCursor = unnamed<{ xid: string; seq: number }>(
  'select xid::text, seq from journal_cursor where reaction = $1 for update skip locked',
);
const makeCursor = unnamed<never>('insert into journal_cursor (reaction) values ($1) on conflict do nothing');
const moveCursor = unnamed<never>('update journal_cursor set xid = $2::xid8, seq = $3 where reaction = $1');
const becomeWorker = unnamed<never>("set local thidua.journal_worker = 'on'");
const enterAgency = (id: string) => unnamed<never>(`set local thidua.agency = '${id}'`);
const horizon = unnamed<{ xmin: string }>('select pg_snapshot_xmin(pg_current_snapshot())::text as xmin');

/** Who acts when the product itself acts: no account, no roles, one agency. */
export const houseOf = (agencyId: string): Actor => ({
  accountId: '',
  agencyId,
  name: '',
  grants: [],
  onBehalfOf: null,
});

/** Runs every `after` reaction up to the present; returns when nothing below the horizon is left. */
export async function drainAfter(deps: Deps, below: 'committed' | 'all' = 'all'): Promise<void> {
  for (const reaction of deps.reactions.after) {
    let more = true;
    while (more) more = await step(deps, reaction, below);
  }
}

/**
 * One batch of one reaction. The cursor moves in the transaction of what was done, so a crash repeats at most this batch; within
 * a test's single transaction (`all`) there is no horizon, as nothing else can be under way.
 */
function step(deps: Deps, reaction: AfterReaction, below: 'committed' | 'all'): Promise<boolean> {
  return deps.transact('write', nobodys, async (client) => {
    const db = bindDb(client);
    db.send(becomeWorker);
    db.send(makeCursor, [reaction.name]);
    const [cursor, { xmin }] = await Promise.all([
      db.maybe(lockCursor, [reaction.name]),
      db.one(horizon), // read behind the lock: what the last holder left is not overtaken
    ]);
    if (!cursor) return false;
    const top = below === 'all' ? '18446744073709551615' : xmin;
    const events = await db.rows(readNext, [cursor.xid, cursor.seq, reaction.on, top]);
    await followAll(deps, reaction, client, events);
    const last = events.at(-1);
    if (last) await db.run(moveCursor, [reaction.name, last.xid, last.seq]);
    return events.length === 200;
  });
}

/**
 * Agencies side by side, the events of one of them in their order: what twenty units have done in the same breath is asked in a few
 * flights and not in sixty. The connection is told whose statement follows whenever that changes.
 */
async function followAll(
  deps: Deps,
  reaction: AfterReaction,
  client: PoolClient,
  events: readonly JournalEvent[],
): Promise<void> {
  const db = bindDb(client);
  let entered = '';
  const turns = [...Map.groupBy(events, (event) => event.agencyId)].map(async ([agencyId, own]) => {
    const before = () => {
      if (entered === agencyId) return;
      entered = agencyId;
      db.send(enterAgency(agencyId));
    };
    for (const event of own) await follow(deps, reaction, client, event, before);
  });
  // All of them come to their end, for none may ask on when the transaction is over.
  const failed = (await Promise.allSettled(turns)).find((turn) => turn.status === 'rejected');
  if (failed) throw failed.reason;
}

async function follow(
  deps: Deps,
  reaction: AfterReaction,
  client: PoolClient,
  event: JournalEvent,
  before: () => void,
): Promise<void> {
  const made = makeCtx({
    client,
    actor: houseOf(event.agencyId),
    now: deps.clock(),
    requestId: event.id,
    registries: deps.registries,
    newId: deps.newId,
    before,
  });
  await reaction.run(made.ctx, event);
  await flushActs(deps, made, null, null);
}
