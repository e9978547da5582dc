import type { ReadCtx } from '../../platform/http/ctx.ts';
import { hashPassword, issuePassword } from './hash-password.ts';

// Between the act and the view of one request and nowhere else: a repeated request finds nothing here.
const issued = new WeakMap<ReadCtx, string>();

/** Makes a password to be told once in the answer to this very act; the hash is for the row. */
export async function issueIn(ctx: ReadCtx): Promise<string> {
  const password = issuePassword();
  issued.set(ctx, password);
  return hashPassword(password);
}

export const issuedIn = (ctx: ReadCtx): string | null => issued.get(ctx) ?? null;
