import { screen } from '@testing-library/react';
import { Problem } from '@thidua/shared/contract/problem';
import { overviewApi } from '@thidua/shared/overview/overview.api';
import { expect, test } from 'vitest';
import { answering, on } from '../../../test/answers.ts';
import { meAs } from '../../../test/me.sample.ts';
import { renderParts } from '../../../test/render.tsx';
import { paths } from '../../platform/paths.ts';
import { MeProvider } from '../../platform/session.tsx';
import { OverviewPage } from './overview.page.tsx';

function show(status: number, code: string) {
  answering(
    on(overviewApi.get, () => {
      throw new Problem(status, code);
    }),
  );
  renderParts(
    <MeProvider me={meAs('committee_reader')}>
      <OverviewPage />
    </MeProvider>,
    paths.overview,
  );
  return screen.findByRole('alert');
}

test('a page that is refused says so and offers no second try', async () => {
  const alert = await show(403, 'door.notPermitted');
  expect(alert.textContent).toContain('Không mở được');
  expect(alert.textContent).toContain('không có quyền');
  expect(screen.queryByRole('button', { name: 'Thử lại' })).toBeNull();
});

test('a page that failed is asked for again', async () => {
  const alert = await show(500, 'door.broken');
  expect(alert.textContent).toContain('Chưa tải được');
  expect(screen.getByRole('button', { name: 'Thử lại' })).toBeTruthy();
});
