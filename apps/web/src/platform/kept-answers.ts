import type { Endpoint } from '@thidua/shared/contract/endpoint';
import { clear, createStore, delMany, entries, get, set, type UseStore } from 'idb-keyval';
import { serverNow } from './clock.ts';

interface Kept {
  at: string;
  answer: unknown;
}

/** Features that are needed away from the office. Lists of people, the journal and the register of screens stay on the server. */
const needed = new Set([
  ...['campaign', 'obligation', 'task', 'form', 'report', 'notice', 'overview', 'unit'],
  ...['inspection', 'checklist', 'finding', 'calendar'],
]);
const ownName = 'account.me';
const longestMs = 14 * 24 * 3_600_000;
const isYoung = (kept: Kept) => Date.parse(serverNow()) - Date.parse(kept.at) < longestMs;
const mostEntries = 400;

let opened: UseStore | undefined;
const store = (): UseStore => {
  opened ??= createStore('thidua-answers', 'seen');
  return opened;
};

/** A read that is logged before it is answered leaves no copy. */
const isKept = ({ name, kind, spec }: Endpoint) =>
  kind === 'query' && !spec.audited && (name === ownName || needed.has(name.split('.')[0] as string));

/** A browser without storage, or with a full one, keeps nothing: the page works as it did before there was any. */
const tryTo = <T>(work: () => Promise<T>): Promise<T | undefined> => work().catch(() => undefined);

/**
 * Keeps what the server has answered, for when it cannot be reached. All of it belongs to one person: who signs in next begins with
 * an empty store, and signing out empties it.
 */
export async function keepAnswer(endpoint: Endpoint, address: string, answer: unknown): Promise<void> {
  if (!isKept(endpoint)) return;
  await tryTo(async () => {
    if (endpoint.name === ownName) await beginFor(address, answer);
    await set(address, { at: serverNow(), answer } satisfies Kept, store());
  });
}

async function beginFor(address: string, me: unknown): Promise<void> {
  const idOf = (one: unknown) => (one as { account?: { id?: string } }).account?.id;
  const last = await get<Kept>(address, store());
  if (last && idOf(last.answer) !== idOf(me)) await clear(store());
}

/** What the server answered to the same question last time. */
export async function recallAnswer(address: string): Promise<unknown> {
  const kept = await tryTo(async () => get<Kept>(address, store()));
  return kept && isYoung(kept) ? kept.answer : undefined;
}

export async function forgetAnswers(): Promise<void> {
  await tryTo(async () => clear(store()));
}

/** Throws away what is too old, and the oldest of what is too much. */
export async function sweepAnswers(): Promise<void> {
  await tryTo(async () => {
    const all = await entries<string, Kept>(store());
    const young = all.filter(([, kept]) => isYoung(kept));
    const stays = young.toSorted(([, a], [, b]) => (b.at < a.at ? -1 : 1)).slice(0, mostEntries);
    const staying = new Set(stays.map(([address]) => address));
    const goes = all.map(([address]) => address).filter((address) => !staying.has(address));
    await delMany(goes, store());
  });
}
