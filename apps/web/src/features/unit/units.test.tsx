import { fireEvent, screen, waitFor } from '@testing-library/react';
import { unitApi } from '@thidua/shared/unit/unit.api';
import type { UnitDetail } from '@thidua/shared/unit/unit.model';
import { unitProblem } from '@thidua/shared/unit/unit.problems';
import { expect, test } from 'vitest';
import { answering, on } from '../../../test/answers.ts';
import { meAs } from '../../../test/me.sample.ts';
import { renderParts } from '../../../test/render.tsx';
import { MeProvider } from '../../platform/session.tsx';
import { UnitsPage } from './units.page.tsx';

const agencyId = '01890000-0000-7000-8000-000000000001';
const unitId = '01890000-0000-7000-8000-000000000002';
const base = { position: 1, startsOn: '2021-01-01', endsOn: null, rev: 3 };
const agency = {
  ...base,
  id: agencyId,
  parentId: null,
  kind: 'agency' as const,
  name: 'Sở Tư pháp',
  shortName: 'Sở',
  abbreviation: 'STP',
};
const unit = {
  ...base,
  id: unitId,
  parentId: agencyId,
  kind: 'division' as const,
  name: 'Phòng Công chứng số 1',
  shortName: 'P. CC số 1',
  abbreviation: 'CC1',
};
const yes = { allowed: true };
const detail: UnitDetail = {
  ...unit,
  history: [
    {
      from: '2021-01-01',
      to: null,
      name: unit.name,
      shortName: 'P. CC số 1',
      abbreviation: 'CC1',
      parent: { id: agencyId, name: 'Sở Tư pháp' },
    },
  ],
  children: 0,
  people: 7,
  successors: [],
  predecessors: [],
  actions: { addBeneath: yes, rename: yes, move: yes, end: yes },
};
const tree = on(unitApi.list, () => ({ items: [agency, unit], total: 2 }));
const show = (path = '/quan-tri/don-vi') =>
  renderParts(
    <MeProvider me={meAs('admin')}>
      <UnitsPage />
    </MeProvider>,
    path,
  );

test('the tree says to the ear what the indent says to the eye', async () => {
  answering(tree);
  show();
  const row = await screen.findByRole('rowheader', { name: /Phòng Công chứng số 1/ });
  expect(row.textContent).toContain('cấp 2, thuộc Sở Tư pháp');
});

test('a day of the past is asked for and only read', async () => {
  const asked = answering(
    tree,
    on(unitApi.get, () => detail),
  );
  show(`/quan-tri/don-vi?ngay=2021-03-01&chon=${unitId}`);
  expect(await screen.findByText(/Cây đơn vị như ngày 01\/03\/2021/)).toBeDefined();
  expect(asked.find((one) => one.name === 'unit.list')?.query.get('on')).toBe('2021-03-01');
  expect(await screen.findByText('Tên và nơi trực thuộc qua các thời kỳ')).toBeDefined();
  expect(screen.queryByRole('button', { name: 'Đổi tên' })).toBeNull();
});

test('a rename says beforehand what it will do, and a refusal leaves the form as it was', async () => {
  const asked = answering(
    tree,
    on(unitApi.get, () => detail),
    on(unitApi.rename, () => {
      throw unitProblem.laterChange({ name: unit.name, on: '2021-10-01' });
    }),
  );
  show(`/quan-tri/don-vi?chon=${unitId}`);
  fireEvent.click(await screen.findByRole('button', { name: 'Đổi tên' }));
  const name = await screen.findByLabelText(/Tên đầy đủ/);
  fireEvent.change(name, { target: { value: 'Phòng Công chứng trung tâm' } });
  expect(
    await screen.findByText(/Từ 20\/08\/2021, Phòng Công chứng số 1 mang tên Phòng Công chứng trung tâm/),
  ).toBeDefined();
  fireEvent.click(screen.getByRole('button', { name: 'Đổi tên' }));
  expect((await screen.findByRole('alert')).textContent).toContain('từ 01/10/2021');
  expect((name as HTMLInputElement).value).toBe('Phòng Công chứng trung tâm');
  await waitFor(() =>
    expect(asked.find((one) => one.name === 'unit.rename')?.body).toMatchObject({
      rev: 3,
      from: '2021-08-20',
    }),
  );
});

test('an end says until when the unit works', async () => {
  answering(
    tree,
    on(unitApi.get, () => detail),
  );
  show(`/quan-tri/don-vi?chon=${unitId}`);
  fireEvent.click(await screen.findByRole('button', { name: 'Kết thúc, sáp nhập' }));
  expect(await screen.findByText(/hoạt động đến hết 19\/08\/2021/)).toBeDefined();
});
