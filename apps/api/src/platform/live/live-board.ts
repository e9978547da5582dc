import type { Actor } from '@thidua/shared/access/actor';
import { hears } from '@thidua/shared/access/hears';
import type pg from 'pg';
import { bindDb } from '../db/db.ts';
import { unnamed } from '../db/statement.ts';
import type { Transact } from '../http/transaction.ts';
import { nobodys } from '../http/transaction.ts';
import type { Audience } from '../journal/act.ts';

/** What leaves: a topic and which record, never what happened to it; the browser asks for that through the door. */
export interface LiveMessage {
  topic: string;
  kind: string;
  id: string;
}

export interface Listener {
  readonly actor: Actor;
  readonly sessionId: string;
  send(message: LiveMessage): void;
  /** Ends the stream; the browser comes back and is looked at anew. */
  drop(): void;
}

interface Row {
  seq: number;
  xid: string;
  agencyId: string;
  unitId: string | null;
  accountId: string | null;
  audience: Audience;
  visibleFrom: string | null;
  event: string;
  kind: string;
  id: string;
  /** The account that the act concerns, where it is about an account. */
  whom: string;
}

const startHere = unnamed<{ xid: string }>('select pg_snapshot_xmin(pg_current_snapshot())::text as xid');
const readNew = unnamed<Row>(
  `select seq, xid::text, agency_id as "agencyId", unit_id as "unitId", account_id as "accountId", audience,
     visible_from as "visibleFrom", event, subject_kind as kind, subject_id as id,
     coalesce(changes ->> 'accountId', subject_id::text) as whom
   from journal where (xid, seq) > ($1::xid8, $2::bigint) and xid < pg_snapshot_xmin(pg_current_snapshot())
   order by xid, seq limit 500`,
);

/** Acts after which one person's rights or session are no longer what the open stream believes; and those that move the tree. */
const changesOne = /^(role|delegation)\.|^account\.disabled$|^session\.(revoked|closed)$/;
const changesAll = /^unit\.(moved|merged|ended)$/;

function isOutdated(listener: Listener, row: Row): boolean {
  if (row.agencyId !== listener.actor.agencyId) return false;
  if (changesAll.test(row.event)) return true;
  const isTheirs = row.whom === listener.actor.accountId || row.id === listener.sessionId;
  return isTheirs && changesOne.test(row.event);
}

export interface LiveBoard {
  add(listener: Listener): () => void;
  /** Resolves when whatever happens from now on will be told to those who listen. */
  ready(): Promise<void>;
  /** Reads what is new and passes it to those who may hear it. */
  tell(): Promise<void>;
  /** The door's own process has committed: streams of other processes follow by the journal. */
  readonly listeners: number;
  close(): void;
}

export function makeLiveBoard(transact: Transact, clock: () => string): LiveBoard {
  const listeners = new Set<Listener>();
  let position: { xid: string; seq: number } | undefined;

  const asWorker = <T>(work: (client: pg.PoolClient) => Promise<T>) =>
    transact('write', nobodys, async (client) => {
      await client.query("set local thidua.journal_worker = 'on'");
      return work(client);
    });

  const pass = (row: Row, now: string) => {
    for (const listener of listeners) {
      if (hears(listener.actor, row, now))
        listener.send({ topic: row.event.split('.')[0] ?? '', kind: row.kind, id: row.id });
      if (isOutdated(listener, row)) listener.drop();
    }
  };

  return {
    add: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    ready: async () => {
      if (position) return;
      const { xid } = await asWorker((client) => bindDb(client).one(startHere));
      position ??= { xid, seq: 0 };
    },
    tell: async () => {
      if (listeners.size === 0) {
        position = undefined; // nobody listens: whoever comes next reads the present through the door
        return;
      }
      await asWorker(async (client) => {
        const db = bindDb(client);
        position ??= { xid: (await db.one(startHere)).xid, seq: 0 };
        const rows = await db.rows(readNew, [position.xid, position.seq]);
        for (const row of rows) pass(row, clock());
        const last = rows.at(-1);
        if (last) position = { xid: last.xid, seq: last.seq };
      });
    },
    get listeners() {
      return listeners.size;
    },
    close: () => {
      for (const listener of listeners) listener.drop();
    },
  };
}
