import { z } from 'zod';
import { readCursor, writeCursor } from '../http/cursor.ts';
import { invalid } from '../http/parse.ts';

/** An act as lists by seq go on from it. Its number would not do: numbers that are missing tell of acts that nobody may know of. */
export type Position = readonly [actId: string, id: string];

const schema = z.tuple([z.uuid(), z.uuid()]);

export const positionOf = (row: { act_id: string; id: string }): string => writeCursor([row.act_id, row.id]);

export function readPosition(cursor: string | undefined): Position | null {
  const key = readCursor(cursor);
  if (!key) return null;
  const { data } = schema.safeParse(key);
  if (!data) throw invalid([{ path: 'query.cursor', code: 'cursor' }]);
  return data;
}

/** Both parts as parameters, null for the beginning. */
export const partsOf = (position: Position | null): [string | null, string | null] => [
  position?.[0] ?? null,
  position?.[1] ?? null,
];

/** Of the agency $1: the number of the act at a position. */
export const seqAt = (actId: string, id: string): string =>
  `(select at.seq from journal at where at.agency_id = $1 and at.act_id = ${actId}::uuid and at.id = ${id}::uuid)`;
