import type { Answer, Endpoint, Given } from '@thidua/shared/contract/endpoint';
import { Problem } from '@thidua/shared/contract/problem';
import { vi } from 'vitest';

interface Asked {
  name: string;
  query: URLSearchParams;
  body: unknown;
}

interface Answering {
  endpoint: Endpoint;
  answer: (given: { query: URLSearchParams; body: unknown }) => unknown;
}

/** One endpoint and what it answers; a `Problem` thrown in it is the refusal. */
export function on<E extends Endpoint>(
  endpoint: E,
  answer: (given: {
    query: URLSearchParams;
    body: Given<E> extends { body: infer B } ? B : undefined;
  }) => Answer<E>,
): Answering {
  return { endpoint, answer: answer as Answering['answer'] };
}

const matches = ({ spec }: Endpoint, path: string) =>
  new RegExp(`^${spec.path.replace(/:\w+/g, '[^/]+')}$`).test(path);

/**
 * Answers the page's questions. Every answer goes through the schema of its endpoint, so that a stub cannot say what the server never
 * would. Returns what was asked, in order.
 */
export function answering(...answers: Answering[]): Asked[] {
  const asked: Asked[] = [];
  vi.stubGlobal('fetch', async (address: string, init: RequestInit) => {
    const url = new URL(address, 'http://localhost');
    const found = answers.find(
      ({ endpoint }) => endpoint.method === init.method && matches(endpoint, url.pathname),
    );
    if (!found) return respond(404, { code: 'door.notFound', status: 404 });
    const body: unknown = init.body ? JSON.parse(String(init.body)) : undefined;
    asked.push({ name: found.endpoint.name, query: url.searchParams, body });
    try {
      return respond(200, found.endpoint.spec.answer.parse(found.answer({ query: url.searchParams, body })));
    } catch (thrown) {
      if (thrown instanceof Problem) return respond(thrown.status, thrown.toBody());
      throw thrown;
    }
  });
  return asked;
}

const respond = (status: number, body: unknown) =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });
