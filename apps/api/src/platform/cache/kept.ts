/** Facts that hardly ever change, kept for a while in this process: names, periods. Never rights, never states. */
export interface Kept<Value> {
  get(key: string): Value | undefined;
  set(key: string, value: Value): void;
}

/** `lifeMs` is how old a fact may be, `most` how many are kept; when there are more, all are asked for anew. */
export function keptFor<Value>(
  lifeMs: number,
  most: number,
  clock: () => number = () => performance.now(),
): Kept<Value> {
  const kept = new Map<string, { value: Value; until: number }>();
  return {
    get: (key) => {
      const known = kept.get(key);
      return known && known.until > clock() ? known.value : undefined;
    },
    set: (key, value) => {
      if (kept.size >= most) kept.clear();
      kept.set(key, { value, until: clock() + lifeMs });
    },
  };
}
