import { instantOf, millisOf } from '@thidua/shared/kernel/instant';
import type pg from 'pg';
import type { Statement } from '../../platform/db/statement.ts';
import { hashToken } from './authenticate.ts';
import { newToken } from './open-session.ts';
import { dropLinks, hasAccounts, insertLink } from './setup.repo.ts';

const lifeHours = 24;

interface Asks {
  query<Row extends pg.QueryResultRow>(config: pg.QueryConfig): Promise<pg.QueryResult<Row>>;
}

/**
 * The link by which the first administrator of an empty installation comes in, to be printed at the console; null where somebody
 * has an account. It works once, for a day; a link printed at an earlier start is void. `origin` is 'https://thidua.example.vn'.
 */
export async function makeSetupLink(asks: Asks, now: string, origin: string): Promise<string | null> {
  const ask = (statement: Statement<unknown>, values: unknown[] = []) =>
    asks.query({ name: statement.name, text: statement.text, values });
  const { rows } = await ask(hasAccounts);
  if (rows[0]?.some) return null;
  const token = newToken();
  await ask(dropLinks);
  await ask(insertLink, [hashToken(token), now, instantOf(millisOf(now) + lifeHours * 3_600_000)]);
  return `${origin.replace(/\/$/, '')}/thiet-lap/${token}`;
}
