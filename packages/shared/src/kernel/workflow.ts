/**
 * A workflow is a table: from which states an action may start and to which state it leads.
 * The server judges by it, the web draws the timeline from it; neither knows a state that is not in it.
 */
export interface Workflow<S extends string, A extends string> {
  readonly states: readonly S[];
  readonly start: S;
  readonly moves: { readonly [K in A]: { readonly from: readonly S[]; readonly to: S } };
}

export function workflow<const S extends string, const A extends string>(
  table: Workflow<S, A>,
): Workflow<S, A> {
  return table;
}

/** The state an action leads to, or undefined where it cannot start from `state`. */
export function move<S extends string, A extends string>(
  flow: Workflow<S, A>,
  state: S,
  action: A,
): S | undefined {
  const step = flow.moves[action];
  return step.from.includes(state) ? step.to : undefined;
}
