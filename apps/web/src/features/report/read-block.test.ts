import type { TableColumn } from '@thidua/shared/form/indicator.model';
import type { TableFigure } from '@thidua/shared/report/report.value';
import { expect, test } from 'vitest';
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
];

test('a block of a sheet is laid over the rows from the cell it is pasted into', () => {
  const rows: TableFigure['rows'] = [{ name: 'Tổ 1' }, { name: 'Tổ 2', spent: 1 }];
  const lines = ['1.500\t1/9/2021\tthấp\tthừa', 'x\t\tcao', '2,5\t20/08/2021\tThấp'];
  expect(readBlock(rows, columns, { at: 0, from: 1 }, lines, 'vi')).toEqual([
    { name: 'Tổ 1', spent: 1_500_000, on: '2021-09-01', level: 'low' },
    { name: 'Tổ 2', spent: 1, on: null },
    { spent: 2500, on: '2021-08-20', level: 'low' },
  ]);
});
