import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codeFrom } from './code-from.ts';
import { type Indicator, indicatorCodeSchema, indicatorKinds, type TableColumn } from './indicator.model.ts';
import { acrossTimeOf, acrossUnitsOf, frozenChanges, indicatorFaults } from './indicator.policy.ts';

const column: TableColumn = {
  ...{ code: 'name', name: 'Tên', measuredIn: '', kind: 'text', scale: 0, shownPer: 1 },
  ...{ required: true, min: null, max: null, choices: [] },
};
const indicator = (more: Partial<Indicator> = {}): Indicator => ({
  ...{ code: 'a', name: 'Áp phích', measuredIn: 'chiếc', kind: 'integer', scale: 0, acrossUnits: 'sum' },
  ...{ acrossTime: 'sum', shownPer: 1, guidance: '', choices: [] },
  ...more,
});
const choices = [
  { code: 'low', name: 'Thấp' },
  { code: 'high', name: 'Cao' },
];

test('of a used indicator the name and the guidance change, what it means does not', () => {
  const before = indicator({ kind: 'choice', acrossUnits: 'list', acrossTime: 'last', choices });
  expect(frozenChanges(before, { ...before, name: 'Mới', guidance: 'Đếm theo sổ' })).toEqual([]);
  const renamed = choices.map((choice) => ({ ...choice, name: `${choice.name} hơn` }));
  expect(frozenChanges(before, { ...before, choices: [...renamed, { code: 'mid', name: 'Vừa' }] })).toEqual(
    [],
  );
  expect(frozenChanges(before, { ...before, choices: choices.slice(1) })).toEqual(['choices']);
  expect(frozenChanges(before, { ...before, measuredIn: 'tấm', acrossTime: 'none' })).toEqual([
    'measuredIn',
    'acrossTime',
  ]);
});

test('columns are added, not taken away nor turned into another kind', () => {
  const before = indicator({ kind: 'table', acrossUnits: 'list', acrossTime: 'none', columns: [column] });
  const added = { ...column, code: 'members', kind: 'integer' as const };
  expect(frozenChanges(before, { ...before, columns: [added, { ...column, name: 'Tổ' }] })).toEqual([]);
  expect(frozenChanges(before, { ...before, columns: [added] })).toEqual(['columns']);
  expect(frozenChanges(before, { ...before, columns: [{ ...column, kind: 'date' }] })).toEqual(['columns']);
});

test('rules, choices and columns fit the kind', () => {
  for (const kind of indicatorKinds) {
    const fitting = indicator({
      ...{ kind, acrossUnits: acrossUnitsOf[kind][0], acrossTime: acrossTimeOf[kind][0] },
      choices: kind === 'choice' ? choices : [],
      ...(kind === 'table' ? { columns: [column] } : {}),
    });
    expect(indicatorFaults(fitting)).toEqual([]);
  }
  expect(indicatorFaults(indicator({ acrossUnits: 'ratio' }))).toEqual(['acrossUnits']);
  expect(indicatorFaults(indicator({ choices }))).toEqual(['choices']);
  expect(indicatorFaults(indicator({ kind: 'table', acrossUnits: 'list', acrossTime: 'none' }))).toEqual([
    'columns',
  ]);
  expect(indicatorFaults(indicator({ shownPer: 1000 }))).toEqual(['shownPer']);
});

test('a code is made of any name, never one that is taken', () => {
  expect(codeFrom('Áp phích, pa nô treo mới', new Set())).toBe('ap_phich_pa_no_treo_moi');
  expect(codeFrom('Áp phích', new Set(['ap_phich', 'ap_phich_2']))).toBe('ap_phich_3');
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (one, two) => {
      const first = codeFrom(one, new Set());
      const second = codeFrom(two, new Set([first]));
      expect(indicatorCodeSchema.safeParse(first).success).toBe(true);
      expect(indicatorCodeSchema.safeParse(second).success).toBe(true);
      expect(second).not.toBe(first);
    }),
  );
});
