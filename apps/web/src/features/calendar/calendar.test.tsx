import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { calendarApi, calendarFeedApi } from '@thidua/shared/calendar/calendar.api';
import type { CalendarEntry } from '@thidua/shared/calendar/calendar.model';
import { inspectionApi } from '@thidua/shared/inspection/inspection.api';
import { unitApi } from '@thidua/shared/unit/unit.api';
import { afterEach, expect, test, vi } from 'vitest';
import { answering, on } from '../../../test/answers.ts';
import { meAs } from '../../../test/me.sample.ts';
import { renderParts } from '../../../test/render.tsx';
import { MeProvider } from '../../platform/session.tsx';
import { CalendarPage } from './calendar.page.tsx';
import { sampleEntries, sampleVisit } from './calendar.sample.ts';

afterEach(() => vi.unstubAllGlobals());

const noClash = { clashes: [], freeSlots: [] };

function show(address: string, items: CalendarEntry[] = sampleEntries) {
  let feed: { id: string; madeAt: string; readAt: null; token: string | null } | null = null;
  const asked = answering(
    on(calendarApi.list, () => ({ asOf: '2021-10-14T03:00:00.000Z', items, isCut: false })),
    on(inspectionApi.clashes, ({ query }) =>
      query.get('startsAt') === sampleVisit.startsAt ? (sampleVisit.clash ?? noClash) : noClash,
    ),
    on(inspectionApi.get, () => sampleVisit),
    on(inspectionApi.move, () => ({ ...sampleVisit, rev: 4 })),
    on(unitApi.list, () => ({ items: [], total: 0 })),
    on(calendarFeedApi.own, () => ({ feed: feed && { ...feed, token: null } })),
    on(calendarFeedApi.make, () => {
      feed = { id: sampleVisit.id, madeAt: '2021-10-14T03:00:00.000Z', readAt: null, token: 'x'.repeat(43) };
      return feed;
    }),
  );
  renderParts(
    <MeProvider me={meAs('office')}>
      <CalendarPage />
    </MeProvider>,
    address,
  );
  return asked;
}

const plain = (text: string | null) => (text ?? '').replaceAll('\u00a0', ' ');
const named = (text: string) => (name: string) => plain(name) === text;
const begins = (text: string) => (name: string) => plain(name).startsWith(text);
const key = (name: string) => fireEvent.keyDown(document.activeElement as Element, { key: name });

test('the list is a table of days: when, what, whom, who leads, how it stands, and where it is worked on', async () => {
  const asked = show('/lich?ngay=2021-10-14');
  const table = await screen.findByRole('table', { name: 'Lịch Tháng 10/2021, theo ngày' });
  const days = within(table).getAllByRole('rowheader', { name: /^Thứ/ });
  expect(days.map((day) => plain(day.textContent))).toEqual([
    'Thứ Năm, 14/10/2021 1 việc',
    'Thứ Sáu, 15/10/2021 1 việc',
    'Thứ Tư, 20/10/2021 2 việc, trùng lịch',
    'Thứ Sáu, 22/10/2021 1 việc',
  ]);
  const report = within(table).getByRole('row', { name: /Báo cáo tuần/ });
  expect(plain(report.textContent)).toContain(
    'trước 17:00Hạn báo cáoBáo cáo tuần 4110 trên 10 đơn vị đã gửi',
  );
  expect(within(report).getByRole('link').getAttribute('href')).toMatch(/^\/bao-cao\/ky\/2021-W41\?che-do=/);
  const query = asked.find(({ name }) => name === 'calendar.list')?.query;
  expect([query?.get('from'), query?.get('to')]).toEqual(['2021-10-01', '2021-10-31']);
});

test('on paper nothing is left of what a unit is not to know: no line, no day, no count', async () => {
  for (const address of ['/lich?ngay=2021-10-14', '/lich?xem=thang&ngay=2021-10-14']) {
    show(address);
    const hidden = () => document.querySelectorAll('[data-hidden]').length;
    await waitFor(() => expect(hidden()).toBe(1));
    fireEvent(window, new Event('beforeprint'));
    expect(hidden()).toBe(0);
    const days = screen.queryAllByRole('rowheader', { name: /^Thứ/ }).map((day) => plain(day.textContent));
    expect(days.filter((day) => day.includes('22/10'))).toEqual([]);
    expect(days.filter((day) => day.includes('trùng'))).toEqual([]);
    fireEvent(window, new Event('afterprint'));
    await waitFor(() => expect(hidden()).toBe(1));
    cleanup();
  }
});

test('a clash is told in one sentence, once for both', async () => {
  show('/lich?ngay=2021-10-14');
  expect(await screen.findByText(/Chánh Văn phòng ở hai nơi lúc 14:00/)).toBeDefined();
  expect(screen.queryByText(/chỗ trùng khác/)).toBeNull();
});

test('the address narrows it, and each kind says how much it holds', async () => {
  show('/lich?ngay=2021-10-14&loai=bao-cao');
  const table = await screen.findByRole('table');
  expect(within(table).getAllByRole('row')).toHaveLength(1 + 2 + 2);
  fireEvent.click(screen.getByRole('button', { name: named('Loại việc: 1 trên 6 loại việc') }));
  expect(
    (await screen.findByRole('checkbox', { name: named('Kiểm tra 3') })) as HTMLInputElement,
  ).toHaveProperty('checked', false);
});

