import type { PoolClient } from 'pg';

/** Per connection: what was sent in the transaction under way and not waited for. */
const sent = new WeakMap<PoolClient, Promise<unknown>[]>();

/** Keeps what was sent without waiting, until the transaction asks what became of it. */
export function keepSent(client: PoolClient, answer: Promise<unknown>): void {
  answer.catch(() => {}); // told by `firstFault`, before COMMIT
  const kept = sent.get(client);
  if (kept) kept.push(answer);
  else sent.set(client, [answer]);
}

/** Waits for all that was sent; the first of them that failed is why everything behind it failed too. */
export async function firstFault(client: PoolClient): Promise<unknown> {
  const kept = sent.get(client);
  if (!kept) return undefined;
  sent.delete(client);
  const failed = (await Promise.allSettled(kept)).find((one) => one.status === 'rejected');
  return failed?.reason;
}

/**
 * What is sent until the end of this turn leaves in one write: statements that need not wait for one another travel together. A
 * write to a socket is the dearest thing a small request does.
 */
export function inOneFlight(client: PoolClient): void {
  const { stream } = (client as unknown as { connection: { stream: { cork(): void; uncork(): void } } })
    .connection;
  stream.cork();
  process.nextTick(() => stream.uncork());
}
