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
