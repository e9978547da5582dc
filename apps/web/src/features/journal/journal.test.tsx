import { fireEvent, screen, waitFor } from '@testing-library/react';
import { accountApi } from '@thidua/shared/account/account.api';
import { doorProblem } from '@thidua/shared/contract/door.problems';
import { journalApi } from '@thidua/shared/journal/journal.api';
import type { JournalLine } from '@thidua/shared/journal/journal.model';
import { unitApi } from '@thidua/shared/unit/unit.api';
import { expect, test } from 'vitest';
import { answering, on } from '../../../test/answers.ts';
import { meAs } from '../../../test/me.sample.ts';
import { renderParts } from '../../../test/render.tsx';
import { MeProvider } from '../../platform/session.tsx';
import { JournalPage } from './journal.page.tsx';

const id = (n: number) => `01890000-0000-7000-8000-00000000000${n}`;
const base: JournalLine = {
  id: id(1),
  at: '2021-08-20T02:15:00.000Z',
  event: 'report.returned',
  subject: { kind: 'report', id: id(2), text: '', facts: { periodKey: '2021-W33' }, isOpen: true },
  unit: { id: id(3), name: 'Phòng Công chứng số 1' },
  actor: { id: id(4), name: 'Phó phòng', post: '' },
  onBehalfOf: { id: id(5), name: 'Trưởng phòng', post: '' },
  reason: 'Số chưa khớp',
  details: [
    { field: 'version', after: 1 },
    { field: 'periodKey', after: '2021-W33' },
    { field: 'isLate', after: false },
  ],
};
const swapped: JournalLine = {
  ...base,
  id: id(6),
  event: 'workingDay.changed',
  subject: { kind: 'unit', id: id(7), text: 'Sở Tư pháp', isOpen: true },
  onBehalfOf: null,
  reason: null,
  details: [{ field: '2021-09-06', before: null, after: false }],
};
const strange: JournalLine = {
  ...base,
  id: id(8),
  event: 'ballot.cast',
  subject: { kind: 'ballot', id: id(9), text: '', isOpen: false },
  actor: null,
  onBehalfOf: null,
  reason: null,
  details: [],
};
const seal = on(journalApi.seal, () => ({ last: { at: base.at, seal: 'ab12' }, waiting: 2 }));
const around = [
  seal,
  on(unitApi.list, () => ({ items: [], total: 0 })),
  on(accountApi.list, () => ({ items: [], total: 0 })),
];
const show = (path = '/quan-tri/nhat-ky') =>
  renderParts(
    <MeProvider me={meAs('admin')}>
      <JournalPage />
    </MeProvider>,
    path,
  );

test('who, on whose behalf, what with its record, what changed and why; how far it is sealed', async () => {
  answering(
    on(journalApi.list, () => ({ items: [base, swapped, strange], nextCursor: null })),
    ...around,
  );
  show();
  expect(await screen.findByText('trả lại báo cáo')).toBeTruthy();
  expect(screen.getByText('thay mặt Trưởng phòng')).toBeTruthy();
  expect(screen.getByRole('link', { name: /tuần.33\/2021/ }).getAttribute('href')).toBe(`/bao-cao/${id(2)}`);
  expect(screen.getByText('bản: 1 · Lý do: Số chưa khớp')).toBeTruthy();
  expect(screen.getByText('06/09/2021: theo danh sách chung → nghỉ')).toBeTruthy();
  expect(screen.getByText(/Đã niêm phong đến .* · 2.dòng chờ niêm phong/)).toBeTruthy();
});

test('the columns beside what was done may be left out', async () => {
  answering(
    on(journalApi.list, () => ({ items: [base], nextCursor: null })),
    ...around,
  );
  show();
  fireEvent.click(await screen.findByRole('button', { name: 'Chọn cột' }));
  const items = await screen.findAllByRole('menuitemcheckbox');
  expect(items.map((item) => item.textContent)).toEqual(['Lúc', 'Ai', 'Đơn vị']);
});

test('the chain is checked piece by piece, and what is broken is told', async () => {
  let isBroken = false;
  answering(
    on(journalApi.list, () => ({ items: [base], nextCursor: null })),
    on(journalApi.check, ({ query }) =>
      query.get('after') === null
        ? { checked: 5000, brokenAt: null, next: 'WyJhIl0' }
        : { checked: 12, brokenAt: isBroken ? base.at : null, next: null },
    ),
    ...around,
  );
  show();
  fireEvent.click(await screen.findByRole('button', { name: /^Đã niêm phong đến/ }));
  const check = await screen.findByRole('button', { name: 'Kiểm tra từ đầu' });
  fireEvent.click(check);
  expect(await screen.findByText(/^5\.012.dòng đều nguyên/)).toBeTruthy();
  isBroken = true;
  fireEvent.click(check);
  expect(await screen.findByText(/^Dòng lúc .* không còn như khi niêm phong/)).toBeTruthy();
});

test('an act that has no word yet is never shown as a code', async () => {
  answering(
    on(journalApi.list, () => ({ items: [strange], nextCursor: null })),
    ...around,
  );
  show();
  expect(await screen.findByText('thao tác khác')).toBeTruthy();
  expect(screen.queryByText(/ballot/)).toBeNull();
  expect(screen.getByText('Hệ thống')).toBeTruthy();
});

test('the filter stands in the address; nothing found leads back to all', async () => {
  const asked: (string | null)[] = [];
  answering(
    on(journalApi.list, ({ query }) => {
      asked.push(query.get('topic'), query.get('from'));
      return { items: [], nextCursor: null };
    }),
    ...around,
  );
  show('/quan-tri/nhat-ky?ve=people&tu=2021-08-01');
  const sheet = screen.getByRole('link', { name: 'Xuất Excel' }).getAttribute('href');
  expect(sheet).toBe('/api/journal.xlsx?from=2021-08-01&topic=people&lang=vi');
  fireEvent.click(await screen.findByRole('button', { name: 'Xóa lọc' }));
  await waitFor(() => expect(asked).toEqual(['people', '2021-08-01', null, null]));
});

test('says what failed, and tries again', async () => {
  let times = 0;
  answering(
    on(journalApi.list, () => {
      times += 1;
      if (times === 1) throw doorProblem.broken();
      return { items: [base], nextCursor: null };
    }),
    ...around,
  );
  show();
  fireEvent.click(await screen.findByRole('button', { name: 'Thử lại' }));
  expect(await screen.findByText('trả lại báo cáo')).toBeTruthy();
});
