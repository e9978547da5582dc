import type { Actor } from '@thidua/shared/access/actor';
import type { Mode } from '../data-dir.ts';
import type { Db } from '../db/db.ts';
import type { Act } from '../journal/act.ts';
import type { Mailing, NewMail } from '../mail/mailing.ts';
import type { Interval, Measured, SubjectKind } from '../registry.ts';
import type { Attempts } from './attempts.ts';

/** What a reading use case is given; there is no pool, mail, file or clock to reach past it. */
export interface ReadCtx {
  readonly actor: Actor;
  readonly db: Db;
  /** The instant of the request (ISO, Z). */
  readonly now: string;
  /** The day of the request in Asia/Ho_Chi_Minh. */
  readonly today: string;
  readonly requestId: string;
  /** The session that asks; null for jobs, tests and those who have not signed in. */
  readonly sessionId: string | null;
  readonly mode: Mode;
  /** Whether a mail that is written will be sent; nothing is written unless it is `on`. */
  readonly mailing: Mailing;
  readonly subjects: ReadonlyMap<string, SubjectKind>;
  /** What is the same for all who look at this scope: made once, shown to all for a moment. Never for what depends on the actor. */
  shared<T>(scope: string, make: () => Promise<T>): Promise<T>;
  measure(name: string, unitId: string, interval: Interval): Promise<Measured>;
}

/** What a command is given besides: it may record acts, and make ids that sort by time. */
export interface Ctx extends ReadCtx {
  /** The id that all acts of this command share in the journal. */
  readonly actId: string;
  /** Puts the act into the journal of this transaction. */
  record(act: Act): void;
  /** Writes mails in this transaction, to be sent after it; where none leave the house none is written. */
  mail(mails: readonly NewMail[]): Promise<void>;
  newId(): string;
}

/** Before the transaction of a doorstep act: what is slow, and what must be counted even where the act fails. */
export interface Threshold {
  readonly actor: Actor;
  readonly address: string;
  readonly attempts: Attempts;
  readonly mode: Mode;
  readonly now: string;
  read<T>(work: (db: Db) => Promise<T>): Promise<T>;
}

/** What the door adds for those who are entering or leaving. */
export interface DoorstepCtx extends Ctx {
  readonly address: string;
  readonly attempts: Attempts;
  readonly device: string;
  readonly session: { readonly id: string } | null;
  /** From here on the transaction is this actor's (signing in, acting for another). */
  enter(actor: Actor, sessionId: string): Promise<void>;
  /** Sets the session cookie, or clears it. */
  setSession(token: string | null): void;
}
