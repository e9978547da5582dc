import type pg from 'pg';
import { firstFault, inOneFlight } from '../db/sent.ts';

/** Whose transaction it is: the agency wall and the account that acts. Empty before anybody is known. */
export interface Whose {
  agencyId: string;
  accountId: string;
}

export const nobodys: Whose = { agencyId: '', accountId: '' };

/** Runs `work` in a transaction of `whose`; a throw undoes all of it. Tests give one that nests in savepoints. */
export type Transact = <T>(
  mode: 'read' | 'write',
  whose: Whose,
  work: (client: pg.PoolClient) => Promise<T>,
) => Promise<T>;

const uuidOrEmpty = /^([0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})?$/;

/** The statement that names the agency and the account; both come from our own rows and are checked all the same. */
export function nameWhose({ agencyId, accountId }: Whose, span: 'local' | 'session' = 'local'): string {
  if (!uuidOrEmpty.test(agencyId) || !uuidOrEmpty.test(accountId)) throw new Error('not an id');
  return `set ${span} thidua.agency = '${agencyId}'; set ${span} thidua.account = '${accountId}'`;
}

const asked = new WeakMap<pg.PoolClient, string>();

/**
 * Transactions on two pools of pipelined connections. A write begins and names its agency in the same flight as its first statement.
 * A read needs no transaction at all: at READ COMMITTED each statement sees its own snapshot with or without one; its connection is
 * read-only by its own settings and is told whose it is only when that changes, in the same flight too.
 */
export function transactOn(writing: pg.Pool, reading: pg.Pool = writing): Transact {
  return (mode, whose, work) =>
    mode === 'read' ? readOn(reading, whose, work) : writeOn(writing, whose, work);
}

/** Statements sent without waiting fail with the one that is waited for; their own rejection has been told by then. */
const unawaited = (sent: Promise<unknown>) => void sent.catch(() => {});

async function writeOn<T>(
  pool: pg.Pool,
  whose: Whose,
  work: (client: pg.PoolClient) => Promise<T>,
): Promise<T> {
  const client = await pool.connect();
  let fault: Error | undefined;
  try {
    inOneFlight(client);
    unawaited(client.query(`begin; ${nameWhose(whose)}`));
    const result = await work(client);
    const sentAndFailed = await firstFault(client);
    if (sentAndFailed) throw sentAndFailed; // a COMMIT would undo it all without a word
    await client.query('commit');
    return result;
  } catch (thrown) {
    const first = await firstFault(client);
    await client.query('rollback').catch((broken: Error) => {
      fault = broken;
    });
    throw first ?? thrown;
  } finally {
    client.release(fault);
  }
}

async function readOn<T>(
  pool: pg.Pool,
  whose: Whose,
  work: (client: pg.PoolClient) => Promise<T>,
): Promise<T> {
  const client = await pool.connect();
  let fault: Error | undefined;
  try {
    const named = nameWhose(whose, 'session');
    if (asked.get(client) !== named) {
      asked.delete(client);
      inOneFlight(client);
      unawaited(
        client.query(named).then(
          () => asked.set(client, named),
          (broken: Error) => {
            fault = broken;
          },
        ),
      );
    }
    return await work(client);
  } finally {
    client.release(fault);
  }
}
