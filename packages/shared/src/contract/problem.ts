import type { z } from 'zod';

/** What the wire carries of a problem: RFC 9457 members plus our code, facts and the fields at fault. */
export interface ProblemBody {
  type: string;
  status: number;
  code: string;
  facts?: Record<string, unknown>;
  fields?: FieldFault[];
  requestId?: string;
}

/** One field at fault: where it stands in the request, what is wrong, with the figures needed to say so in words. */
export interface FieldFault {
  path: string;
  code: string;
  facts?: Record<string, unknown>;
}

/** The only class of the house: a refusal that is an answer, thrown anywhere, rendered once by the door. */
export class Problem extends Error {
  readonly status: number;
  readonly code: string;
  readonly facts: Record<string, unknown> | undefined;
  readonly fields: FieldFault[] | undefined;

  constructor(status: number, code: string, facts?: Record<string, unknown>, fields?: FieldFault[]) {
    super(code);
    this.status = status;
    this.code = code;
    this.facts = facts;
    this.fields = fields;
  }

  toBody(requestId?: string): ProblemBody {
    return {
      type: `/api/docs/problems/${this.code}`,
      status: this.status,
      code: this.code,
      ...(this.facts ? { facts: this.facts } : {}),
      ...(this.fields ? { fields: this.fields } : {}),
      ...(requestId ? { requestId } : {}),
    };
  }
}

interface ProblemSpec {
  status: number;
  facts?: z.ZodObject;
}

/** A kind of problem: called with its facts it makes the `Problem` to throw. */
export interface ProblemKind<Facts> {
  (...facts: Facts extends undefined ? [] : [Facts]): Problem;
  readonly code: string;
  readonly status: number;
}

type FactsOf<S> = S extends { facts: infer F extends z.ZodObject } ? z.infer<F> : undefined;

/**
 * Declares the problems of one feature: `problems('report', { changedMeanwhile: { status: 409 } })`.
 * The code on the wire is `<feature>.<name>`; its words stand in the feature's words file.
 */
export function problems<const S extends Record<string, ProblemSpec>>(
  feature: string,
  specs: S,
): { readonly [K in keyof S]: ProblemKind<FactsOf<S[K]>> } {
  const kinds: Record<string, unknown> = {};
  for (const [name, spec] of Object.entries(specs)) {
    const code = `${feature}.${name}`;
    const kind = (facts?: Record<string, unknown>) => new Problem(spec.status, code, facts);
    kinds[name] = Object.defineProperties(kind, { code: { value: code }, status: { value: spec.status } });
  }
  return kinds as { readonly [K in keyof S]: ProblemKind<FactsOf<S[K]>> };
}
