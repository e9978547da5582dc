import { z } from 'zod';

interface JsonSchema {
  type?: string;
  format?: string;
  pattern?: string;
  const?: unknown;
  enum?: unknown[];
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  allOf?: JsonSchema[];
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
  minLength?: number;
  minimum?: number;
}

const texts: Record<string, string> = {
  uuid: '00000000-0000-7000-8000-000000000000',
  date: '2021-08-27',
  'date-time': '2021-09-30T10:00:00.000Z',
  email: 'ai.do@example.vn',
};

function made(schema: JsonSchema): unknown {
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return schema.enum[0];
  const oneOf = schema.anyOf ?? schema.oneOf ?? schema.allOf;
  if (oneOf) return made(oneOf.find(({ type }) => type !== 'null') ?? {});
  if (schema.properties)
    return Object.fromEntries(Object.entries(schema.properties).map(([name, one]) => [name, made(one)]));
  if (schema.type === 'array') return schema.items ? [made(schema.items)] : [];
  if (schema.type === 'string') return texts[schema.format ?? ''] ?? 'x'.repeat(schema.minLength ?? 3);
  if (schema.type === 'integer' || schema.type === 'number') return Math.max(schema.minimum ?? 1, 1);
  return schema.type === 'boolean' ? true : null;
}

/** Contents in the shape of a schema; a pattern or a rule between fields may still refuse them. */
export const sampleOf = (schema: z.ZodType): unknown =>
  made(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema);

/** The paths of all texts or numbers within. */
export function leavesOf(value: unknown, kind: 'text' | 'number', path: string[] = []): string[][] {
  if (typeof value === (kind === 'text' ? 'string' : 'number')) return [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, kind, [...path, key]));
}

/** The same with another value at one path. */
export function spoil(value: unknown, [key, ...rest]: readonly string[], bad: unknown): unknown {
  if (key === undefined) return bad;
  const copy = structuredClone(value) as Record<string, unknown>;
  copy[key] = spoil(copy[key], rest, bad);
  return copy;
}
