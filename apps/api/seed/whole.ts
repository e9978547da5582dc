import type pg from 'pg';
import { nameWhose, nobodys, type Transact } from '../src/platform/http/transaction.ts';

/** Runs a long story in one transaction: each act nests in a savepoint, and a story cut off in the middle has never been. */
export async function asAWhole<T>(pool: pg.Pool, tell: (transact: Transact) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    const told = await tell(nesting(client));
    await client.query('commit');
    return told;
  } catch (fault) {
    await client.query('rollback').catch(() => {});
    throw fault;
  } finally {
    client.release();
  }
}

function nesting(client: pg.PoolClient): Transact {
  return async (_mode, whose, work) => {
    await client.query(`savepoint act; ${nameWhose(whose)}`);
    try {
      const result = await work(client);
      await client.query(`release savepoint act; ${nameWhose(nobodys)}`);
      return result;
    } catch (fault) {
      await client.query(`rollback to savepoint act; ${nameWhose(nobodys)}`);
      throw fault;
    }
  };
}
