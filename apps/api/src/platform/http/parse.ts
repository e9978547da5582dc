import { doorProblem } from '@thidua/shared/contract/door.problems';
import type { Endpoint } from '@thidua/shared/contract/endpoint';
import { type FieldFault, Problem } from '@thidua/shared/contract/problem';
import type { z } from 'zod';

type Part = 'params' | 'query' | 'body';

/** No contents of ours nest so far; what does is meant to exhaust whoever walks through it. */
const deepest = 24;

/** No database keeps the sign zero or half of a character. */
const canBeKept = (text: string) => !text.includes('\0') && text.isWellFormed();

/** Every text that comes in is NFC, whatever keyboard or paste made it; trimming is the schema's. */
function composed(value: unknown, path: string, faults: FieldFault[], depth = 0): unknown {
  if (typeof value === 'string') {
    if (!canBeKept(value)) faults.push({ path, code: 'unreadable' });
    return value.normalize('NFC');
  }
  if (typeof value !== 'object' || value === null) return value;
  if (depth === deepest) {
    faults.push({ path, code: 'tooDeep' });
    return null;
  }
  const inside = (inner: unknown, key: string | number) =>
    composed(inner, `${path}.${key}`, faults, depth + 1);
  if (Array.isArray(value)) return value.map(inside);
  const entries = Object.entries(value);
  if (!entries.every(([key]) => canBeKept(key))) faults.push({ path, code: 'unreadable' });
  return Object.fromEntries(entries.map(([key, inner]) => [key, inside(inner, key)]));
}

const factNames = [
  'minimum',
  'maximum',
  'inclusive',
  'expected',
  'origin',
  'format',
  'divisor',
  'keys',
  'values',
] as const;

function faultsOf(part: Part, issues: z.core.$ZodIssue[]): FieldFault[] {
  return issues.map((issue) => {
    const facts: Record<string, unknown> = {};
    const told = issue as unknown as Record<string, unknown>;
    for (const name of factNames) if (told[name] !== undefined) facts[name] = told[name];
    const custom = issue.code === 'custom' ? (told.params as Record<string, unknown> | undefined) : undefined;
    return {
      path: [part, ...issue.path].join('.'),
      code: String(custom?.code ?? issue.code),
      facts: { ...facts, ...custom },
    };
  });
}

/** Parses params, query and body; every fault of all three is told at once, each with its field. */
export function parseInput(
  endpoint: Pick<Endpoint, 'spec'>,
  raw: Record<Part, unknown>,
): Record<Part, unknown> {
  const faults: FieldFault[] = [];
  const parsed: Record<Part, unknown> = { params: undefined, query: undefined, body: undefined };
  for (const part of ['params', 'query', 'body'] as const) {
    const schema = endpoint.spec[part];
    if (!schema) continue;
    const given = composed(raw[part] ?? (part === 'body' ? undefined : {}), part, faults);
    const result = schema.safeParse(given);
    if (result.success) parsed[part] = result.data;
    else faults.push(...faultsOf(part, result.error.issues));
  }
  if (faults.length > 0) throw invalid(faults);
  return parsed;
}

/** Refuses with the fields at fault. */
export function invalid(fields: FieldFault[]): Problem {
  return new Problem(doorProblem.invalid.status, doorProblem.invalid.code, undefined, fields);
}
