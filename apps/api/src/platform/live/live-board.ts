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
}

const startHere = unnamed<{ xid: string }>('select pg_snapshot_xmin(pg_current_snapshot())::text as xid');
const readNew = unnamed<Row>(
  `select seq, xid::text, agency_id as "agencyId", unit_id as "unitId", account_id as "accountId", audience,
     visible_from as "visibleFrom", event, subject_kind as kind, subject_id as id
   from journal where (xid, seq) > ($1::xid8, $2::bigint) and xid < pg_snapshot_xmin(pg_current_snapshot())
   order by xid, seq limit 500`,
);

/** Acts after which somebody's rights are no longer what the open stream believes. */
const changesRights = /^(role|delegation|account|session|unit)\./;

export interface LiveBoard {
  add(listener: Listener): () => void;
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
    transact('read', nobodys, async (client) => {
      await client.query("set local thidua.journal_worker = 'on'");
      return work(client);
    });

  const pass = (row: Row, now: string) => {
    for (const listener of listeners) {
      if (hears(listener.actor, row, now))
        listener.send({ topic: row.event.split('.')[0] ?? '', kind: row.kind, id: row.id });
      if (changesRights.test(row.event) && row.agencyId === listener.actor.agencyId) listener.drop();
    }
  };

  return {
    add: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
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
