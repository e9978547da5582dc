import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Indicator } from '../form/indicator.model.ts';
import type { FigureField, TemplateBody } from '../form/template.model.ts';
import { compileChecker } from './check-figures.ts';
import { shortTextLength } from './narrative-rule.ts';
import type { Contents } from './report.model.ts';
import { type FieldValue, reasonField } from './report.value.ts';

const indicator = (code: string, more: Partial<Indicator> = {}): Indicator => ({
  code,
  name: code,
  measuredIn: 'người',
  kind: 'integer',
  scale: 0,
  acrossUnits: 'sum',
  acrossTime: 'sum',
  shownPer: 1,
  guidance: '',
  choices: [],
  ...more,
});
const figure = (
  code: string,
  placed: Partial<FigureField> = {},
  more: Partial<Indicator> = {},
): FigureField => ({
  code,
  required: true,
  min: 0,
  max: 1000,
  warnChangePercent: 50,
  prefill: null,
  guidance: '',
  indicator: indicator(code, more),
  ...placed,
});
const body = (
  figures: FigureField[],
  parts: { code: string; required?: boolean; allowNothing?: boolean }[] = [],
): TemplateBody => ({
  figureSections: [{ code: 'all', title: 'Số liệu', figures }],
  narrativeSections: parts.length
    ? [
        {
          number: 'I',
          title: 'Kết quả',
          parts: parts.map(({ code, required = true, allowNothing = true }) => ({
            code,
            number: '1',
            title: code,
            required,
            allowNothing,
            prefill: null,
            guidance: '',
          })),
        },
      ]
    : [],
});
const codesOf = (faults: readonly { path: string; code: string }[]) =>
  faults.map(({ path, code }) => `${path}:${code}`);
const noFigures = { figures: {}, texts: {} };

describe('faults', () => {
  const checker = compileChecker(
    body([
      figure('present'),
      figure('money', { required: false, min: 1000 }, { kind: 'money' }),
      figure('vaccinated', {}, { kind: 'ratio' }),
      figure('opened', { required: false }, { kind: 'yes_no' }),
      figure('level', { required: false }, { kind: 'choice', choices: [{ code: 'low', name: 'Thấp' }] }),
      figure('on', { required: false }, { kind: 'date' }),
    ]),
  );
  const good = { present: 0, vaccinated: { n: 3, d: 4 } };
  test.each<[string, Record<string, FieldValue>, string[]]>([
    ['zero is a value', {}, []],
    ['empty where it must be filled in', { present: null }, ['present:required']],
    ['an empty ratio', { vaccinated: { n: null, d: null } }, ['vaccinated:required']],
    ['half a ratio', { vaccinated: { n: 1, d: null } }, ['vaccinated:ratioIncomplete']],
    ['more than the whole', { vaccinated: { n: 5, d: 4 } }, ['vaccinated:ratioOver']],
    ['a negative part', { vaccinated: { n: -1, d: 4 } }, ['vaccinated:belowMin']],
    ['nobody out of nobody', { vaccinated: { n: 0, d: 0 } }, []],
    ['below', { money: 999 }, ['money:belowMin']],
    ['above', { present: 1001 }, ['present:aboveMax']],
    ['at both bounds', { present: 1000, money: 1000 }, []],
    ['not whole', { present: 1.5 }, ['present:wrongKind']],
    ['beyond exact integers', { present: 2 ** 53 }, ['present:wrongKind']],
    ['a text for a number', { present: '12' }, ['present:wrongKind']],
    ['a choice that is none', { level: 'high' }, ['level:unknownChoice']],
    ['a day that is none', { on: '2021-02-30' }, ['on:notADay']],
    ['no is an answer', { opened: false, level: 'low', on: '2021-02-28' }, []],
  ])('%s', (_name, values, faults) => {
    expect(codesOf(checker.check({ ...good, ...values }, null).faults)).toEqual(faults);
  });

  test('a field of another form is not known, the reason for one of its own is', () => {
    expect([
      checker.knows('present'),
      checker.knows(reasonField('present')),
      checker.knows('posters'),
    ]).toEqual([true, true, false]);
    expect(checker.shape(reasonField('present'), 'because')).toMatchObject({ code: 'wrongKind' });
  });
});

