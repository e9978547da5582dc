import { useSyncExternalStore } from 'react';

const differenceKey = 'thidua.clock';

/** How far this computer's clock is behind the server's, in ms. Office clocks are wrong often enough to mislead a countdown. */
let behind = keptDifference();

/** Without a network the difference found last is the best there is. */
function keptDifference(): number {
  try {
    return Number(localStorage.getItem(differenceKey)) || 0;
  } catch {
    return 0;
  }
}

function keepDifference(): void {
  try {
    localStorage.setItem(differenceKey, String(behind));
  } catch {
    // A locked-down browser finds it out again at the next answer.
  }
}

/** Every answer bears the server's time; the difference is kept, the page never asks what day it is of its own clock. */
export function learnServerTime(dateHeader: string | null): void {
  const told = dateHeader ? Date.parse(dateHeader) : Number.NaN;
  if (Number.isNaN(told) || Math.abs(told - Date.now() - behind) <= 2000) return;
  behind = told - Date.now();
  keepDifference();
  look();
}

/** A moment told by this computer's clock (ms, as a query notes its answer) as the server would tell it. */
export const asServerTells = (millis: number): string => new Date(millis + behind).toISOString();

/** The server's present as an ISO instant. */
export const serverNow = (): string => asServerTells(Date.now());

/** This device's own clock, right or wrong: sent with what was done without a network, for the server to put right. */
export const deviceNow = (): string => new Date().toISOString();

const tickMs = 30_000;
const listeners = new Set<() => void>();
let seen = serverNow();
let timer: ReturnType<typeof setInterval> | undefined;

/** What stands on the page follows at once: until it did, a wrong clock would tell every due time wrongly. */
function look(): void {
  seen = serverNow();
  for (const one of listeners) one();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  timer ??= setInterval(look, tickMs);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    clearInterval(timer);
    timer = undefined;
  };
}

/** The server's present, moving on every half minute: for countdowns and for "hôm nay". */
export const useNow = (): string => useSyncExternalStore(subscribe, () => seen);
