import type { Actor } from '@thidua/shared/access/actor';
import type { Db } from '../db/db.ts';
import type { Act } from '../journal/act.ts';
import type { Interval, Measured, SubjectKind } from '../registry.ts';

/** What a reading use case is given; there is no pool, mail, file or clock to reach past it. */
export interface ReadCtx {
  readonly actor: Actor;
  readonly db: Db;
  /** The instant of the request (ISO, Z). */
  readonly now: string;
  /** The day of the request in Asia/Ho_Chi_Minh. */
  readonly today: string;
  readonly requestId: string;
  readonly subjects: ReadonlyMap<string, SubjectKind>;
  measure(name: string, unitId: string, interval: Interval): Promise<Measured>;
}

/** What a command is given besides: it may record acts, and make ids that sort by time. */
export interface Ctx extends ReadCtx {
  /** The id that all acts of this command share in the journal. */
  readonly actId: string;
  /** Puts the act into the journal of this transaction. */
  record(act: Act): void;
  newId(): string;
}

/** What the door adds for those who are entering or leaving. */
export interface DoorstepCtx extends Ctx {
  readonly address: string;
  readonly device: string;
  readonly session: { readonly id: string } | null;
  /** From here on the transaction is this actor's (signing in). */
  enter(actor: Actor): Promise<void>;
  /** Sets the session cookie, or clears it. */
  setSession(token: string | null): void;
}