describe('what asks for a reason', () => {
  const checker = compileChecker(
    body(
      [figure('visitors'), figure('rate', { required: false }, { kind: 'ratio' })],
      [{ code: 'n_one', required: false }],
    ),
  );
  const asks = (values: Record<string, FieldValue>, previous: Parameters<typeof checker.check>[1]) =>
    checker.check({ visitors: 100, ...values }, previous);
  const before = { figures: { visitors: 100 }, texts: {} };

  test.each<[number, number, string[]]>([
    [100, 150, []],
    [100, 151, ['visitors:changed']],
    [100, 49, ['visitors:changed']],
    [0, 1, ['visitors:changed']],
    [0, 0, []],
  ])('from %i to %i', (was, is, expected) => {
    const found = asks({ visitors: is }, { figures: { visitors: was }, texts: {} });
    expect(codesOf(found.unanswered)).toEqual(expected);
  });

  test('a ratio is compared in percentage points', () => {
    const previous = { figures: { visitors: 100, rate: { n: 1, d: 10 } }, texts: {} };
    expect(codesOf(asks({ rate: { n: 6, d: 10 } }, previous).asks)).toEqual([]);
    expect(codesOf(asks({ rate: { n: 7, d: 10 } }, previous).asks)).toEqual(['rate:changed']);
  });

  test('the same text again, unless it is short or changed by a word', () => {
    const text = 'Thay mới áp phích 5K tại sảnh tiếp dân và cửa phụ; phát thông báo.';
    expect(text.length).toBeGreaterThan(shortTextLength);
    const previous = { figures: { visitors: 100 }, texts: { n_one: text } };
    expect(codesOf(asks({ n_one: `  ${text.replace(' ', '\n')} ` }, previous).asks)).toEqual([
      'n_one:sameText',
    ]);
    expect(asks({ n_one: `${text} Thêm.` }, previous).asks).toEqual([]);
    expect(asks({ n_one: 'Không có.' }, { ...before, texts: { n_one: 'Không có.' } }).asks).toEqual([]);
    expect(
      asks({ n_one: { nothing: true } }, { ...before, texts: { n_one: { nothing: true } } }).asks,
    ).toEqual([]);
  });

  test('a reason answers; "other" without words does not', () => {
    const answered = (reason: FieldValue) =>
      asks({ visitors: 500, [reasonField('visitors')]: reason }, before).unanswered.length === 0;
    expect(answered({ why: 'demand', text: '' })).toBe(true);
    expect(answered({ why: 'other', text: 'Mở lại cửa' })).toBe(true);
    expect(answered({ why: 'other', text: '  ' })).toBe(false);
  });

  test('a first report asks nothing', () => {
    expect(asks({ visitors: 900 }, null).asks).toEqual([]);
    expect(asks({ visitors: 900 }, noFigures).asks).toEqual([]);
  });
});

