import { expect, test } from 'vitest';
import { z } from 'zod';
import { pickerOf } from './picker.ts';

test('what the schema names passes, what it does not name stays behind', () => {
  const schema = z.object({
    id: z.string(),
    rows: z.array(z.object({ n: z.number() })),
    note: z.string().nullable().optional(),
  });
  const pick = pickerOf(schema);
  expect(pick({ id: 'a', secret: 1, rows: [{ n: 1, hash: 'x' }], note: null })).toEqual({
    id: 'a',
    rows: [{ n: 1 }],
    note: null,
  });
});

test('records, discriminated unions and schemas that contain themselves are followed', () => {
  const leaf = z.object({ kind: z.literal('leaf'), value: z.number() });
  const knot = z.object({ kind: z.literal('knot'), name: z.string() });
  const pick = pickerOf(z.record(z.string(), z.discriminatedUnion('kind', [leaf, knot])));
  expect(pick({ a: { kind: 'leaf', value: 1, x: 1 }, b: { kind: 'knot', name: 'n', x: 1 } })).toEqual({
    a: { kind: 'leaf', value: 1 },
    b: { kind: 'knot', name: 'n' },
  });
  interface Tree {
    name: string;
    below: Tree[];
  }
  const tree: z.ZodType<Tree> = z.object({ name: z.string(), below: z.lazy(() => z.array(tree)) });
  expect(pickerOf(tree)({ name: 'a', x: 1, below: [{ name: 'b', x: 1, below: [] }] })).toEqual({
    name: 'a',
    below: [{ name: 'b', below: [] }],
  });
});

test('a union without a tag lets pass what any of its objects names', () => {
  const pick = pickerOf(
    z.union([z.null(), z.number(), z.object({ n: z.number() }), z.object({ nothing: z.literal(true) })]),
  );
  expect([pick(3), pick(null), pick({ n: 1, secret: 2 }), pick({ nothing: true })]).toEqual([
    3,
    null,
    { n: 1 },
    { nothing: true },
  ]);
});
