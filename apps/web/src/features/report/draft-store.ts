import { Problem } from '@thidua/shared/contract/problem';
import type { Conflict, Draft, DraftFields } from '@thidua/shared/report/report.model';
import type { FieldValue } from '@thidua/shared/report/report.value';
import type { Saved } from '@thidua/shared/report/report-context.model';

/** A change that the server has not confirmed yet. `baseRev` is the field's revision it was made upon. */
export interface Pending {
  value: FieldValue;
  baseRev: number;
  mutationId: string;
}
export type PendingByField = Record<string, Pending>;

export interface Change extends Pending {
  field: string;
}

export type DraftStatus =
  | { kind: 'clean' }
  | { kind: 'saving' }
  | { kind: 'saved'; at: string }
  /** Kept on this machine: no network, or the session has ended. */
  | { kind: 'kept'; isSignedOut: boolean }
  | { kind: 'failed'; problem: Problem };

export interface DraftSnapshot {
  /** What the form shows: the server's fields under the changes not yet sent. */
  values: Record<string, FieldValue>;
  fields: DraftFields;
  conflicts: readonly Conflict[];
  rev: number;
  status: DraftStatus;
  hasUnsent: boolean;
}

export interface DraftPorts {
  send(changes: Change[], sinceRev: number): Promise<Saved>;
  /** Where unsent changes outlive the tab. */
  keep(pending: PendingByField): Promise<void>;
  recall(): Promise<PendingByField | undefined>;
  newId(): string;
  later(work: () => void, ms: number): () => void;
}

export interface DraftStore {
  subscribe(listener: () => void): () => void;
  snapshot(): DraftSnapshot;
  set(field: string, value: FieldValue): void;
  /** What the server says now (a fresh read, a choice made): never overwrites what was typed. */
  absorb(draft: Pick<Draft, 'rev' | 'fields' | 'conflicts'>): void;
  /** Sends now what is not sent; resolves when the server has it all, rejects when it cannot be had. */
  flush(): Promise<void>;
  open(): void;
  close(): void;
}

const pauseMs = 700;
const retryMs = 10_000;
const atMost = 60;

/** No answer, or nobody signed in any more: the change is safe here and goes out when that is over. */
const isPassing = (fault: unknown): fault is Problem =>
  fault instanceof Problem && [0, 401, 503].includes(fault.status);

/** The draft of one report in one tab: what was typed is held until the server has it, field by field. */
export function makeDraftStore(
  start: Pick<Draft, 'rev' | 'fields' | 'conflicts'> & { savedAt: string | null },
  ports: DraftPorts,
): DraftStore {
  const listeners = new Set<() => void>();
  let { fields, conflicts, rev } = start;
  let pending: PendingByField = {};
  let status: DraftStatus = start.savedAt ? { kind: 'saved', at: start.savedAt } : { kind: 'clean' };
  let flight: Promise<void> | undefined;
  let cancelTimer = () => {};
  let isClosed = false;
  let seen = take();

  function take(): DraftSnapshot {
    const values: Record<string, FieldValue> = {};
    for (const [field, held] of Object.entries(fields)) values[field] = held.value;
    for (const [field, change] of Object.entries(pending)) values[field] = change.value;
    return { values, fields, conflicts, rev, status, hasUnsent: Object.keys(pending).length > 0 };
  }

  function tell(): void {
    seen = take();
    for (const listener of listeners) listener();
  }

  function ring(ms: number): void {
    cancelTimer();
    cancelTimer = ports.later(() => void flush().catch(() => {}), ms);
  }

  function merge(answer: Pick<Saved, 'fields' | 'conflicts'> & { rev: number }): void {
    const merged = { ...fields };
    for (const [field, theirs] of Object.entries(answer.fields)) {
      if (!merged[field] || theirs.rev >= merged[field].rev) merged[field] = theirs;
    }
    fields = merged;
    // An answer that was under way while something newer arrived knows less about conflicts.
    if (answer.rev >= rev) conflicts = answer.conflicts;
    rev = Math.max(rev, answer.rev);
  }

  /** One flight: the oldest changes first, at most what one save may carry. */
  async function fly(): Promise<void> {
    const sent = Object.entries(pending).slice(0, atMost);
    status = { kind: 'saving' };
    tell();
    const saved = await ports.send(
      sent.map(([field, change]) => ({ field, ...change })),
      rev,
    );
    merge({ ...saved, rev: saved.draftRev });
    const left = { ...pending };
    for (const [field, change] of sent) {
      const now = left[field];
      if (!now) continue;
      if (now.mutationId === change.mutationId) delete left[field];
      // Typed on while it was under way: the next change stands upon what the server has just taken.
      else left[field] = { ...now, baseRev: saved.fields[field]?.rev ?? now.baseRev };
    }
    pending = left;
    status = { kind: 'saved', at: saved.savedAt ?? '' };
    await ports.keep(pending).catch(() => {});
  }

  async function flyAll(): Promise<void> {
    try {
      while (Object.keys(pending).length > 0 && !isClosed) await fly();
    } catch (fault) {
      if (isPassing(fault)) {
        status = { kind: 'kept', isSignedOut: fault.status === 401 };
        ring(retryMs);
      } else {
        status = {
          kind: 'failed',
          problem: fault instanceof Problem ? fault : new Problem(500, 'door.broken'),
        };
      }
      throw fault;
    } finally {
      flight = undefined;
      tell();
    }
  }

  function flush(): Promise<void> {
    cancelTimer();
    if (Object.keys(pending).length === 0 && !flight) return Promise.resolve();
    flight ??= flyAll();
    return flight;
  }

  void ports
    .recall()
    .then((kept) => {
      if (!kept || Object.keys(kept).length === 0 || isClosed) return;
      pending = { ...kept, ...pending }; // what has been typed since the page opened is younger
      status = { kind: 'kept', isSignedOut: false };
      tell();
      ring(0);
    })
    .catch(() => {});

  return {
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    snapshot: () => seen,
    set: (field, value) => {
      const baseRev = pending[field]?.baseRev ?? fields[field]?.rev ?? 0;
      pending = { ...pending, [field]: { value, baseRev, mutationId: ports.newId() } };
      if (status.kind === 'failed') status = { kind: 'clean' };
      void ports.keep(pending).catch(() => {});
      tell();
      if (!flight) ring(pauseMs);
    },
    absorb: (draft) => {
      merge(draft);
      tell();
      // The server has answered: what could not be sent goes out now.
      if (status.kind === 'kept' && !flight) ring(0);
    },
    flush,
    open: () => {
      isClosed = false;
    },
    close: () => {
      isClosed = true;
      cancelTimer();
    },
  };
}
