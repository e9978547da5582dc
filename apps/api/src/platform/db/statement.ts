/** A hot statement, planned once per connection under its name. Row is the shape of what comes back. */
export interface Statement<Row> {
  readonly name: string;
  readonly text: string;
  readonly row?: Row;
}

/** `named<Row>('report.find', 'select ...')`: the name is unique in the server and says whose it is. */
export function named<Row>(name: string, text: string): Statement<Row> {
  return { name, text };
}

/** A statement that is better planned for its values each time (ranges, arrays of very different size). */
export function unnamed<Row>(text: string): Statement<Row> {
  return { name: '', text };
}

/**
 * A parameter whose value the planner may not look at. It weighs a plan for these very values against one for any: a list of one, an
 * absent filter or a small limit make the first look cheaper, and the statement is planned anew at each call for several times the
 * price of running it. Held back so, its values are no argument and one plan is kept. For statements that are asked all the time.
 */
export const heldBack = (parameter: string, type: string): string => `(select ${parameter}::${type})`;

/** The same for a list: `x = ${anyOf('$2', 'uuid')}`. */
export const anyOf = (parameter: string, type: string): string =>
  `any(${heldBack(parameter, `${type}[]`)}::${type}[])`;
