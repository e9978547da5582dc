import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Indicator } from '../form/indicator.model.ts';
import type { Relation, RelationOp, TemplateBody } from '../form/template.model.ts';
import { compileChecker } from './check-figures.ts';
import { type FieldValue, reasonField } from './report.value.ts';

const figure = (code: string, kind: Indicator['kind'] = 'integer', scale = 0) => ({
  ...{ code, required: false, min: null, max: null, warnChangePercent: 50, prefill: null, guidance: '' },
  indicator: {
    ...{ code, name: `Tên ${code}`, measuredIn: 'người', kind, scale, acrossUnits: 'sum', acrossTime: 'sum' },
    ...{ shownPer: 1, guidance: '', choices: [] },
  } as Indicator,
});
const body = (relations: Relation[]): TemplateBody => ({
  figureSections: [
    {
      code: 'all',
      title: 'Số liệu',
      figures: [
        ...[figure('a'), figure('b'), figure('c', 'decimal', 2), figure('d', 'decimal', 6)],
        ...[figure('r', 'ratio'), figure('from', 'date'), figure('to', 'date')],
      ],
    },
  ],
  narrativeSections: [],
  relations,
});
const relation = (left: string, op: RelationOp, right: string[], isHard = true): Relation => {
  const operand = (text: string) => {
    const [code = '', part] = text.split('.');
    return { code, ...(part === 'n' || part === 'd' ? { part } : {}) } as Relation['left'];
  };
  return { left: operand(left), op, right: right.map(operand), isHard };
};
const faultsOf = (one: Relation, values: Record<string, FieldValue>) =>
  compileChecker(body([one])).check(values, null).faults;

const number = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 });
const holds: Record<RelationOp, (left: number, right: number) => boolean> = {
  le: (left, right) => left <= right,
  lt: (left, right) => left < right,
  ge: (left, right) => left >= right,
  gt: (left, right) => left > right,
  eq: (left, right) => left === right,
};
const op = fc.constantFrom<RelationOp>('le', 'lt', 'ge', 'gt', 'eq');

describe('relations between figures', () => {
  test('hold exactly when the left figure stands so to the sum of the right ones', () => {
    fc.assert(
      fc.property(op, number, fc.array(number, { minLength: 1, maxLength: 2 }), (sign, left, right) => {
        const codes = ['b', 'r.d'].slice(0, right.length);
        const values = { a: left, b: right[0] ?? null, r: { n: 0, d: right[1] ?? null } };
        const isBroken = faultsOf(relation('a', sign, codes), values).some((one) => one.code === 'relation');
        const sum = right.reduce((total, one) => total + one, 0);
        expect(isBroken).toBe(!holds[sign](left, sum));
      }),
    );
  });

  test('compare exactly over scales, beyond what a double could hold', () => {
    fc.assert(
      fc.property(
        op,
        fc.integer({ min: 0, max: 2 ** 52 }),
        fc.integer({ min: -1, max: 1 }),
        (sign, whole, more) => {
          // c keeps two places, d six: whole + more millionths against whole.
          const values = { a: whole, d: whole <= 1_000_000_000 ? whole * 1_000_000 + more : null };
          const isBroken = faultsOf(relation('d', sign, ['a']), values).length > 0;
          expect(isBroken).toBe(values.d !== null && !holds[sign](more, 0));
        },
      ),
    );
  });

  test('are not judged while any of their figures is empty', () => {
    fc.assert(
      fc.property(op, fc.option(number), fc.option(number), fc.option(number), (sign, a, b, n) => {
        const faults = faultsOf(relation('a', sign, ['b', 'r.n']), { a, b, r: { n, d: n } });
        if (a === null || b === null || n === null)
          expect(faults.filter((one) => one.code === 'relation')).toEqual([]);
      }),
    );
  });

  test('days are compared as days', () => {
    const one = relation('from', 'le', ['to']);
    expect(faultsOf(one, { from: '2021-08-31', to: '2021-09-01' })).toEqual([]);
    expect(faultsOf(one, { from: '2021-09-02', to: '2021-09-01' })).toHaveLength(1);
  });

  test('speak at their left figure, naming every figure', () => {
    expect(faultsOf(relation('a', 'le', ['b', 'r.d']), { a: 9, b: 3, r: { n: 1, d: 5 } })).toEqual([
      {
        path: 'a',
        code: 'relation',
        facts: {
          op: 'le',
          left: { name: 'Tên a' },
          right: [{ name: 'Tên b' }, { name: 'Tên r', part: 'd' }],
        },
      },
    ]);
  });

  test('a soft one asks for a reason and is answered by it', () => {
    const checker = compileChecker(body([relation('a', 'le', ['b'], false)]));
    const previous = { figures: { a: 1 }, texts: {} };
    const asked = checker.check({ a: 9, b: 3 }, previous);
    expect(asked).toMatchObject({ faults: [], asks: [{ code: 'relation' }], unanswered: [{ path: 'a' }] });
    const answered = checker.check({ a: 9, b: 3, [reasonField('a')]: { why: 'demand', text: '' } }, null);
    expect(answered).toMatchObject({ asks: [{ code: 'relation' }], unanswered: [] });
  });

  test('one thing is said at a field: its own fault before a relation, a hard one before a soft one', () => {
    const soft = relation('r.n', 'le', ['b'], false);
    const hard = relation('r.n', 'le', ['a']);
    const own = compileChecker(body([hard])).check({ r: { n: 5, d: 4 }, a: 1 }, null);
    expect(own.faults.map(({ code }) => code)).toEqual(['ratioOver']);
    const both = compileChecker(body([soft, hard])).check({ r: { n: 4, d: 4 }, a: 1, b: 1 }, null);
    expect(both).toMatchObject({ faults: [{ path: 'r' }], asks: [] });
  });
});
