import type { TableColumn } from '@thidua/shared/form/indicator.model';
import { mostRows, type TableFigure } from '@thidua/shared/report/report.value';
import { expect, test } from 'vitest';
import { cellsOfBlock } from './cells-of-block.ts';
import { readBlock } from './read-block.ts';

const column = (code: string, kind: TableColumn['kind']): TableColumn => ({
  ...{ code, name: code, measuredIn: '', kind, scale: 0, shownPer: kind === 'money' ? 1000 : 1 },
  ...{ required: false, min: null, max: null, choices: [{ code: 'low', name: 'Thấp' }] },
});
const columns = [
  column('name', 'text'),
  column('spent', 'money'),
  column('on', 'date'),
  column('level', 'choice'),
  column('done', 'yes_no'),
];
const laid = (rows: TableFigure['rows'], block: string, place = { at: 0, from: 1 }) =>
  readBlock(rows, columns, place, cellsOfBlock(block), 'vi');

test('a block of a sheet is laid over the rows from the cell it is pasted into; what goes nowhere is told', () => {
  const rows: TableFigure['rows'] = [{ name: 'Tổ 1' }, { name: 'Tổ 2', spent: 1 }];
  const block = '1.500\t1/9/2021\tthấp\tcó\tthừa\r\nx\t\tcao\r\n2,5\t31/02/2021\tThấp\tKhông\r\n';
  expect(laid(rows, block)).toEqual({
    rows: [
      { name: 'Tổ 1', spent: 1_500_000, on: '2021-09-01', level: 'low', done: true },
      { name: 'Tổ 2', spent: 1, on: null },
      { spent: 2500, level: 'low', done: false },
    ],
    ...{ filled: 8, unread: ['x', 'cao', '31/02/2021'], linesOver: 0, cellsOver: 1 },
  });
});

test('a name of two lines is one cell, and rows beyond the last one are counted', () => {
  expect(laid([], '"Tổ ""1""\nkhu phố 2"\t3', { at: 0, from: 0 }).rows).toEqual([
    { name: 'Tổ "1" khu phố 2', spent: 3000 },
  ]);
  const many = Array.from({ length: mostRows + 3 }, (_, n) => `Tổ ${n}`).join('\n');
  const { rows, linesOver } = laid([], many, { at: 1, from: 0 });
  expect([rows.length, linesOver]).toEqual([mostRows, 4]);
});
