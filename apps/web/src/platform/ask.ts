import { urlOf } from '@thidua/shared/contract/call';
import type { Answer, Endpoint, Given } from '@thidua/shared/contract/endpoint';
import { Problem } from '@thidua/shared/contract/problem';
import { call } from './api.ts';
import { keepAnswer, recallAnswer } from './kept-answers.ts';

const addressOf = <E extends Endpoint>(endpoint: E, given: Given<E>) =>
  urlOf(endpoint, given as { params?: Record<string, unknown> });

/** What an act has answered about a record stands in for asking it. */
export const keepAnswerOf = <E extends Endpoint>(
  endpoint: E,
  given: Given<E>,
  answer: Answer<E>,
): Promise<void> => keepAnswer(endpoint, addressOf(endpoint, given), answer);

/** Asks the server; where it cannot be reached, what it answered last time stands in. */
export async function ask<E extends Endpoint>(
  endpoint: E,
  given: Given<E>,
  signal: AbortSignal,
): Promise<Answer<E>> {
  const address = addressOf(endpoint, given);
  try {
    const answer = await call(endpoint, given, { signal });
    void keepAnswer(endpoint, address, answer);
    return answer;
  } catch (fault) {
    const isUnreachable = fault instanceof Problem && fault.status === 0;
    const kept = isUnreachable ? await recallAnswer(address) : undefined;
    if (kept === undefined) throw fault;
    return kept as Answer<E>;
  }
}
