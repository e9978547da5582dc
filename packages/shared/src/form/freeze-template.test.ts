import { expect, test } from 'vitest';
import { diffTemplates } from './diff-templates.ts';
import { freezeTemplate } from './freeze-template.ts';
import type { Indicator } from './indicator.model.ts';
import type { PlacedFigure, Relation, TemplateDraft } from './template.model.ts';

const indicator = (code: string, more: Partial<Indicator> = {}): Indicator => ({
  ...{ code, name: `Tên ${code}`, measuredIn: 'người', kind: 'integer', scale: 0, acrossUnits: 'sum' },
  ...{ acrossTime: 'sum', shownPer: 1, guidance: '', choices: [] },
  ...more,
});
const catalogue = new Map(
  [
    ...[indicator('a'), indicator('b'), indicator('c'), indicator('d')],
    ...[indicator('money', { kind: 'money' }), indicator('share', { kind: 'ratio', acrossUnits: 'ratio' })],
  ].map((one) => [one.code, one]),
);
const placed = (code: string, more: Partial<PlacedFigure> = {}): PlacedFigure => ({
  ...{ code, required: true, min: 0, max: 10, warnChangePercent: null, prefill: null, guidance: '' },
  ...more,
});
const draft = (
  codes: readonly (string | PlacedFigure)[],
  more: Partial<TemplateDraft> = {},
): TemplateDraft => ({
  figureSections: [
    {
      code: 's1',
      title: 'Số liệu',
      figures: codes.map((one) => (typeof one === 'string' ? placed(one) : one)),
    },
  ],
  narrativeSections: [],
  ...more,
});
const faultsOf = (one: TemplateDraft) => freezeTemplate(one, catalogue).faults;
const related = (left: Relation['left'], ...right: Relation['left'][]): Relation => ({
  ...{ left, op: 'le', right, isHard: true },
});

test('what stands between a draft and its publication', () => {
  expect(faultsOf(draft(['a', 'b']))).toEqual([]);
  expect(faultsOf(draft(['a', 'a']))).toEqual([{ code: 'placedTwice', codes: ['a'] }]);
  expect(faultsOf(draft(['horses']))).toEqual([{ code: 'unknownIndicator', codes: ['horses'] }]);
  expect(faultsOf(draft([placed('a', { min: 5, max: 4 })]))).toEqual([
    { code: 'boundsCrossed', codes: ['a'] },
  ]);
  expect(faultsOf(draft([]))).toEqual([
    { code: 'sectionEmpty', codes: ['Số liệu'] },
    { code: 'formEmpty', codes: [''] },
  ]);
});

test('relations compare what can be compared, of figures the form asks for', () => {
  const all = ['a', 'b', 'money', 'share'];
  const of = (relation: Relation) => faultsOf(draft(all, { relations: [relation] })).map(({ code }) => code);
  expect(of(related({ code: 'a' }, { code: 'b' }, { code: 'share', part: 'd' }))).toEqual([]);
  expect(of(related({ code: 'a' }, { code: 'c' }))).toEqual(['relationUnplaced']);
  expect(of(related({ code: 'a' }, { code: 'money' }))).toEqual(['relationMixed']);
  expect(of(related({ code: 'a' }, { code: 'share' }))).toEqual(['relationMixed']);
  expect(of(related({ code: 'a', part: 'n' }, { code: 'b' }))).toEqual(['relationMixed']);
});

const bodyOf = (one: TemplateDraft) => freezeTemplate(one, catalogue).body;
const said = (before: TemplateDraft | null, after: TemplateDraft) =>
  diffTemplates(before && bodyOf(before), bodyOf(after)).map(({ change, code, properties }) =>
    [change, code, ...properties].join(' '),
  );

test('the difference names what is added, removed, changed and moved, and nothing else', () => {
  const before = draft(['a', 'b', 'c']);
  expect(said(before, structuredClone(before))).toEqual([]);
  expect(said(null, draft(['a']))).toEqual(['added a']);
  expect(said(before, draft(['a', placed('b', { max: 20, required: false }), 'd']))).toEqual([
    'changed b required max',
    'added d',
    'removed c',
  ]);
  expect(said(before, draft(['c', 'a', 'b']))).toEqual(['changed c place']);
  const apart: TemplateDraft = {
    figureSections: [
      { code: 's1', title: 'Số liệu', figures: [placed('a'), placed('b')] },
      { code: 's2', title: 'Khác', figures: [placed('c')] },
    ],
    narrativeSections: [],
  };
  expect(said(before, apart)).toEqual(['changed c section']);
});

test('objects that the database has put in another order are the same', () => {
  const relations = [related({ code: 'a' }, { code: 'b' })];
  const turned = [{ isHard: true, right: [{ code: 'b' }], op: 'le' as const, left: { code: 'a' } }];
  expect(said(draft(['a', 'b'], { relations }), draft(['a', 'b'], { relations: turned }))).toEqual([]);
});
