import type { Decision } from '@thidua/shared/overview/overview.model';

/** One line of the list: a matter of its own, or many of one kind that wait for the reader. */
export type DecisionEntry =
  | { key: string; one: Decision }
  | { key: string; many: { kind: Decision['kind']; n: number; units: number; dueAt: string } };

/** From so many on, what waits for the reader in one kind is one line with a link to the list. */
const manyFrom = 3;

/** Matters of the units first, each by itself; then what waits for the reader. */
export function decisionLines(decisions: readonly Decision[]): DecisionEntry[] {
  const single = (one: Decision): DecisionEntry => ({ key: `${one.reason} ${one.id}`, one });
  const mine = Map.groupBy(
    decisions.filter((one) => one.reason === 'mine'),
    (one) => one.kind,
  );
  return [
    ...decisions.filter((one) => one.reason !== 'mine').map(single),
    ...[...mine].flatMap(([kind, some]): DecisionEntry[] => {
      if (some.length < manyFrom) return some.map(single);
      const units = new Set(some.map((one) => one.unit.id)).size;
      const dueAt = some.map((one) => one.dueAt).toSorted()[0] ?? '';
      return [{ key: kind, many: { kind, n: some.length, units, dueAt } }];
    }),
  ];
}
