/**
 * Those of `now` that stand in another order than in `before`, among what both have: the fewest that explain it, so that one line that
 * was taken from the end to the front is one, not all.
 */
export function movedAmong(before: readonly string[], now: readonly string[]): Set<string> {
  const places = new Map(before.map((key, at) => [key, at]));
  const both = now.filter((key) => places.has(key));
  const stay = longestRising(both.map((key) => places.get(key) ?? 0));
  return new Set(both.filter((_, at) => !stay.has(at)));
}

/** Places of a longest rising run; a form has at most two thousand lines, so the plain way will do. */
function longestRising(order: readonly number[]): Set<number> {
  const best: { length: number; from: number }[] = [];
  order.forEach((value, at) => {
    let from = -1;
    for (let other = 0; other < at; other++) {
      if ((order[other] ?? 0) < value && (best[other]?.length ?? 0) > (best[from]?.length ?? 0)) from = other;
    }
    best.push({ length: (best[from]?.length ?? 0) + 1, from });
  });
  let at = best.reduce((top, one, place) => (one.length > (best[top]?.length ?? 0) ? place : top), 0);
  const kept = new Set<number>();
  while (at >= 0 && best[at]) {
    kept.add(at);
    at = best[at]?.from ?? -1;
  }
  return kept;
}

/** JSON with its keys in order: the database keeps objects in an order of its own. */
export function stableJson(value: unknown): string {
  return JSON.stringify(value ?? null, (_, inner) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([one], [two]) => (one < two ? -1 : 1)))
      : inner,
  );
}