test('the month is a grid of days: one stop, arrows between days, Enter into a day', async () => {
  show('/lich?xem=thang&ngay=2021-10-14');
  const grid = await screen.findByRole('grid');
  expect(within(grid).getAllByRole('columnheader')).toHaveLength(8);
  expect(plain(within(grid).getAllByRole('rowheader')[2]?.textContent ?? '')).toBe('Tuần 41');
  const stops = within(grid)
    .getAllByRole('cell')
    .filter(({ tabIndex }) => tabIndex === 0);
  expect(stops).toHaveLength(1);
  stops[0]?.focus();
  expect(plain(document.activeElement?.textContent ?? '')).toMatch(/14\/10.*1 việc/);
  key('ArrowRight');
  expect(plain(document.activeElement?.textContent ?? '')).toMatch(/15\/10.*1 việc/);
  key('Enter');
  expect(document.activeElement?.textContent).toContain('Báo cáo');
  key('Escape');
  expect(document.activeElement?.tagName).toBe('TD');
});

test('a visit is moved by keyboard alone: taken up, put down, given a reason, and taken back', async () => {
  const asked = show('/lich?xem=thang&ngay=2021-10-20');
  const grid = await screen.findByRole('grid');
  within(grid)
    .getAllByRole('cell')
    .find(({ tabIndex }) => tabIndex === 0)
    ?.focus();
  key('Enter');
  key('m');
  expect(plain(screen.getByText(/^Đang dời/).textContent ?? '')).toContain('Phòng Công chứng số 2');
  key('ArrowRight');
  key('Enter');
  const dialog = await screen.findByRole('dialog');
  expect(await within(dialog).findByDisplayValue('14:00')).toBeDefined();
  const submit = await within(dialog).findByRole('button', { name: 'Dời lịch' });
  fireEvent.click(submit);
  expect(await within(dialog).findByText(/Ghi lý do/)).toBeDefined();
  fireEvent.change(within(dialog).getByLabelText(/Lý do dời/), { target: { value: 'trùng giao ban' } });
  fireEvent.click(submit);
  await waitFor(() =>
    expect(asked.find(({ name }) => name === 'inspection.move')?.body).toEqual({
      rev: 3,
      startsAt: '2021-10-21T07:00:00.000Z',
      endsAt: '2021-10-21T09:00:00.000Z',
      reason: 'trùng giao ban',
      despiteClash: false,
    }),
  );
  fireEvent.click(await screen.findByRole('button', { name: 'Hoàn tác' }));
  await waitFor(() =>
    expect(asked.findLast(({ name }) => name === 'inspection.move')?.body).toMatchObject({
      rev: 4,
      startsAt: sampleVisit.startsAt,
      endsAt: sampleVisit.endsAt,
    }),
  );
});

test('the drawer offers times at which all are free, and tells every move', async () => {
  show('/lich?ngay=2021-10-14&chon=visit.1');
  expect(await screen.findByText(/Trùng người: Chánh Văn phòng/)).toBeDefined();
  expect(plain((await screen.findByText(/^Dời lịch: từ/)).textContent ?? '')).toBe(
    'Dời lịch: từ 14:00 thứ Ba 19/10/2021 sang 14:00 thứ Tư 20/10/2021',
  );
  fireEvent.click(screen.getByRole('button', { name: '21/10 · 08:00' }));
  const dialog = await screen.findByRole('dialog', { name: 'Dời cuộc kiểm tra Phòng Công chứng số 2' });
  expect(await within(dialog).findByDisplayValue('08:00')).toBeDefined();
});

test('where it still clashes the button says so, and the server is told that it is wanted', async () => {
  const asked = show('/lich?ngay=2021-10-14&chon=visit.1');
  fireEvent.click(await screen.findByRole('button', { name: 'Dời lịch' }));
  const dialog = await screen.findByRole('dialog', { name: begins('Dời cuộc kiểm tra') });
  fireEvent.change(await within(dialog).findByLabelText(/Lý do dời/), { target: { value: 'giữ nguyên' } });
  fireEvent.click(await within(dialog).findByRole('button', { name: 'Vẫn dời, dù trùng' }));
  await waitFor(() =>
    expect(asked.find(({ name }) => name === 'inspection.move')?.body).toMatchObject({ despiteClash: true }),
  );
});

test('the address for a phone is shown once, when it is made', async () => {
  show('/lich');
  fireEvent.click(await screen.findByRole('button', { name: 'Đưa vào lịch điện thoại' }));
  fireEvent.click(await screen.findByRole('button', { name: 'Tạo địa chỉ' }));
  const address = (await screen.findByLabelText('Địa chỉ lịch')) as HTMLInputElement;
  expect(address.value).toMatch(new RegExp(`/api/calendar/feed/${'x'.repeat(43)}.ics$`));
  expect(screen.getByRole('link', { name: 'Thêm vào lịch của máy này' }).getAttribute('href')).toMatch(
    /^webcal:/,
  );
});

test('nothing there is said so', async () => {
  show('/lich?ngay=2021-10-14', []);
  expect(await screen.findByText('Tháng 10/2021 chưa có việc nào')).toBeDefined();
});
