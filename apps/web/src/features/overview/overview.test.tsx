import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { inspectionApi } from '@thidua/shared/inspection/inspection.api';
import { obligationApi } from '@thidua/shared/obligation/obligation.api';
import { overviewApi } from '@thidua/shared/overview/overview.api';
import type { Overview } from '@thidua/shared/overview/overview.model';
import { afterEach, expect, test, vi } from 'vitest';
import { answering, on } from '../../../test/answers.ts';
import { meAs } from '../../../test/me.sample.ts';
import { renderParts } from '../../../test/render.tsx';
import { MeProvider } from '../../platform/session.tsx';
import { OverviewPage } from './overview.page.tsx';
import { sampleOverview } from './overview.sample.ts';

afterEach(() => vi.unstubAllGlobals());

function show(data: Overview = sampleOverview(), address = '/tong-quan') {
  const asked = answering(
    on(overviewApi.get, () => data),
    on(inspectionApi.counts, () => ({ open: 5, late: 2, asOf: data.asOf })),
    on(obligationApi.urge, () => ({ changed: 1, skipped: 0 })),
    on(obligationApi.exempt, () => ({ changed: 1, skipped: 0 })),
    on(obligationApi.restore, () => ({ changed: 1, skipped: 0 })),
  );
  renderParts(
    <MeProvider me={meAs('office')}>
      <OverviewPage />
    </MeProvider>,
    address,
  );
  return { asked, data };
}

/** A date, a count and a period do not break: their spaces are told apart from plain ones, not by those who read. */
const begins = (text: string) => (name: string) => name.replaceAll('\u00a0', ' ').startsWith(text);
const cell = (text: string) => screen.findByRole('cell', { name: begins(text) });

test('one sentence says how things stand, and its parts lead to the lists behind', async () => {
  const { data } = show();
  expect(await screen.findByText('cần chú ý')).toBeDefined();
  const link = screen.getByRole('link', { name: begins('1 báo cáo tuần 33') });
  expect(link.getAttribute('href')).toBe(`/bao-cao/ky/2021-W33?che-do=${data.shown.regimeId}&loc=chua-nop`);
  expect(screen.getByRole('link', { name: /^Đơn vị an toàn/ }).getAttribute('href')).toBe(
    '/tong-quan?tinh-trang=watch#luoi',
  );
  const late = await screen.findByRole('link', { name: begins('2 cuộc kiểm tra') });
  expect(late.getAttribute('href')).toBe('/kiem-tra/cuoc?xem=tre');
});

test('by keyboard: arrows move, space chooses, and the chosen that are owed are urged', async () => {
  const { asked, data } = show();
  const first = await cell('Phòng Công chứng số 1, tuần 32: Đúng hạn');
  expect(first.tabIndex).toBe(0);
  first.focus();
  fireEvent.keyDown(first, { key: 'ArrowDown' });
  const below = await cell('Phòng Công chứng số 2, tuần 32: Quá hạn');
  expect(document.activeElement).toBe(below);
  fireEvent.keyDown(below, { key: ' ' });
  expect(below.getAttribute('aria-selected')).toBe('true');
  const bar = screen.getByRole('region', { name: 'Đã chọn 1 ô' });
  expect(within(bar).queryByRole('button', { name: 'Miễn' })).toBeNull();
  fireEvent.click(within(bar).getByRole('button', { name: 'Đôn đốc' }));
  const message = await screen.findByLabelText('Lời nhắn (không bắt buộc)');
  fireEvent.change(message, { target: { value: 'Gửi trước 16:00' } });
  fireEvent.click(screen.getByRole('button', { name: begins('Đôn đốc 1 đơn vị') }));
  await waitFor(() =>
    expect(asked.find((one) => one.name === 'obligation.urge')?.body).toEqual({
      ids: [data.grid.rows[1]?.cells[0]?.id],
      message: 'Gửi trước 16:00',
    }),
  );
  await waitFor(() => expect(screen.queryByRole('region', { name: 'Đã chọn 1 ô' })).toBeNull());
});

test('what was exempted by mistake is put back with one press', async () => {
  const data = sampleOverview();
  data.may = { ...data.may, exempt: true };
  const { asked } = show(data);
  fireEvent.keyDown(await cell('Phòng Công chứng số 2, tuần 32: Quá hạn'), { key: ' ' });
  const bar = screen.getByRole('region', { name: 'Đã chọn 1 ô' });
  fireEvent.click(within(bar).getByRole('button', { name: 'Miễn' }));
  fireEvent.change(await screen.findByLabelText(/^Lý do/), { target: { value: 'Nhầm đơn vị' } });
  fireEvent.click(screen.getByRole('button', { name: begins('Miễn 1 việc') }));
  fireEvent.click(await screen.findByRole('button', { name: 'Hoàn tác' }));
  const ids = [data.grid.rows[1]?.cells[0]?.id];
  await waitFor(() => expect(asked.find((one) => one.name === 'obligation.restore')?.body).toEqual({ ids }));
  expect(await screen.findByText(begins('Đã đặt lại như trước cho 1 việc'))).toBeDefined();
});

test('an exempt cell is chosen, and its exemption taken back', async () => {
  const data = sampleOverview();
  data.may = { ...data.may, exempt: true };
  const cellData = data.grid.rows[1]?.cells[0];
  Object.assign(cellData ?? {}, { mark: 'exempt', isOwed: false });
  const { asked } = show(data);
  fireEvent.keyDown(await cell('Phòng Công chứng số 2, tuần 32: Được miễn'), { key: ' ' });
  const bar = screen.getByRole('region', { name: 'Đã chọn 1 ô' });
  fireEvent.click(within(bar).getByRole('button', { name: 'Bỏ miễn' }));
  await waitFor(() =>
    expect(asked.find((one) => one.name === 'obligation.restore')?.body).toEqual({ ids: [cellData?.id] }),
  );
  await waitFor(() => expect(screen.queryByRole('region', { name: 'Đã chọn 1 ô' })).toBeNull());
});

test('the head of a column chooses all that is owed in it', async () => {
  show();
  fireEvent.click(await screen.findByRole('button', { name: begins('tuần 33') }));
  expect(screen.getByRole('region', { name: 'Đã chọn 1 ô' }).textContent).toMatch(/1\s+đơn vị, tuần\s+33/);
});

test('the address narrows the grid to units that stand so', async () => {
  show(sampleOverview(), '/tong-quan?tinh-trang=watch');
  expect(await screen.findByRole('rowheader', { name: 'Phòng Công chứng số 2' })).toBeDefined();
  expect(screen.queryByRole('rowheader', { name: 'Phòng Công chứng số 1' })).toBeNull();
});

test('who may change nothing chooses nothing', async () => {
  const data = sampleOverview();
  data.may = { urge: false, extend: false, exempt: false, display: false, trend: false };
  show(data);
  const first = await cell('Phòng Công chứng số 2, tuần 33');
  expect(first.getAttribute('aria-selected')).toBeNull();
  fireEvent.keyDown(first, { key: ' ' });
  expect(screen.queryByRole('region', { name: /^Đã chọn/ })).toBeNull();
});
