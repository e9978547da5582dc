import { invalid } from './parse.ts';

/** Where a list by key goes on: the sort values of the last row, opaque to the caller. */
export function writeCursor(key: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

export function readCursor(text: string | undefined): (string | number)[] | undefined {
  if (text === undefined) return undefined;
  try {
    const key: unknown = JSON.parse(Buffer.from(text, 'base64url').toString());
    if (Array.isArray(key) && key.every((part) => typeof part === 'string' || typeof part === 'number'))
      return key;
  } catch {
    // falls through to the refusal
  }
  throw invalid([{ path: 'query.cursor', code: 'cursor' }]);
}
