import type { FieldFault } from '../contract/problem.ts';
import { figuresOf, type Operand, type RelationOp, type TemplateBody } from '../form/template.model.ts';
import type { FieldValues } from './check-figures.ts';
import { type FieldValue, isRatio } from './report.value.ts';

interface Named {
  name: string;
  part?: 'n' | 'd';
}

/** What a broken relation tells: the sign, and the figures by their names. */
export interface RelationFacts {
  op: RelationOp;
  left: Named;
  right: Named[];
}

/** A declared relation made ready. It speaks at its left figure. */
export interface RelationRule {
  path: string;
  isHard: boolean;
  /** The fault where the relation does not hold; undefined also where any of its figures is still empty. */
  broken(values: FieldValues): FieldFault | undefined;
}

const holds: Record<RelationOp, (left: bigint, right: bigint) => boolean> = {
  le: (left, right) => left <= right,
  lt: (left, right) => left < right,
  ge: (left, right) => left >= right,
  gt: (left, right) => left > right,
  eq: (left, right) => left === right,
};

/** Figures of different scales are compared exactly, all brought to the finest one. */
export function compileRelations(body: TemplateBody): RelationRule[] {
  const indicators = new Map(figuresOf(body).map(({ code, indicator }) => [code, indicator]));
  const finest = Math.max(0, ...[...indicators.values()].map(({ scale }) => scale));
  const nameOf = ({ code, part }: Operand) => ({
    name: indicators.get(code)?.name ?? code,
    ...(part ? { part } : {}),
  });
  const read = ({ code, part }: Operand, values: FieldValues) =>
    numberIn(values[code] ?? null, part, BigInt(10) ** BigInt(finest - (indicators.get(code)?.scale ?? 0)));

  return (body.relations ?? []).map(({ left, op, right, isHard }) => {
    const facts: RelationFacts = { op, left: nameOf(left), right: right.map(nameOf) };
    const fault: FieldFault = { path: left.code, code: 'relation', facts: { ...facts } };
    return {
      path: left.code,
      isHard,
      broken: (values) => {
        const one = read(left, values);
        const others = right.map((operand) => read(operand, values));
        if (one === undefined || others.includes(undefined)) return undefined;
        const sum = others.reduce<bigint>((total, other) => total + (other ?? 0n), 0n);
        return holds[op](one, sum) ? undefined : fault;
      },
    };
  });
}

/** A number in units of the finest scale; a day as its digits, which order as days do. */
function numberIn(value: FieldValue, part: Operand['part'], factor: bigint): bigint | undefined {
  if (isRatio(value)) return part ? numberIn(value[part], undefined, factor) : undefined;
  if (typeof value === 'string')
    return /^\d{4}-\d{2}-\d{2}$/.test(value) ? BigInt(value.replaceAll('-', '')) : undefined;
  return typeof value === 'number' && Number.isSafeInteger(value) ? BigInt(value) * factor : undefined;
}
