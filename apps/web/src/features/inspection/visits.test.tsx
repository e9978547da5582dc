import { fireEvent, screen, waitFor } from '@testing-library/react';
import { inspectionApi } from '@thidua/shared/inspection/inspection.api';
import { roundApi } from '@thidua/shared/inspection/round.api';
import { unitApi } from '@thidua/shared/unit/unit.api';
import { Route, Routes } from 'react-router';
import { expect, test } from 'vitest';
import { answering, on } from '../../../test/answers.ts';
import { meAs } from '../../../test/me.sample.ts';
import { renderParts } from '../../../test/render.tsx';
import { paths, patterns } from '../../platform/paths.ts';
import { MeProvider } from '../../platform/session.tsx';
import { visitSample } from './visit.sample.ts';
import { VisitsPage } from './visits.page.tsx';

const asOf = '2021-10-20T02:00:00.000Z';

test('the list begins with what is ahead, a look has an address, and the sheet is of what is shown', async () => {
  const asked = answering(
    on(inspectionApi.list, () => ({
      items: [visitSample({ state: 'planned', isLate: true })],
      nextCursor: null,
      asOf,
    })),
    on(roundApi.list, () => ({ items: [], nextCursor: null })),
    on(unitApi.list, () => ({ items: [], total: 0 })),
  );
  renderParts(
    <MeProvider me={meAs('office')}>
      <Routes>
        <Route path={patterns.inspectionVisits} element={<VisitsPage />} />
      </Routes>
    </MeProvider>,
    paths.inspectionVisits,
  );
  const row = await screen.findByRole('row', { name: /Phòng Công chứng số 2/ });
  expect(row.textContent).toMatch(/Số.07 · Kiểm tra đợt 2\/2021/);
  expect(row.textContent).toContain('Đã lên lịch · trễ');
  const last = () => asked.findLast(({ name }) => name === 'inspection.list')?.query;
  expect([last()?.getAll('state'), last()?.get('order')]).toEqual([['planned'], 'soonest']);
  fireEvent.click(screen.getByRole('button', { name: 'Tình trạng: Sắp tới' }));
  fireEvent.click(await screen.findByRole('menuitem', { name: 'Đã ký biên bản' }));
  await waitFor(() => expect(last()?.getAll('state')).toEqual(['signed']));
  expect(last()?.get('order')).toBe('latest');
  const href = screen.getByRole('link', { name: 'Xuất Excel' }).getAttribute('href');
  expect(href).toContain('/api/inspections/export?');
  expect(href).toContain('state=signed');
});
