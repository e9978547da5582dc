import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { obligationApi } from '@thidua/shared/obligation/obligation.api';
import { reportApi } from '@thidua/shared/report/report.api';
import { Route, Routes } from 'react-router';
import { afterEach, expect, test, vi } from 'vitest';
import { answering, on } from '../../../test/answers.ts';
import { renderParts } from '../../../test/render.tsx';
import { MeProvider } from '../../platform/session.tsx';
import PeriodPage from './period.page.tsx';
import { sampleMe } from './samples/me.sample.ts';
import { sampleComparison, samplePeriod, samplePeriods } from './samples/period.sample.ts';
import { allowing, people, submittedReport } from './samples/report.sample.ts';

afterEach(() => vi.unstubAllGlobals());

function show(address: string, role: 'office' | 'auditor' = 'office') {
  const page = samplePeriod();
  const asked = answering(
    on(reportApi.periods, () => samplePeriods()),
    on(reportApi.period, ({ query }) => {
      const is = query.getAll('is');
      return { ...page, items: page.items.filter((line) => is.length === 0 || is.includes(line.is)) };
    }),
    on(reportApi.compare, () => sampleComparison()),
    on(reportApi.get, () =>
      submittedReport({
        id: page.items[0]?.id ?? '',
        unit: page.items[0]?.unit ?? submittedReport().unit,
        actions: role === 'office' ? allowing('accept', 'return') : allowing(),
      }),
    ),
    on(reportApi.accept, () => submittedReport({ state: 'accepted' })),
    on(reportApi.return, () => submittedReport({ state: 'draft' })),
    on(obligationApi.urge, () => ({ changed: 3, skipped: 0 })),
  );
  renderParts(
    <MeProvider me={sampleMe(role, people.office)}>
      <Routes>
        <Route path="/bao-cao/ky/:periodKey" element={<PeriodPage />} />
      </Routes>
    </MeProvider>,
    address,
  );
  return asked;
}

const week = '/bao-cao/ky/2021-W33';

test('a filter asks the server for its states and is part of the address', async () => {
  const asked = show(week);
  fireEvent.click(await screen.findByRole('button', { name: /^Chưa nộp/ }));
  await waitFor(() =>
    expect(
      asked
        .filter((one) => one.name === 'report.period')
        .at(-1)
        ?.query.getAll('is'),
    ).toEqual(['none', 'draft', 'presented']),
  );
  await waitFor(() => expect(screen.getAllByRole('row')).toHaveLength(4));
  expect(screen.getByRole('button', { name: /^Tất cả 11/ })).toBeDefined();
});

test('an address shows the same: filter and open unit', async () => {
  const first = samplePeriod().items[0];
  show(`${week}?loc=cho-tiep-nhan&mo=${first?.id}`);
  const panel = await screen.findByRole('region', { name: 'Báo cáo của Phòng Công chứng số 2' });
  expect(await within(panel).findByText('giống kỳ trước 92 %')).toBeDefined();
  expect(screen.getByRole('button', { name: /^Chờ tiếp nhận/, pressed: true })).toBeDefined();
});

test('accepting goes on to the next unit that waits', async () => {
  const [first, second] = samplePeriod().items;
  const asked = show(`${week}?mo=${first?.id}`);
  fireEvent.click(await screen.findByRole('button', { name: 'Tiếp nhận, mở đơn vị kế tiếp' }));
  await screen.findByRole('region', { name: `Báo cáo của ${second?.unit.name}` });
  expect(asked.find((one) => one.name === 'report.accept')?.body).toEqual({ rev: 4 });
});

test('returning wants a reason, pins it to the whole and each comment to its field', async () => {
  const first = samplePeriod().items[0];
  const asked = show(`${week}?mo=${first?.id}`);
  fireEvent.click(await screen.findByRole('button', { name: /^Góp ý về Kinh phí/ }));
  const drawer = await screen.findByRole('dialog');
  const send = within(drawer).getByRole('button', { name: 'Trả lại, 1\u00a0góp ý' });
  fireEvent.click(send);
  expect(within(drawer).getByText('Ghi lý do, ít nhất 3 ký tự')).toBeDefined();
  expect(asked.some((one) => one.name === 'report.return')).toBe(false);
  fireEvent.change(within(drawer).getByLabelText(/^Lý do chung/), {
    target: { value: 'Chưa khớp danh sách' },
  });
  fireEvent.change(within(drawer).getByLabelText(/^Cần sửa gì: Kinh phí/), {
    target: { value: 'Tách tiền và hiện vật' },
  });
  fireEvent.click(send);
  await waitFor(() =>
    expect(asked.find((one) => one.name === 'report.return')?.body).toMatchObject({
      reason: 'Chưa khớp danh sách',
      remarks: [
        { field: null, text: 'Chưa khớp danh sách' },
        { field: 'contributed', text: 'Tách tiền và hiện vật' },
      ],
    }),
  );
});

test('one act urges all who are missing', async () => {
  const asked = show(week);
  fireEvent.click(await screen.findByRole('button', { name: /Đôn đốc 3/ }));
  const dialog = await screen.findByRole('dialog');
  fireEvent.click(within(dialog).getByRole('button', { name: /Đôn đốc 3/ }));
  await waitFor(() => expect(asked.some((one) => one.name === 'obligation.urge')).toBe(true));
  expect(asked.find((one) => one.name === 'obligation.urge')?.body).toMatchObject({ ids: { length: 3 } });
});

test('who may only read sees no act', async () => {
  const first = samplePeriod().items[0];
  show(`${week}?mo=${first?.id}`, 'auditor');
  await screen.findByText('giống kỳ trước 92 %');
  expect(screen.queryByRole('button', { name: /Tiếp nhận|Trả lại|Đôn đốc/ })).toBeNull();
});
