import autocannon from 'autocannon';
import { cpuOf } from './cpu.ts';

export interface Shot {
  method?: 'GET' | 'POST';
  path: string;
  headers?: Record<string, string>;
  body?: unknown;
}

export interface Figures {
  /** Answered as asked, and in how many seconds. */
  done: number;
  seconds: number;
  requestsPerSecond: number;
  /** What 97.5 of 100 requests waited at most, in ms. */
  p97: number;
  /** CPU per request, each side of it and together. */
  serverMs: number;
  databaseMs: number;
  cpuMs: number;
  refused: number;
}

/** Until when is fired: so many seconds, or so many shots where none can be fired twice. */
export type Until = { seconds: number } | { shots: number };

/** Whose CPU is counted: the server's process and the database's, each with all that it started. */
export interface Burdened {
  url: string;
  server: number;
  database: number;
}

/** How it is fired: no faster than `rate` a second; `after` is waited for and its work counted, what a request leaves to others. */
interface How {
  rate?: number | undefined;
  after?: (() => Promise<void>) | undefined;
}

/** Fires at 16 connections; each shot is asked for when it is needed, so that no write is made twice. */
export async function fire(
  { url, server, database }: Burdened,
  until: Until,
  next: () => Shot,
  { rate, after }: How = {},
): Promise<Figures> {
  const used = () => [cpuOf([server]), cpuOf([database])] as const;
  const before = used();
  const began = performance.now();
  const result = await autocannon({
    url,
    connections: 16,
    ...(rate ? { overallRate: rate } : {}),
    ...('seconds' in until ? { duration: until.seconds } : { amount: until.shots }),
    requests: [
      {
        setupRequest: (request) => {
          const shot = next();
          return {
            ...request,
            method: shot.method ?? 'GET',
            path: shot.path,
            headers: { ...shot.headers, ...(shot.body ? { 'content-type': 'application/json' } : {}) },
            ...(shot.body ? { body: JSON.stringify(shot.body) } : {}),
          };
        },
      },
    ],
  });
  const seconds = (performance.now() - began) / 1000;
  await after?.();
  const done = result['2xx'];
  const [serverMs, databaseMs] = used().map((ms, n) => (ms - (before[n] as number)) / Math.max(1, done)) as [
    number,
    number,
  ];
  return {
    done,
    seconds,
    requestsPerSecond: Math.round(done / seconds),
    p97: result.latency.p97_5,
    serverMs,
    databaseMs,
    cpuMs: serverMs + databaseMs,
    refused: result.non2xx + result.errors,
  };
}

/** Several rounds of the same as one. */
export function together(rounds: readonly Figures[]): Figures {
  const sum = (of: (round: Figures) => number) => rounds.reduce((total, round) => total + of(round), 0);
  const [done, seconds] = [sum((one) => one.done), sum((one) => one.seconds)];
  const each = (of: (round: Figures) => number) => sum((one) => of(one) * one.done) / Math.max(1, done);
  return {
    done,
    seconds,
    requestsPerSecond: Math.round(done / seconds),
    p97: each((one) => one.p97),
    serverMs: each((one) => one.serverMs),
    databaseMs: each((one) => one.databaseMs),
    cpuMs: each((one) => one.cpuMs),
    refused: sum((one) => one.refused),
  };
}
