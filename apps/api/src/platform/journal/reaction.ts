import type { Ctx } from '../http/ctx.ts';
import type { Act } from './act.ts';

/** What follows an act inside its own transaction (database only): what must be true the moment the act is. */
export interface WithinReaction {
  readonly name: string;
  readonly on: readonly string[];
  run(ctx: Ctx, act: Act): Promise<void>;
}

/** An act as the journal's worker reads it back. */
export interface JournalEvent {
  seq: number;
  id: string;
  agencyId: string;
  unitId: string | null;
  subject: { kind: string; id: string };
  event: string;
  accountId: string | null;
  onBehalfOf: string | null;
  at: string;
  visibleFrom: string | null;
  changes: Record<string, unknown> | null;
  reason: string | null;
}

/** What follows after commit, at least once: `run` must be idempotent by (reaction, event). */
export interface AfterReaction {
  readonly name: string;
  readonly on: readonly string[];
  run(ctx: Ctx, event: JournalEvent): Promise<void>;
}

export interface Reactions {
  readonly within: ReadonlyMap<string, readonly WithinReaction[]>;
  readonly after: readonly AfterReaction[];
}

export function reactionsOf(within: readonly WithinReaction[], after: readonly AfterReaction[]): Reactions {
  const byEvent = new Map<string, WithinReaction[]>();
  for (const reaction of within) {
    for (const event of reaction.on) byEvent.set(event, [...(byEvent.get(event) ?? []), reaction]);
  }
  return { within: byEvent, after };
}
