import { indicatorKinds, indicatorSchema } from '@thidua/shared/form/indicator.model';
import { indicatorFaults } from '@thidua/shared/form/indicator.policy';
import { expect, test } from 'vitest';
import { finished, newColumn, newIndicator, ofKind, wrongIn } from './indicator-values.ts';

test('every kind is ready to be sent once it is named and its choices and columns are', () => {
  for (const kind of indicatorKinds) {
    const drawn = ofKind({ ...newIndicator(), name: ' Mô hình  mới ' }, kind);
    const ready = finished(
      {
        ...drawn,
        choices: drawn.choices.map((choice, at) => ({ ...choice, name: `Mức ${at + 1}` })),
        ...(drawn.columns ? { columns: [{ ...newColumn(), name: 'Tên' }, newColumn()] } : {}),
      },
      new Set(['mo_hinh_moi']),
    );
    expect(indicatorFaults(ready)).toEqual([]);
    expect(indicatorSchema.parse(ready)).toMatchObject({ name: 'Mô hình mới', code: 'mo_hinh_moi_2' });
  }
});

test('what is missing is named', () => {
  expect(wrongIn(newIndicator())).toEqual(['name']);
  expect(wrongIn(ofKind({ ...newIndicator(), name: 'a' }, 'choice'))).toEqual(['choices']);
  expect(wrongIn(ofKind({ ...newIndicator(), name: 'a' }, 'table'))).toEqual(['columns']);
});
