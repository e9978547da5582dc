import './zod-jitless.ts';
import { makeCall, type Transport } from '@thidua/shared/contract/call';
import { Problem } from '@thidua/shared/contract/problem';
import { learnServerTime } from './clock.ts';
import { learnReach } from './reach.ts';

const fetchTransport: Transport = async ({ method, url, headers, body, signal }) => {
  const answer = await fetch(url, { method, headers, body, signal, credentials: 'same-origin' }).catch(
    (fault: unknown) => {
      if (signal?.aborted) throw fault;
      learnReach(false);
      // No answer at all: the network, not the server. Status 0 tells it from every refusal.
      throw new Problem(0, 'door.unreachable');
    },
  );
  learnReach(true);
  learnServerTime(answer.headers.get('date'));
  const isJson = answer.headers.get('content-type')?.includes('json') ?? false;
  return { status: answer.status, body: isJson ? await answer.json() : undefined };
};

type Listener = () => void;
const signedOut = new Set<Listener>();

/** Calls back when the server says that the session has ended: sign-in again opens over the page. */
export function onSignedOut(listener: Listener): () => void {
  signedOut.add(listener);
  return () => signedOut.delete(listener);
}

const plainCall = makeCall(fetchTransport, () => crypto.randomUUID());

/** The one typed call of the browser. Throws `Problem`; a lost session is announced besides. */
export const call: typeof plainCall = async (endpoint, given, options) => {
  try {
    return await plainCall(endpoint, given, options);
  } catch (thrown) {
    const isLost = thrown instanceof Problem && thrown.status === 401 && endpoint.spec.access !== 'public';
    if (isLost) for (const listener of signedOut) listener();
    throw thrown;
  }
};
