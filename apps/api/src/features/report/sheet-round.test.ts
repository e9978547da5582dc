import type { Indicator, TableColumn } from '@thidua/shared/form/indicator.model';
import type { TemplateBody } from '@thidua/shared/form/template.model';
import { compileChecker } from '@thidua/shared/report/check-figures';
import type { Contents } from '@thidua/shared/report/report.model';
import { expect, test } from 'vitest';
import { bookOf } from './sheet-form.ts';
import { handled, lineOf, set } from './sheet-handled.sample.ts';
import type { FormFilled } from './sheet-pages.ts';
import { readForm } from './sheet-read.ts';
import { at, headRows, sheetLanguages } from './sheet-words.ts';

const common = { scale: 0, shownPer: 1, choices: [], measuredIn: 'việc', guidance: '' };
const column = (code: string, kind: TableColumn['kind'], more: Partial<TableColumn> = {}): TableColumn => ({
  ...{ code, kind, name: `Cột ${code}`, measuredIn: '', scale: 0, shownPer: 1 },
  ...{ required: false, min: null, max: null, choices: [], ...more },
});
const figure = (code: string, kind: Indicator['kind'], more: Partial<Indicator> = {}) => ({
  ...{ code, required: false, min: null, max: null, warnChangePercent: null, prefill: null, guidance: '' },
  indicator: {
    ...common,
    code,
    kind,
    name: code,
    acrossUnits: 'none',
    acrossTime: 'none',
    ...more,
  } as Indicator,
});
const choices = [
  { code: 'red', name: 'Vùng đỏ' },
  {
    code: 'green',
    name: `Vùng xanh: ${'không có ca mắc trong mười bốn ngày liền kề, '.repeat(2)}được công nhận`,
  },
];
const columns = [
  column('who', 'text'),
  column('cost', 'money', { shownPer: 1000, min: 0 }),
  column('day', 'date'),
  column('zone', 'choice', { choices }),
  column('done', 'yes_no'),
];
const body: TemplateBody = {
  figureSections: [
    {
      code: 'all',
      title: 'Mọi loại',
      figures: [
        figure('count', 'integer'),
        figure('rate', 'decimal', { scale: 2 }),
        figure('money', 'money', { shownPer: 1000 }),
        figure('share', 'ratio'),
        figure('done', 'yes_no'),
        figure('zone', 'choice', { choices }),
        figure('day', 'date'),
        figure('papers', 'file'),
        figure('people', 'table', { columns }),
      ],
    },
  ],
  narrativeSections: [
    {
      number: 'I',
      title: 'Lời văn',
      parts: ['n_one', 'n_two'].map((code) => ({
        ...{
          code,
          number: '1',
          title: code,
          required: false,
          allowNothing: true,
          prefill: null,
          guidance: '',
        },
      })),
    },
  ],
};
const contents: Contents = {
  figures: {
    count: 0,
    rate: 1235,
    money: 1_500_500,
    share: { n: 0, d: 14 },
    done: false,
    zone: 'green',
    day: '2021-02-28',
    papers: { files: [] },
    people: {
      rows: [
        { who: '=1+1', cost: 50_000, day: '2020-02-29', zone: 'red', done: true },
        { who: 'Tổ 2', cost: 500, day: '2021-12-31', zone: 'green', done: false },
      ],
    },
  },
  texts: { n_one: 'Dòng một\nDòng hai <b> & "ba"', n_two: { nothing: true } },
};
const target = { editionId: 'e', unit: { id: 'u', name: 'Phòng' }, periodKey: '2021-W33' };
const form: FormFilled = { ...target, body, title: 'Báo cáo', contents, previous: null };
const reading = { ...target, body, checker: compileChecker(body), language: sheetLanguages.vi };

test.each(['vi', 'en'] as const)(
  'what goes out in a form (%s) comes back the same, of every kind',
  async (lang) => {
    const { faults, found } = await readForm(await bookOf(form, sheetLanguages[lang]), reading);
    expect(faults).toEqual([]);
    const { papers: _papers, ...figures } = contents.figures;
    expect(Object.fromEntries(found.map(({ field, value }) => [field, value]))).toEqual({
      ...figures,
      ...contents.texts,
    });
  },
);

test('a number typed as a text is read the way of the language of the form, or told where it cannot be', async () => {
  const write = (rate: string) =>
    handled(Buffer.from(book), ([figures, , table]) => {
      set(lineOf(figures, 'rate'), at.now, rate);
      set(lineOf(figures, 'money'), at.now, '1.234,5');
      set(lineOf(figures, 'share'), at.now, ' 12 ');
      set(table?.data[headRows] ?? [], 2, '2.500');
    });
  const book = await bookOf(form, sheetLanguages.vi);
  const { faults, found } = await readForm(Buffer.from(await write('1 234,56'), 'base64'), reading);
  expect(faults).toEqual([]);
  const valueIn = (field: string) => found.find((one) => one.field === field)?.value;
  expect(valueIn('rate')).toBe(123_456);
  expect(valueIn('money')).toBe(1_234_500);
  expect(valueIn('share')).toEqual({ n: 12, d: 14 });
  expect(valueIn('people')).toMatchObject({ rows: [{ cost: 2_500_000 }, {}] });
  for (const [typed, code] of [
    ['12.5', 'notANumber'],
    ['12,345', 'tooFine'],
    ['1,234.5', 'notANumber'],
  ] as const) {
    const told = await readForm(Buffer.from(await write(typed), 'base64'), reading);
    expect([typed, told.faults.map((one) => `${one.code} ${one.cell}`)]).toEqual([typed, [`${code} E8`]]);
  }
});

