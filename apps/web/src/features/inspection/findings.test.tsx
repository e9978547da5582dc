import { fireEvent, screen, waitFor } from '@testing-library/react';
import type { Role } from '@thidua/shared/access/role';
import { findingApi } from '@thidua/shared/inspection/finding.api';
import { unitApi } from '@thidua/shared/unit/unit.api';
import { Route, Routes } from 'react-router';
import { expect, test } from 'vitest';
import { answering, on } from '../../../test/answers.ts';
import { meAs } from '../../../test/me.sample.ts';
import { renderParts } from '../../../test/render.tsx';
import { paths, patterns } from '../../platform/paths.ts';
import { MeProvider } from '../../platform/session.tsx';
import { FindingPage } from './finding.page.tsx';
import { lateLine, proposedFinding } from './finding.sample.ts';
import { FindingsPage } from './findings.page.tsx';

const counts = { open: 9, overdue: 1, waiting: 2, repeated: 1, closed: 14, asOf: '2021-08-20T02:00:00.000Z' };
const around = [on(findingApi.counts, () => counts), on(unitApi.list, () => ({ items: [], total: 0 }))];
const show = (path: string, role: Role = 'office') =>
  renderParts(
    <MeProvider me={meAs(role)}>
      <Routes>
        <Route path={patterns.findings} element={<FindingsPage />} />
        <Route path={patterns.finding} element={<FindingPage />} />
      </Routes>
    </MeProvider>,
    path,
  );

test('the list says what is wrong, whose it is, how late, how far, and that it is no first time', async () => {
  const asked = answering(
    on(findingApi.list, () => ({ items: [lateLine], nextCursor: null, asOf: counts.asOf })),
    ...around,
  );
  show(paths.findings);
  const row = await screen.findByRole('row', { name: /KN-031/ });
  expect(row.textContent).toContain('Có sổ ghi người đến');
  expect(row.textContent).toContain('Phòng Công chứng số 2');
  expect(row.textContent).toContain('Trưởng phòng Công chứng số 2');
  expect(row.textContent).toMatch(/trễ.\d+.ngày/);
  expect(row.textContent).toMatch(/Lặp lại lần.3/);
  expect(row.textContent).toMatch(/Bị trả lại 1.lần/);
  expect(screen.getByRole('img', { name: 'Bước 2 trên 4' })).toBeTruthy();
  expect(await screen.findByRole('button', { name: /Đôn đốc 1.việc trễ/ })).toBeTruthy();
  const first = asked.find(
    (one) => one.name === 'finding.list' && !one.query.getAll('is').includes('closed'),
  );
  expect(first?.query.getAll('is')).toEqual(['overdue', 'waiting', 'sentBack', 'open']);
});

test('a figure is a filter with an address, and the sheet is of what is shown', async () => {
  const asked = answering(
    on(findingApi.list, () => ({ items: [], nextCursor: null, asOf: counts.asOf })),
    ...around,
  );
  show(paths.findings);
  fireEvent.click(await screen.findByRole('link', { name: /Đã khắc phục/ }));
  await waitFor(() => expect(asked.at(-1)?.query.getAll('is')).toEqual(['closed']));
  expect(screen.getByRole('link', { name: /Đã khắc phục/ }).getAttribute('aria-current')).toBe('true');
  expect(screen.getByRole('link', { name: 'Xuất Excel (14)' }).getAttribute('href')).toContain('is=closed');
});

test('those who may not urge are not offered to', async () => {
  answering(
    on(findingApi.list, () => ({ items: [lateLine], nextCursor: null, asOf: counts.asOf })),
    ...around,
  );
  show(paths.findings, 'unit_leader');
  expect(await screen.findByRole('row', { name: /KN-031/ })).toBeTruthy();
  expect(screen.queryByRole('button', { name: /Đôn đốc/ })).toBeNull();
});

test('the second person sees both sides and closes it with the revision that was read', async () => {
  const asked = answering(
    on(findingApi.get, () => proposedFinding(['verify', 'sendBack'])),
    on(findingApi.verify, () => ({
      ...proposedFinding([]),
      state: 'closed' as const,
      mark: 'closed' as const,
    })),
  );
  show(paths.finding(lateLine.id));
  expect(await screen.findByText('Không ghi sổ từ ngày 10/08.')).toBeTruthy();
  expect(screen.getAllByText('Đã đặt sổ tại cửa chính, bảo vệ ghi.').length).toBeGreaterThan(0);
  expect(screen.getByText('Không thuộc đơn vị, không phải người đề nghị')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Xác nhận đóng' }));
  await waitFor(() =>
    expect(asked.find((one) => one.name === 'finding.verify')?.body).toEqual({ rev: 4, note: '' }),
  );
});

test('who proposed it reads why another must close it', async () => {
  answering(on(findingApi.get, () => proposedFinding([])));
  show(paths.finding(lateLine.id), 'unit_leader');
  expect(await screen.findByText('Người đề nghị không tự xác nhận; người thứ hai xác nhận.')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Xác nhận đóng' })).toBeNull();
});

test('sending back without a reason is not sent', async () => {
  const asked = answering(on(findingApi.get, () => proposedFinding(['verify', 'sendBack'])));
  show(paths.finding(lateLine.id));
  fireEvent.click(await screen.findByRole('button', { name: 'Trả lại' }));
  const drawer = await screen.findByRole('dialog', { name: 'Trả lại đề nghị đóng' });
  const buttons = [...drawer.querySelectorAll('button')].filter((one) => one.textContent === 'Trả lại');
  fireEvent.click(buttons[0] as HTMLElement);
  expect(await screen.findByText('Ghi lý do')).toBeTruthy();
  expect(asked.some((one) => one.name === 'finding.sendBack')).toBe(false);
});

test('nothing is proposed without saying what was done and showing it', async () => {
  const open = { ...proposedFinding(['propose']), state: 'open' as const, mark: 'overdue' as const };
  const asked = answering(on(findingApi.get, () => open));
  show(paths.finding(lateLine.id), 'unit_leader');
  fireEvent.click(await screen.findByRole('button', { name: 'Đề nghị đóng' }));
  expect(await screen.findByText('Cần ghi đã làm gì và kèm ít nhất một minh chứng.')).toBeTruthy();
  expect(asked.some((one) => one.name === 'finding.propose')).toBe(false);
});
