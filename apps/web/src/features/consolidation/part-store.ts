import type { Part, PartDraft } from '@thidua/shared/consolidation/consolidation.model';
import { Problem } from '@thidua/shared/contract/problem';
import type { SavedState } from '../../ui/saved-mark.tsx';

interface Pending {
  value: Part;
  baseRev: number;
  mutationId: string;
}

export interface PartChange extends Pending {
  field: string;
}

export interface PartPorts {
  send(changes: PartChange[]): Promise<PartDraft>;
  newId(): string;
  later(work: () => void, ms: number): () => void;
}

type Status =
  | { kind: 'clean' }
  | { kind: 'saving' }
  | { kind: 'saved'; at: string }
  | { kind: 'kept' }
  | { kind: 'failed'; problem: Problem };

export interface PartSnapshot {
  draft: PartDraft;
  parts: Record<string, Part>;
  status: Status;
  hasUnsent: boolean;
}

export interface PartStore {
  subscribe(listener: () => void): () => void;
  snapshot(): PartSnapshot;
  set(field: string, value: Part): void;
  /** What the server says now; it never overwrites what was typed. */
  absorb(draft: PartDraft): void;
  /** Resolves when the server has it all, rejects when it cannot be had. */
  flush(): Promise<void>;
}

const pauseMs = 700;
const retryMs = 10_000;

/** The texts being written: shown at once, sent after a pause part by part, tried again when the network is back. */
export function makePartStore(first: PartDraft, ports: PartPorts): PartStore {
  let draft = first;
  let pending: Record<string, Pending> = {};
  let status: Status = first.savedAt ? { kind: 'saved', at: first.savedAt } : { kind: 'clean' };
  let sending: Promise<void> | null = null;
  let stop = () => {};
  let shown = snap();
  const listeners = new Set<() => void>();

  function snap(): PartSnapshot {
    const typed = Object.entries(pending).map(([field, { value }]) => [field, value]);
    const held = Object.entries(draft.fields).map(([field, { value }]) => [field, value]);
    return {
      draft,
      parts: Object.fromEntries([...held, ...typed]),
      status,
      hasUnsent: typed.length > 0,
    };
  }
  function changed() {
    shown = snap();
    for (const listener of listeners) listener();
  }
  function soon(ms: number) {
    stop();
    stop = ports.later(() => void flush().catch(() => {}), ms);
  }

  async function send(): Promise<void> {
    const batch = pending;
    const changes = Object.entries(batch).map(([field, one]) => ({ field, ...one }));
    if (changes.length === 0) return;
    status = { kind: 'saving' };
    changed();
    try {
      const saved = await ports.send(changes);
      draft = saved;
      pending = Object.fromEntries(
        Object.entries(pending)
          .filter(([field, one]) => batch[field]?.mutationId !== one.mutationId)
          .map(([field, one]) => [field, { ...one, baseRev: saved.fields[field]?.rev ?? 0 }]),
      );
      status = saved.savedAt ? { kind: 'saved', at: saved.savedAt } : { kind: 'clean' };
      changed();
    } catch (thrown) {
      const problem = thrown instanceof Problem ? thrown : new Problem(500, 'door.broken');
      const isLost = problem.status === 0 || problem.status === 401 || problem.status === 503;
      status = isLost ? { kind: 'kept' } : { kind: 'failed', problem };
      changed();
      if (isLost) soon(retryMs);
      throw problem;
    }
  }

  async function flush(): Promise<void> {
    stop();
    while (sending || Object.keys(pending).length > 0) {
      sending ??= send().finally(() => {
        sending = null;
      });
      await sending;
    }
  }

  return {
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    snapshot: () => shown,
    set: (field, value) => {
      const baseRev = pending[field]?.baseRev ?? draft.fields[field]?.rev ?? 0;
      pending = { ...pending, [field]: { value, baseRev, mutationId: ports.newId() } };
      changed();
      soon(pauseMs);
    },
    absorb: (next) => {
      if (next.rev < draft.rev || next === draft) return;
      draft = next;
      changed();
    },
    flush,
  };
}

/** How it is said at the left of the footer. */
export function savedState(
  store: PartStore,
  { status, hasUnsent }: PartSnapshot,
  time: (at: string) => string,
): SavedState {
  if (status.kind === 'saved')
    return hasUnsent ? { kind: 'saving' } : { kind: 'saved', time: time(status.at) };
  if (status.kind === 'failed') return { kind: 'failed', onRetry: () => void store.flush().catch(() => {}) };
  return status;
}
