import { createStore, del, delMany, get, keys, set } from 'idb-keyval';

const store = createStore('thidua-drafts', 'unsent');
const listeners = new Set<() => void>();
const tell = () => {
  for (const listener of listeners) listener();
};

/** Calls back when this tab has kept or let go of something. */
export function onUnsentChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/**
 * What an account has made on this device and the server does not have yet. It outlives the tab; every key begins with the account:
 * `account/report` for a draft, `account/visit/...` for what is recorded on a visit.
 */
export async function keepUnsent(key: string, value: unknown): Promise<void> {
  await set(key, value, store);
  tell();
}
export async function dropUnsent(key: string): Promise<void> {
  await del(key, store);
  tell();
}
export const recallUnsent = async <T>(key: string): Promise<T | undefined> => get<T>(key, store);

/** Keys alone: photos are large, and most who ask want to know whether there is anything. */
export const unsentKeys = async (prefix: string): Promise<string[]> =>
  (await keys<string>(store)).filter((key) => key.startsWith(prefix));

/** Office computers are shared: signing out takes this account's unsent changes with it. */
export async function forgetUnsent(accountId: string): Promise<void> {
  await delMany(await unsentKeys(`${accountId}/`), store);
  tell();
}

/** What this account holds on this computer that was never sent: said before signing out. */
export async function countUnsent(
  accountId: string,
): Promise<{ reports: number; items: number; photos: number }> {
  const kinds = (await unsentKeys(`${accountId}/`)).map((key) => key.split('/'));
  const ofVisits = kinds.filter(([, kind]) => kind === 'visit');
  const count = (what: string) => ofVisits.filter(([, , , kind]) => kind === what).length;
  // A start alone is something that would be lost, too.
  const items = Math.max(count('answer'), Math.min(1, count('start')));
  return { reports: kinds.length - ofVisits.length, items, photos: count('photo') };
}
