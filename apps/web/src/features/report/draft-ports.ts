import { reportApi } from '@thidua/shared/report/report.api';
import { call } from '../../platform/api.ts';
import { dropUnsent, keepUnsent, recallUnsent } from '../../platform/unsent.ts';
import type { DraftPorts, PendingByField } from './draft-store.ts';

const keyOf = (accountId: string, reportId: string) => `${accountId}/${reportId}`;

/** The browser's side of a draft: the door, the database of this browser, its clock. */
export function draftPorts(accountId: string, reportId: string): DraftPorts {
  const key = keyOf(accountId, reportId);
  return {
    send: (changes, sinceRev) =>
      call(reportApi.save, { params: { id: reportId }, body: { changes, sinceRev } }),
    // A browser without storage throws at once; as a promise it is merely refused, and typing goes on.
    keep: async (pending) => (Object.keys(pending).length === 0 ? dropUnsent(key) : keepUnsent(key, pending)),
    recall: () => recallUnsent<PendingByField>(key),
    newId: () => crypto.randomUUID(),
    later: (work, ms) => {
      const timer = setTimeout(work, ms);
      return () => clearTimeout(timer);
    },
  };
}
