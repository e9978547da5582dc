import { fireEvent, screen, waitFor } from '@testing-library/react';
import { formApi } from '@thidua/shared/form/form.api';
import { regimeApi } from '@thidua/shared/form/regime.api';
import { regimeProblem } from '@thidua/shared/form/regime.problems';
import { unitApi } from '@thidua/shared/unit/unit.api';
import type { Unit } from '@thidua/shared/unit/unit.model';
import { expect, test } from 'vitest';
import { answering, on } from '../../../test/answers.ts';
import { meAs } from '../../../test/me.sample.ts';
import { renderParts } from '../../../test/render.tsx';
import { MeProvider } from '../../platform/session.tsx';
import RegimeDrawer from './regime-drawer.tsx';

const id = (n: number) => `01890000-0000-7000-8000-00000000010${n}`;
const unit = (n: number, kind: Unit['kind'], name: string, parentId: string | null): Unit => ({
  ...{ id: id(n), parentId, kind, name, shortName: name, abbreviation: `U${n}`, position: n },
  ...{ startsOn: '2021-01-01', endsOn: null, rev: 0 },
});
const units = [
  unit(1, 'agency', 'Sở Tư pháp', null),
  unit(2, 'office', 'Văn phòng Sở', id(1)),
  unit(3, 'division', 'Phòng Công chứng số 1', id(1)),
  unit(4, 'team', 'Tổ 1', id(3)),
  unit(5, 'division', 'Phòng Công chứng số 2', id(1)),
];
const template = {
  ...{ id: id(8), templateId: id(9), code: 'monthly', name: 'Báo cáo tháng', edition: 1 },
  publishedAt: '2021-08-01T00:00:00.000Z',
};

test('who receives is chosen, the units beneath it report, and that is said before it is done', async () => {
  const sent: unknown[] = [];
  answering(
    on(unitApi.list, () => ({ items: units, total: units.length })),
    on(formApi.templates, () => ({ items: [template] })),
    on(regimeApi.foresee, () => ({ before: [], after: [] })),
    on(regimeApi.drawUp, ({ body }) => {
      sent.push(body);
      throw regimeProblem.nobodyReceives({ unit: 'P. CC số 1' });
    }),
  );
  const me = meAs('office');
  const roles = me.roles.map((role) => ({ ...role, unitId: id(2) }));
  renderParts(
    <MeProvider me={{ ...me, roles }}>
      <RegimeDrawer regime={null} onClose={() => undefined} />
    </MeProvider>,
  );
  expect(await screen.findByText(/Gửi tới Văn phòng Sở\./)).toBeTruthy();
  const receiver = screen.getByRole('combobox', { name: /Nơi nhận/ });
  expect(receiver).toHaveProperty('value', 'Văn phòng Sở');
  fireEvent.click(receiver);
  const offered = await screen.findAllByRole('option', { name: /^(Văn phòng|Phòng|Tổ|Sở)/, hidden: true });
  expect(offered.map((one) => one.textContent)).toEqual(['Văn phòng Sở', 'Phòng Công chứng số 1']);
  fireEvent.click(screen.getByRole('option', { name: 'Phòng Công chứng số 1', hidden: true }));
  expect(await screen.findByText(/1\s+đơn vị phải báo cáo\. Gửi tới Phòng Công chứng số 1\./)).toBeTruthy();

  fireEvent.change(screen.getByRole('textbox', { name: /Tên chế độ/ }), {
    target: { value: 'Báo cáo của các tổ' },
  });
  fireEvent.click(screen.getByRole('combobox', { name: /Mẫu báo cáo/ }));
  fireEvent.click(await screen.findByRole('option', { name: 'Báo cáo tháng, bản 1', hidden: true }));
  fireEvent.click(screen.getByRole('button', { name: 'Lập chế độ' }));
  await waitFor(() =>
    expect(sent).toMatchObject([{ creditorUnitId: id(3), debtors: { unitKinds: [], unitIds: [id(4)] } }]),
  );
  expect(await screen.findByText(/P\. CC số 1 chưa có người được tiếp nhận báo cáo/)).toBeTruthy();
});
