import type { PoolClient } from 'pg';
import { inOneFlight, keepSent } from './sent.ts';
import type { Statement } from './statement.ts';

/** What a use case may do with the database: run statements inside the transaction the door opened for it. */
export interface Db {
  rows<Row>(statement: Statement<Row>, values?: readonly unknown[]): Promise<Row[]>;
  /** Exactly one row is expected; anything else is a fault of ours. */
  one<Row>(statement: Statement<Row>, values?: readonly unknown[]): Promise<Row>;
  maybe<Row>(statement: Statement<Row>, values?: readonly unknown[]): Promise<Row | undefined>;
  /** Number of rows touched. */
  run(statement: Statement<unknown>, values?: readonly unknown[]): Promise<number>;
  /** Sent without waiting, together with what is asked next: a fault undoes the transaction all the same. */
  send(statement: Statement<unknown>, values?: readonly unknown[]): void;
}

export interface QueryCounter {
  queries: number;
}

/**
 * Binds `Db` to one connection. `counter` lets a test say that a page asks a fixed number of questions; `before` may send something
 * ahead of each of them.
 */
export function bindDb(client: PoolClient, counter: QueryCounter = { queries: 0 }, before?: () => void): Db {
  const ask = (statement: Statement<unknown>, values: readonly unknown[] = []) => {
    counter.queries += 1;
    inOneFlight(client);
    before?.();
    const text = { text: statement.text, values: values as unknown[] };
    return client.query(statement.name ? { name: statement.name, ...text } : text);
  };
  return {
    rows: async (statement, values) => (await ask(statement, values)).rows,
    one: async (statement, values) => {
      const { rows } = await ask(statement, values);
      if (rows.length !== 1)
        throw new Error(`${statement.name || statement.text.slice(0, 60)}: ${rows.length} rows, not 1`);
      return rows[0];
    },
    maybe: async (statement, values) => (await ask(statement, values)).rows[0],
    run: async (statement, values) => (await ask(statement, values)).rowCount ?? 0,
    send: (statement, values) => keepSent(client, ask(statement, values)),
  };
}
