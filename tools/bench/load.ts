import autocannon from 'autocannon';
import { cpuOf } from './cpu.ts';

export interface Shot {
  method?: 'GET' | 'POST';
  path: string;
  headers?: Record<string, string>;
  body?: unknown;
}

export interface Figures {
  requestsPerSecond: number;
  p95: number;
  /** Server and database together, per request. */
  cpuMs: number;
  refused: number;
}

/** Until when is fired: so many seconds, or so many shots where none can be fired twice. */
export type Until = { seconds: number } | { shots: number };

/** Fires at 16 connections; each shot is asked for when it is needed, so that no write is made twice. */
export async function fire(
  url: string,
  until: Until,
  roots: readonly number[],
  next: () => Shot,
): Promise<Figures> {
  const before = cpuOf(roots);
  const began = performance.now();
  const result = await autocannon({
    url,
    connections: 16,
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
  const elapsed = (performance.now() - began) / 1000;
  const done = result['2xx'];
  return {
    requestsPerSecond: Math.round(done / elapsed),
    p95: result.latency.p97_5,
    cpuMs: (cpuOf(roots) - before) / Math.max(1, done),
    refused: result.non2xx + result.errors,
  };
}
