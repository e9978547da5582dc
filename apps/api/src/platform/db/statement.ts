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
 * Ids given as one JSON text (`idsText`): the list then has one plan whatever its length. An array parameter looks cheaper when it is
 * planned for its own length, so that the server would plan the statement anew at each call, dearer than running it.
 */
export const askedIds = (parameter: string): string =>
  `jsonb_array_elements_text(${parameter}::jsonb) asked (id)`;

export const idsText = (ids: readonly string[]): string => JSON.stringify(ids);
