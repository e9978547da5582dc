import { fireEvent, screen, waitFor } from '@testing-library/react';
import { accountProblem } from '@thidua/shared/account/account.problems';
import { peopleSheetApi } from '@thidua/shared/account/people-sheet.api';
import type { PeopleTrial } from '@thidua/shared/account/people-sheet.model';
import { expect, test } from 'vitest';
import { answering, on } from '../../../test/answers.ts';
import { meAs } from '../../../test/me.sample.ts';
import { renderParts } from '../../../test/render.tsx';
import { paths } from '../../platform/paths.ts';
import { MeProvider } from '../../platform/session.tsx';
import { PeopleImportPage } from './people-import.page.tsx';
import { SlipSheet } from './slip-sheet.tsx';

const excel = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const counts = { unitsAdded: 1, unitsSame: 0, added: 1, changed: 1, same: 3 };
const trial: PeopleTrial = {
  faults: [],
  faultCount: 0,
  counts,
  units: [
    { name: 'Phòng mới', shortName: 'P. mới', abbreviation: 'M', kind: 'division', parent: 'Sở Tư pháp' },
  ],
  added: [
    {
      ...{ name: 'Nguyễn Văn An', post: 'Chuyên viên', unit: 'Phòng mới', username: 'nvan' },
      ...{ isSuggested: true, roles: ['reporter'] },
    },
  ],
  changed: [
    {
      ...{ name: 'Trần Thị Đào', username: 'ttdao', roles: ['unit_leader'] },
      changes: [{ field: 'post', old: '', new: 'Trưởng phòng' }],
    },
  ],
  unused: ['Năm sinh'],
};
const faulty: PeopleTrial = {
  ...trial,
  faultCount: 300,
  faults: [{ code: 'unknownUnit', sheet: 'Danh sách', cell: 'D4', facts: { found: 'Phòng lạ' } }],
};

function show(told: PeopleTrial) {
  const asked = answering(
    on(peopleSheetApi.tryImport, () => told),
    on(peopleSheetApi.importPeople, () => counts),
  );
  renderParts(
    <MeProvider me={meAs('admin')}>
      <PeopleImportPage />
    </MeProvider>,
    paths.adminPeopleImport,
  );
  return asked;
}

async function drop(): Promise<void> {
  const input = await waitFor(
    () => {
      const found = document.querySelector('input[type=file]');
      if (!found) throw new Error('no place to drop a file yet');
      return found;
    },
    { timeout: 4000 },
  );
  fireEvent.change(input, { target: { files: [new File(['PK'], 'ds.xlsx', { type: excel })] } });
}

test('a list is tried first; what it would do is told, and only then it is imported', async () => {
  const asked = show(trial);
  await drop();
  expect(await screen.findByText('Tệp đọc được, không có lỗi')).toBeTruthy();
  expect(screen.getByText('Không dùng đến cột: Năm sinh.')).toBeTruthy();
  expect(screen.getByText('hệ thống đặt')).toBeTruthy();
  expect(screen.getByText('Chức vụ: (trống) → Trưởng phòng')).toBeTruthy();
  expect(screen.getByText('thêm vai trò: Trưởng đơn vị')).toBeTruthy();
  expect(asked.map(({ name }) => name)).toEqual(['account.tryImport']);
  fireEvent.click(screen.getByRole('button', { name: 'Nhập' }));
  expect(await screen.findByText('Đã nhập xong')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'In phiếu đăng nhập' }).getAttribute('href')).toBe(
    paths.adminSlips,
  );
});

test('a faulty list is told cell by cell and cannot be imported; the mended one is dropped at once', async () => {
  show(faulty);
  await drop();
  expect(await screen.findByText('300 lỗi phải sửa trong tệp, chưa nhập gì')).toBeTruthy();
  expect(screen.getByText('Danh sách, ô D4')).toBeTruthy();
  expect(screen.getByText(/Chỉ liệt kê 1 lỗi đầu/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Nhập' })).toBeNull();
  await drop();
  expect(await screen.findByText('300 lỗi phải sửa trong tệp, chưa nhập gì')).toBeTruthy();
});

test('what is refused is told in words', async () => {
  answering(
    on(peopleSheetApi.tryImport, () => {
      throw accountProblem.actingForAnother();
    }),
  );
  renderParts(
    <MeProvider me={meAs('admin')}>
      <PeopleImportPage />
    </MeProvider>,
    paths.adminPeopleImport,
  );
  await drop();
  expect((await screen.findByRole('alert')).textContent).toContain('khi đang thay mặt người khác');
});

test('a slip bears what one needs to come in', () => {
  const slip = {
    ...{ id: '01890000-0000-7000-8000-00000000000a', name: 'Nguyễn Văn An', post: 'Chuyên viên' },
    ...{ username: 'nvan', password: 'abcd-efgh-jkmn', unit: { id: 'x', name: 'Phòng mới' } },
  };
  renderParts(
    <MeProvider me={meAs('admin')}>
      <SlipSheet slips={[slip]} />
    </MeProvider>,
    paths.adminSlips,
  );
  for (const text of ['Nguyễn Văn An', 'nvan', 'abcd-efgh-jkmn', 'Chuyên viên · Phòng mới'])
    expect(screen.getByText(text)).toBeTruthy();
});
