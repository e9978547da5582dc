import { createStore, del, delMany, get, keys, set } from 'idb-keyval';

const store = createStore('thidua-drafts', 'unsent');

/**
 * What an account has made on this device and the server does not have yet. It outlives the tab; every key begins with the account:
 * `account/report` for a draft, `account/visit/...` for what is recorded on a visit.
 */
export const keepUnsent = async (key: string, value: unknown): Promise<void> => set(key, value, store);
export const dropUnsent = async (key: string): Promise<void> => del(key, store);
export const recallUnsent = async <T>(key: string): Promise<T | undefined> => get<T>(key, store);

/** Keys alone: photos are large, and most who ask want to know whether there is anything. */
export const unsentKeys = async (prefix: string): Promise<string[]> =>
  (await keys<string>(store)).filter((key) => key.startsWith(prefix));

/** Office computers are shared: signing out takes this account's unsent changes with it. */
export async function forgetUnsent(accountId: string): Promise<void> {
  await delMany(await unsentKeys(`${accountId}/`), store);
}

/** Does this account hold changes on this computer that were never sent? Asked before signing out. */
export const hasUnsent = async (accountId: string): Promise<boolean> =>
  (await unsentKeys(`${accountId}/`)).length > 0;
