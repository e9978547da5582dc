import { fireEvent, screen, waitFor } from '@testing-library/react';
import { workingDayApi } from '@thidua/shared/unit/working-days.api';
import type { WorkingYear } from '@thidua/shared/unit/working-days.model';
import { workingDayProblem } from '@thidua/shared/unit/working-days.problems';
import { expect, test } from 'vitest';
import { answering, on } from '../../../test/answers.ts';
import { meAs } from '../../../test/me.sample.ts';
import { renderParts } from '../../../test/render.tsx';
import { MeProvider } from '../../platform/session.tsx';
import { WorkingDaysPage } from './working-days.page.tsx';

const agencyId = '01890000-0000-7000-8000-000000000001';
const year: WorkingYear = {
  agencyId,
  year: 2021,
  status: 'official',
  holidays: [
    { day: '2021-09-02', code: 'nationalDay' },
    { day: '2021-09-03', code: 'nationalDay' },
  ],
  working: [],
  own: [{ day: '2021-09-06', worked: false, why: 'Công văn 12' }],
  rev: 4,
};
const asked = on(workingDayApi.year, ({ query }) => ({
  ...year,
  year: Number(query.get('year')),
  status: Number(query.get('year')) > 2026 ? ('provisional' as const) : ('official' as const),
}));
const show = (role: 'admin' | 'reporter' = 'admin', path = '/quan-tri/ngay-lam-viec?nam=2021') =>
  renderParts(
    <MeProvider me={meAs(role)}>
      <WorkingDaysPage />
    </MeProvider>,
    path,
  );

test('the days of the year, joined, with the agency’s own and their ground', async () => {
  answering(asked);
  show();
  expect(await screen.findByText('T5 02/09 – T6 03/09')).toBeTruthy();
  expect(screen.getByText('Quốc khánh')).toBeTruthy();
  expect(screen.getByText('Công văn 12')).toBeTruthy();
});

test('a year that is not announced is marked as provisional', async () => {
  answering(asked);
  show('admin', '/quan-tri/ngay-lam-viec?nam=2027');
  expect(await screen.findByText(/chưa theo thông báo/)).toBeTruthy();
});

test('who may not decide reads', async () => {
  answering(asked);
  show('reporter');
  expect(await screen.findByText('Quốc khánh')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Đổi ngày' })).toBeNull();
});

test('a change needs a day and a ground; a refusal is said where one stands', async () => {
  const sent: unknown[] = [];
  answering(
    asked,
    on(workingDayApi.change, ({ body }) => {
      sent.push(body);
      throw workingDayProblem.dayInPast({ day: '2021-09-06', today: '2021-10-01' });
    }),
  );
  show();
  await screen.findByText('Quốc khánh');
  fireEvent.click(screen.getByRole('button', { name: 'Đổi ngày' }));
  fireEvent.click(await screen.findByRole('button', { name: 'Lưu thay đổi' }));
  expect(await screen.findByText('Chọn ít nhất một ngày')).toBeTruthy();
  fireEvent.change(await screen.findByLabelText(/Ngày nghỉ thêm/), { target: { value: '08/09/2021' } });
  fireEvent.change(screen.getByLabelText(/Căn cứ/), { target: { value: 'Công văn 13' } });
  expect(await screen.findByText(/là ngày nghỉ\./)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Lưu thay đổi' }));
  expect(await screen.findByText('Chọn từ hôm nay (01/10/2021) trở đi.')).toBeTruthy();
  await waitFor(() =>
    expect(sent).toEqual([
      { rev: 4, year: 2021, days: [{ day: '2021-09-08', worked: false }], why: 'Công văn 13' },
    ]),
  );
}, 20_000);
