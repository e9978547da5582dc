import { cpuOf } from './cpu.ts';
import type { Burdened, Shot } from './load.ts';

export interface Asked {
  times: number;
  /** Milliseconds until the whole answer was there. */
  p50: number;
  p95: number;
  worst: number;
  perSecond: number;
  /** CPU per request. */
  serverMs: number;
  databaseMs: number;
  /** Of one answer. */
  kilobytes: number;
  /** Answers other than 2xx, by status. */
  refused: Record<number, number>;
}

export const percentile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? 0;

/** Asks every shot once, so many at a time, and waits for each answer to its end. */
export async function ask(
  { url, server, database }: Burdened,
  shots: readonly Shot[],
  atATime = 1,
): Promise<Asked> {
  const took: number[] = [];
  const refused: Record<number, number> = {};
  let [bytes, next] = [0, 0];
  const before = [cpuOf([server]), cpuOf([database])] as const;
  const began = performance.now();
  const line = async () => {
    for (let shot = shots[next++]; shot; shot = shots[next++]) {
      const sent = performance.now();
      const answer = await fetch(`${url}${shot.path}`, {
        method: shot.method ?? 'GET',
        headers: { ...shot.headers, ...(shot.body ? { 'content-type': 'application/json' } : {}) },
        ...(shot.body ? { body: JSON.stringify(shot.body) } : {}),
      });
      bytes += (await answer.arrayBuffer()).byteLength;
      took.push(performance.now() - sent);
      if (!answer.ok) refused[answer.status] = (refused[answer.status] ?? 0) + 1;
    }
  };
  await Promise.all(Array.from({ length: atATime }, line));
  const elapsed = performance.now() - began;
  const sorted = took.toSorted((a, b) => a - b);
  return {
    times: took.length,
    p50: percentile(sorted, 0.5),
    p95: percentile(sorted, 0.95),
    worst: sorted.at(-1) ?? 0,
    perSecond: (took.length * 1000) / elapsed,
    serverMs: (cpuOf([server]) - before[0]) / took.length,
    databaseMs: (cpuOf([database]) - before[1]) / took.length,
    kilobytes: bytes / took.length / 1000,
    refused,
  };
}
