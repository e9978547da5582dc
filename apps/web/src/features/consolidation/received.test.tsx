import { fireEvent, screen, waitFor } from '@testing-library/react';
import { consolidationApi } from '@thidua/shared/consolidation/consolidation.api';
import type { Received, ReceivedChoices } from '@thidua/shared/consolidation/consolidation.model';
import { Route, Routes } from 'react-router';
import { expect, test } from 'vitest';
import { answering, on } from '../../../test/answers.ts';
import { meAs } from '../../../test/me.sample.ts';
import { renderParts } from '../../../test/render.tsx';
import { paths, patterns } from '../../platform/paths.ts';
import { MeProvider } from '../../platform/session.tsx';
import { ReceivedPage } from './received.page.tsx';

const agency = { id: '01890000-0000-7000-8000-000000000001', name: 'Sở Tư pháp' };
const received: Received = {
  id: '01890000-0000-7000-8000-000000000002',
  agency,
  regimeName: 'Báo cáo tuần',
  periodKey: '2021-W33',
  version: 1,
  approvedAt: '2021-08-20T02:00:00.000Z',
  isLate: false,
  receipt: 'TH-AAAA',
  paper: { number: '05/BC-STP', day: '2021-08-20' },
};

const choices: ReceivedChoices = {
  agencies: [agency],
  kinds: ['week', 'month'],
  years: ['2021', '2020'],
};

function show(address: string, items: Received[]) {
  const asked = answering(
    on(consolidationApi.received, () => ({
      items,
      nextCursor: items.length > 0 ? 'next' : null,
      choices,
    })),
  );
  renderParts(
    <MeProvider me={meAs('committee_reader')}>
      <Routes>
        <Route path={patterns.receivedReports} element={<ReceivedPage />} />
      </Routes>
    </MeProvider>,
    address,
  );
  return () => asked.findLast(({ name }) => name === 'consolidation.received')?.query;
}

test('the address narrows the list, a choice narrows it further, and the sheet is of what is shown', async () => {
  const last = show(`${paths.receivedReports}?nam=2021&tim=tu%20phap`, [received]);
  const row = await screen.findByRole('row', { name: /Tuần.33\/2021/ });
  expect(row.textContent).toContain('05/BC-STP');
  expect([last()?.get('year'), last()?.get('q'), last()?.get('limit')]).toEqual(['2021', 'tu phap', '50']);
  fireEvent.click(screen.getByRole('button', { name: 'Trang sau' }));
  await waitFor(() => expect(last()?.get('cursor')).toBe('next'));
  fireEvent.click(screen.getByRole('button', { name: 'Loại kỳ: Mọi loại kỳ' }));
  fireEvent.click(await screen.findByRole('menuitem', { name: 'Tháng' }));
  await waitFor(() => expect(last()?.get('kind')).toBe('month'));
  expect(last()?.get('cursor')).toBeNull();
  const href = screen.getByRole('link', { name: 'Xuất Excel' }).getAttribute('href');
  expect(href).toContain('/api/consolidations/received/export?');
  for (const part of ['year=2021', 'kind=month', 'q=tu']) expect(href).toContain(part);
  fireEvent.click(screen.getByRole('button', { name: 'Bỏ lọc' }));
  await waitFor(() => expect([last()?.has('year'), last()?.has('q')]).toEqual([false, false]));
});

test('nothing found is told apart from nothing sent', async () => {
  show(`${paths.receivedReports}?loai-ky=quy`, []);
  expect(await screen.findByText('Không có báo cáo nào như vậy')).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Loại kỳ: Quý' })).toBeTruthy();
});
