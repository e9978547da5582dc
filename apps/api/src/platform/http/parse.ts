import { doorProblem } from '@thidua/shared/contract/door.problems';
import type { Endpoint } from '@thidua/shared/contract/endpoint';
import { type FieldFault, Problem } from '@thidua/shared/contract/problem';
import type { z } from 'zod';

type Part = 'params' | 'query' | 'body';

/** Every text that comes in is NFC, whatever keyboard or paste made it; trimming is the schema's. */
function composed(value: unknown): unknown {
  if (typeof value === 'string') return value.normalize('NFC');
  if (Array.isArray(value)) return value.map(composed);
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, composed(inner)]));
  }
  return value;
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
export function parseInput(endpoint: Endpoint, raw: Record<Part, unknown>): Record<Part, unknown> {
  const faults: FieldFault[] = [];
  const parsed: Record<Part, unknown> = { params: undefined, query: undefined, body: undefined };
  for (const part of ['params', 'query', 'body'] as const) {
    const schema = endpoint.spec[part];
    if (!schema) continue;
    const result = schema.safeParse(composed(raw[part] ?? (part === 'body' ? undefined : {})));
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