test('choices that Excel cannot offer in the cell stand beside it', async () => {
  const long = Array.from({ length: 12 }, (_, n) => ({
    code: `c${n}`,
    name: `Mức ${n}, theo hướng dẫn của Sở Y tế`,
  }));
  const figures = [
    figure('level', 'choice', { choices: long, guidance: 'Theo ngày chốt.' }),
    figure('zone', 'choice', {
      choices: [
        { code: 'a', name: 'Đỏ' },
        { code: 'b', name: 'Xanh' },
      ],
    }),
  ];
  const listed = { figureSections: [{ code: 'all', title: 'Số', figures }], narrativeSections: [] };
  const blank = { ...form, body: listed, contents: { figures: {}, texts: {} } };
  await handled(await bookOf(blank, sheetLanguages.vi), ([page]) => {
    expect(lineOf(page, 'level')[at.guidance]).toMatch(
      /^Theo ngày chốt\.\nGhi một trong các mục: Mức 0, .*; Mức 11, /s,
    );
    expect(lineOf(page, 'zone')[at.guidance] ?? null).toBeNull();
  });
});

test('a blank form says nothing', async () => {
  const blank = { ...form, contents: { figures: {}, texts: {} } };
  expect(await readForm(await bookOf(blank, sheetLanguages.vi), reading)).toEqual({ faults: [], found: [] });
});

test('a fault in any kind of cell is told at that cell', async () => {
  const file = await handled(await bookOf(form, sheetLanguages.vi), ([figures, , table]) => {
    set(lineOf(figures, 'rate'), at.now, 12.345);
    set(lineOf(figures, 'share'), at.of, null);
    set(lineOf(figures, 'done'), at.now, 'chắc có');
    set(lineOf(figures, 'zone'), at.now, 'Vùng tím');
    set(lineOf(figures, 'day'), at.now, '30/02/2021');
    set(table?.data[headRows] ?? [], 2, 'nhiều');
    set(table?.data[headRows + 1] ?? [], 3, 'hôm qua');
  });
  const { faults, found } = await readForm(Buffer.from(file, 'base64'), reading);
  expect(faults.map(({ code, sheet, cell }) => `${code} ${sheet} ${cell}`)).toEqual([
    'tooFine Số liệu E8',
    'ratioIncomplete Số liệu E10',
    'notYesNo Số liệu E11',
    'unknownChoice Số liệu E12',
    'notADay Số liệu E13',
    'notANumber Bảng 1 C6',
    'notADay Bảng 1 D7',
  ]);
  expect(found.map(({ field }) => field)).not.toContain('people');
});

test('every cell of a table that is wrong is told, and each once', async () => {
  const strict = columns.map((one) => (one.code === 'who' ? { ...one, required: true } : one));
  const [section] = body.figureSections;
  const figures = (section?.figures ?? []).map((one) =>
    one.code === 'people' ? figure('people', 'table', { columns: strict }) : one,
  );
  const narrow = { ...body, figureSections: [{ code: 'all', title: 'Mọi loại', figures }] };
  const file = await handled(await bookOf({ ...form, body: narrow }, sheetLanguages.vi), (pages) => {
    const [one, two] = [headRows, headRows + 1].map((at) => pages[2]?.data[at] ?? []);
    set(one ?? [], 1, null);
    set(one ?? [], 2, -5);
    set(one ?? [], 3, 'hôm qua');
    set(two ?? [], 1, null);
  });
  const strictly = { ...reading, body: narrow, checker: compileChecker(narrow) };
  const { faults, found } = await readForm(Buffer.from(file, 'base64'), strictly);
  expect(faults.map(({ code, cell }) => `${code} ${cell}`)).toEqual([
    ...['notADay D6', 'required B6', 'belowMin C6', 'required B7'],
  ]);
  expect(found.map(({ field }) => field)).not.toContain('people');
});

test("a bound of a table's column is told in the unit in which one types", async () => {
  const file = await handled(await bookOf(form, sheetLanguages.vi), (pages) => {
    set(pages[2]?.data[headRows] ?? [], 2, -5);
  });
  const { faults } = await readForm(Buffer.from(file, 'base64'), reading);
  expect(faults).toMatchObject([{ code: 'belowMin', sheet: 'Bảng 1', cell: 'C6', facts: { min: '0' } }]);
});
