import {
  keepPreviousData,
  QueryClient,
  type UseMutationOptions,
  useInfiniteQuery,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import type { Answer, Endpoint, Given } from '@thidua/shared/contract/endpoint';
import { Problem } from '@thidua/shared/contract/problem';
import { call } from './api.ts';
import { ask } from './ask.ts';
import { onReachedAgain } from './reach.ts';

/** A refusal is an answer and is not asked again; only a lost network or a busy server is. */
const mayHelpToRetry = (count: number, fault: unknown) =>
  count < 2 && navigator.onLine && fault instanceof Problem && (fault.status === 0 || fault.status === 503);

export function newQueryClient(): QueryClient {
  const client = new QueryClient({
    defaultOptions: {
      // Asked without a network too: the last answer may be on this device, and if it is not, that is said at once.
      queries: {
        staleTime: 15_000,
        retry: mayHelpToRetry,
        refetchOnWindowFocus: true,
        networkMode: 'always',
      },
      mutations: { retry: false },
    },
  });
  onReachedAgain(() => void client.invalidateQueries());
  return client;
}

/** The key of a question: the endpoint's name first, so that a live event can refresh by feature. */
export function keyOf<E extends Endpoint>(endpoint: E, given: Given<E>): readonly unknown[] {
  return [...endpoint.name.split('.'), given];
}

export interface AskOptions {
  enabled?: boolean;
  /** Keeps the last answer on the screen while the next one is on its way (paging, filters). */
  keep?: boolean;
  staleTime?: number;
  refetchInterval?: number;
}

/** Asks one question. */
export function useAsk<E extends Endpoint>(endpoint: E, given: Given<E>, options: AskOptions = {}) {
  return useQuery<Answer<E>, Problem>({
    queryKey: keyOf(endpoint, given),
    queryFn: ({ signal }) => ask(endpoint, given, signal),
    enabled: options.enabled ?? true,
    ...(options.staleTime === undefined ? {} : { staleTime: options.staleTime }),
    ...(options.refetchInterval === undefined ? {} : { refetchInterval: options.refetchInterval }),
    ...(options.keep ? { placeholderData: keepPreviousData as never } : {}),
  });
}

/** Asks for a list by key, page after page (`fetchNextPage`). */
export function useAskPages<E extends Endpoint>(endpoint: E, given: Given<E>, options: AskOptions = {}) {
  return useInfiniteQuery<Answer<E>, Problem>({
    queryKey: [...keyOf(endpoint, given), 'pages'],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ signal, pageParam }) => {
      const { query } = given as { query?: object };
      return ask(
        endpoint,
        { ...(given as object), query: { ...query, cursor: pageParam } } as Given<E>,
        signal,
      );
    },
    getNextPageParam: (page) => (page as { nextCursor?: string | null }).nextCursor ?? undefined,
    enabled: options.enabled ?? true,
  });
}

type ActOptions<E extends Endpoint> = Omit<UseMutationOptions<Answer<E>, Problem, Given<E>>, 'mutationFn'> & {
  /** Features whose questions are asked again when the act is done. */
  refreshes?: readonly string[];
};

/** Does one act. The idempotency key is kept while the same input is tried again, so a retry never acts twice. */
export function useAct<E extends Endpoint>(endpoint: E, options: ActOptions<E> = {}) {
  const client = useQueryClient();
  const { refreshes, onSuccess, ...rest } = options;
  return useMutation<Answer<E>, Problem, Given<E>>({
    ...rest,
    mutationFn: (given) => call(endpoint, given, { idempotencyKey: keyFor(endpoint, given) }),
    onSuccess: async (...told) => {
      forgetKey(endpoint, told[1]);
      const features = refreshes ?? [endpoint.name.split('.')[0] as string];
      await Promise.all(features.map((feature) => client.invalidateQueries({ queryKey: [feature] })));
      await onSuccess?.(...told);
    },
  });
}

const keys = new Map<string, string>();
const textOf = (endpoint: Endpoint, given: unknown) => `${endpoint.name} ${JSON.stringify(given)}`;

function keyFor(endpoint: Endpoint, given: unknown): string {
  const text = textOf(endpoint, given);
  const key = keys.get(text) ?? crypto.randomUUID();
  keys.set(text, key);
  return key;
}

function forgetKey(endpoint: Endpoint, given: unknown): void {
  keys.delete(textOf(endpoint, given));
}
