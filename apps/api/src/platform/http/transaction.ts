import type pg from 'pg';

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
export function nameWhose({ agencyId, accountId }: Whose): string {
  if (!uuidOrEmpty.test(agencyId) || !uuidOrEmpty.test(accountId)) throw new Error('not an id');
  return `set local thidua.agency = '${agencyId}'; set local thidua.account = '${accountId}'`;
}

/** Transactions on a pool: BEGIN and the names go in one round trip. */
export function transactOn(pool: pg.Pool): Transact {
  return async (mode, whose, work) => {
    const client = await pool.connect();
    let fault: Error | undefined;
    try {
      await client.query(`begin${mode === 'read' ? ' read only' : ''}; ${nameWhose(whose)}`);
      const result = await work(client);
      await client.query('commit');
      return result;
    } catch (thrown) {
      await client.query('rollback').catch((broken: Error) => {
        fault = broken;
      });
      throw thrown;
    } finally {
      client.release(fault);
    }
  };
}
