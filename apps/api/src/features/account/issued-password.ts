import type { ReadCtx } from '../../platform/http/ctx.ts';
import { hashPassword, issuePassword } from './hash-password.ts';

// Between the act and the view of one request and nowhere else: a repeated request finds nothing here.
const issued = new WeakMap<ReadCtx, Map<string, string>>();

/** Makes a password of an account to be told once in the answer to this very act; the hash is for the row. */
export async function issueIn(ctx: ReadCtx, accountId: string): Promise<string> {
  const password = issuePassword();
  const ofAct = issued.get(ctx) ?? new Map<string, string>();
  issued.set(ctx, ofAct.set(accountId, password));
  return hashPassword(password);
}

export const issuedIn = (ctx: ReadCtx, accountId: string): string | null =>
  issued.get(ctx)?.get(accountId) ?? null;
