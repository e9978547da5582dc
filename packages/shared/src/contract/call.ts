import type { Answer, Endpoint, Given } from './endpoint.ts';
import { Problem, type ProblemBody } from './problem.ts';

export interface WireRequest {
  method: string;
  url: string;
  headers: Record<string, string>;
  body: string | undefined;
  signal: AbortSignal | undefined;
}

export type Transport = (request: WireRequest) => Promise<{ status: number; body: unknown }>;

export interface CallOptions {
  signal?: AbortSignal;
  /** Key of a creating act; keep it across retries of the same act. A fresh one is made when absent. */
  idempotencyKey?: string;
}

export type Call = <E extends Endpoint>(
  endpoint: E,
  given: Given<E>,
  options?: CallOptions,
) => Promise<Answer<E>>;

/** The path with its parameters filled in and its query written out. */
export function urlOf(
  endpoint: Endpoint,
  given: { params?: Record<string, unknown>; query?: Record<string, unknown> },
): string {
  const path = endpoint.spec.path.replace(/:(\w+)/g, (_, name: string) =>
    encodeURIComponent(String(given.params?.[name] ?? '')),
  );
  const search = new URLSearchParams();
  for (const [key, value] of Object.entries(given.query ?? {})) {
    if (value === undefined || value === null || value === '') continue;
    for (const one of Array.isArray(value) ? value : [value]) search.append(key, String(one));
  }
  const text = search.toString();
  return text ? `${path}?${text}` : path;
}

/** One typed call for the browser and for the tests: they differ in the transport alone. Throws `Problem`. */
export function makeCall(transport: Transport, newKey: () => string): Call {
  return async (endpoint, given, options = {}) => {
    const { body } = given as { body?: unknown };
    const headers: Record<string, string> = { accept: 'application/json' };
    if (body !== undefined) headers['content-type'] = 'application/json';
    if (endpoint.kind === 'create') headers['idempotency-key'] = options.idempotencyKey ?? newKey();
    const answer = await transport({
      method: endpoint.method,
      url: urlOf(endpoint, given as { params?: Record<string, unknown> }),
      headers,
      body: body === undefined ? undefined : JSON.stringify(body),
      signal: options.signal,
    });
    if (answer.status >= 400) throw problemOf(answer.status, answer.body);
    return answer.body as never;
  };
}

function problemOf(status: number, body: unknown): Problem {
  const told = (body ?? {}) as Partial<ProblemBody>;
  return new Problem(status, told.code ?? 'door.unreadable', told.facts, told.fields);
}
