import type { FigureField } from '@thidua/shared/form/template.model';
import { expect, test } from 'vitest';
import { planPaste } from './plan-paste.ts';

const field = (code: string, name: string, kind: string, more = {}): FigureField =>
  ({
    code,
    indicator: {
      code,
      name,
      kind,
      scale: 0,
      shownPer: kind === 'money' ? 1000 : 1,
      choices: [],
      measuredIn: 'cái',
      ...more,
    },
  }) as never;
const fields = [
  field('posters', 'Áp phích đã dán', 'integer'),
  field('money', 'Tiền ủng hộ', 'money'),
  field('present', 'Người có mặt', 'ratio'),
  field('model', 'Có mô hình tự quản', 'yes_no'),
  field('level', 'Mức', 'choice', { choices: [{ code: 'low', name: 'Thấp' }] }),
  field('on', 'Ngày kiểm tra', 'date'),
];
const planned = (text: string, from: string | null = null) =>
  planPaste(text, fields, from, 'vi').map((line) => [line.field?.code ?? null, line.fault ?? line.value]);

test('a bare column goes down from the figure it is pasted into; an empty cell leaves its figure alone', () => {
  expect(planned('1.500,5\r\n\r\ncó\r\nthấp\r\n1/9/2021\r\n7\r\n', 'money')).toEqual([
    ['money', 1_500_500],
    ['model', true],
    ['level', 'low'],
    ['on', '2021-09-01'],
    [null, 'beyond'],
  ]);
  expect(planned('12\n3\n27/28')).toEqual([
    ['posters', 12],
    ['money', 3000],
    ['present', { n: 27, d: 28 }],
  ]);
});

test('a block with names goes by name, whatever the order; what fits nothing is told', () => {
  const block =
    'Chỉ tiêu\tSố\n3. nguoi co mat (người)\t27\t28\nÁp phích đã dán\t1.5\nTIỀN ỦNG HỘ\t2.500\nÁp phích đã dán\t4';
  expect(planned(block)).toEqual([
    [null, 'unknownName'],
    ['present', { n: 27, d: 28 }],
    ['posters', 'unreadable'],
    ['money', 2_500_000],
    ['posters', 'twice'],
  ]);
});

test('a table with numbers of order in front, units, last period and guidance behind goes by its names', () => {
  const sheet = [
    'TT\tChỉ tiêu\tĐơn vị tính\tKỳ này\tTrên tổng số\tKỳ trước\tCách tính',
    '\tTuyên truyền\t\t\t\t\t',
    '1\tÁp phích đã dán\tcái\t7\t\t5\tĐếm ở trụ sở',
    '2\tTiền ủng hộ\tcái\t\t\t900\t',
    '3\tNgười có mặt\tcái\t27\t28\t\t',
  ].join('\n');
  expect(planned(sheet)).toEqual([
    [null, 'unknownName'],
    [null, 'unknownName'],
    ['posters', 7],
    ['present', { n: 27, d: 28 }],
  ]);
});

test('a heading above a bare column takes no figure; "none" and a number with a word do', () => {
  expect(planned('Kỳ này\nSố lượng\n12\n3')).toEqual([
    [null, 'heading'],
    [null, 'heading'],
    ['posters', 12],
    ['money', 3000],
  ]);
  expect(planned('Không có\n3')).toEqual([
    ['posters', 'unreadable'],
    ['money', 3000],
  ]);
  expect(planned('12 tờ\n3')).toEqual([
    ['posters', 'unreadable'],
    ['money', 3000],
  ]);
});

test('a cell with lines or quotes of its own stays one cell; a day that is none is not taken', () => {
  expect(planned('7\r\n"2\n50"\r\n"3"\t"4"\r\nx\r\n"nói ""Thấp"""\r\n31/02/2021')).toEqual([
    ['posters', 7],
    ['money', 'unreadable'],
    ['present', { n: 3, d: 4 }],
    ['model', true],
    ['level', 'unreadable'],
    ['on', 'unreadable'],
  ]);
});
