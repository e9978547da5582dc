import { reportApi } from '@thidua/shared/report/report.api';
import { createStore, del, entries, get, set } from 'idb-keyval';
import { call } from '../../platform/api.ts';
import type { DraftPorts, PendingByField } from './draft-store.ts';

const kept = createStore('thidua-drafts', 'unsent');
const keyOf = (accountId: string, reportId: string) => `${accountId}/${reportId}`;

/** The browser's side of a draft: the door, the database of this browser, its clock. */
export function draftPorts(accountId: string, reportId: string): DraftPorts {
  const key = keyOf(accountId, reportId);
  return {
    send: (changes, sinceRev) =>
      call(reportApi.save, { params: { id: reportId }, body: { changes, sinceRev } }),
    // A browser without storage throws at once; as a promise it is merely refused, and typing goes on.
    keep: async (pending) => (Object.keys(pending).length === 0 ? del(key, kept) : set(key, pending, kept)),
    recall: async () => get<PendingByField>(key, kept),
    newId: () => crypto.randomUUID(),
    later: (work, ms) => {
      const timer = setTimeout(work, ms);
      return () => clearTimeout(timer);
    },
  };
}

/** Office computers are shared: signing out takes this account's unsent changes with it. */
export async function forgetDrafts(accountId: string): Promise<void> {
  const all = await entries<string, PendingByField>(kept);
  await Promise.all(all.filter(([key]) => key.startsWith(`${accountId}/`)).map(([key]) => del(key, kept)));
}

/** Does this account hold changes on this computer that were never sent? Asked before signing out. */
export async function hasUnsentDrafts(accountId: string): Promise<boolean> {
  return (await entries<string, PendingByField>(kept)).some(([key]) => key.startsWith(`${accountId}/`));
}