describe('whatever comes in', () => {
  const anything = fc.oneof(
    fc.constant(null),
    fc.integer(),
    fc.double(),
    fc.boolean(),
    fc.string(),
    fc.record({ n: fc.option(fc.integer()), d: fc.option(fc.integer()) }),
    fc.constant({ nothing: true as const }),
    fc.constant({ why: 'other' as const, text: '' }),
  ) as fc.Arbitrary<FieldValue>;
  const kinds = fc.constantFrom(
    'integer',
    'decimal',
    'money',
    'ratio',
    'yes_no',
    'choice',
    'date',
  ) as fc.Arbitrary<Indicator['kind']>;
  const fields = fc.record({
    kind: kinds,
    required: fc.boolean(),
    min: fc.option(fc.integer()),
    max: fc.option(fc.integer()),
  });

  test('the checker answers and never throws; what passes is of its kind and within its bounds', () => {
    fc.assert(
      fc.property(fields, anything, anything, ({ kind, ...placed }, value, before) => {
        const checker = compileChecker(body([figure('one', placed, { kind })]));
        const previous = {
          figures: (before === null ? {} : { one: before }) as Contents['figures'],
          texts: {},
        };
        const { faults } = checker.check({ one: value }, previous);
        if (faults.length > 0 || value === null || value === '') return;
        expect(checker.shape('one', value)).toBeUndefined();
        if (typeof value !== 'number') return;
        expect(Number.isSafeInteger(value)).toBe(true);
        if (placed.min !== null) expect(value).toBeGreaterThanOrEqual(placed.min);
        if (placed.max !== null) expect(value).toBeLessThanOrEqual(placed.max);
      }),
    );
  });
});

test('how much is filled in: every field counts, required or not', () => {
  const checker = compileChecker(body([figure('a'), figure('b', { required: false })], [{ code: 'n_one' }]));
  expect(checker.filledPercent({ a: 0 })).toBe(33);
  expect(checker.filledPercent({ a: 0, b: 1, n_one: { nothing: true } })).toBe(100);
  expect(checker.filledPercent({ n_one: '  ' })).toBe(0);
});

describe('tables and files', () => {
  const column = { measuredIn: '', scale: 0, shownPer: 1, min: null, max: null, choices: [] };
  const columns = [
    { ...column, code: 'name', name: 'Mô hình', kind: 'text' as const, required: true },
    {
      ...column,
      code: 'members',
      name: 'Số người',
      kind: 'integer' as const,
      required: false,
      min: 1,
      max: 50,
    },
    { ...column, code: 'since', name: 'Từ ngày', kind: 'date' as const, required: false },
  ];
  const checker = compileChecker(
    body([
      figure('models', {}, { kind: 'table', columns, acrossUnits: 'list' }),
      figure('minutes', { required: false }, { kind: 'file', acrossUnits: 'list' }),
    ]),
  );
  const file = {
    id: '0192d3a4-0000-7000-8000-000000000001',
    name: 'bien-ban.pdf',
    type: 'application/pdf',
    size: 1,
  };
  test.each<[string, FieldValue, object | null]>([
    ['rows that hold something', { rows: [{ name: 'Tổ 1', members: 5, since: '2021-08-20' }] }, null],
    ['nobody wrote a row', { rows: [{}, { name: ' ' }] }, { code: 'required' }],
    [
      'a row without its name',
      { rows: [{}, { members: 5 }] },
      { facts: { row: 1, column: 'Mô hình', wrong: 'required' } },
    ],
    [
      'too many',
      { rows: [{ name: 'a', members: 51 }] },
      { facts: { row: 1, column: 'Số người', wrong: 'aboveMax', bound: 50 } },
    ],
    ['no day', { rows: [{ name: 'a', since: '2021-02-30' }] }, { code: 'cell', facts: { wrong: 'notADay' } }],
    ['a column it has not', { rows: [{ name: 'a', horses: 1 }] }, { code: 'wrongKind' }],
    ['a cell of another kind', { rows: [{ name: 1 }] }, { code: 'wrongKind' }],
    ['no table', 5, { code: 'wrongKind' }],
  ])('%s', (_, models, fault) => {
    const { faults } = checker.check({ models }, null);
    if (fault === null) expect(faults).toEqual([]);
    else expect(faults).toMatchObject([{ path: 'models', ...fault }]);
  });

  test('files are counted as an answer, none as empty', () => {
    const rule = checker.rule('minutes');
    expect(rule?.isFilled({ files: [] })).toBe(false);
    expect(rule?.isFilled({ files: [file] })).toBe(true);
    expect(rule?.fault({ files: [file] })).toBeUndefined();
    expect(rule?.fault('bien-ban.pdf')).toMatchObject({ code: 'wrongKind' });
  });
});
