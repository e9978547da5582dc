import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { inspectionApi } from '@thidua/shared/inspection/inspection.api';
import { inspectionProblem } from '@thidua/shared/inspection/inspection.problems';
import { Route, Routes } from 'react-router';
import { expect, test } from 'vitest';
import { answering, on } from '../../../test/answers.ts';
import { meAs } from '../../../test/me.sample.ts';
import { renderParts } from '../../../test/render.tsx';
import { paths, patterns } from '../../platform/paths.ts';
import { MeProvider } from '../../platform/session.tsx';
import { VisitPage } from './visit.page.tsx';
import { leaderId, secretaryId, visitSample } from './visit.sample.ts';

const planned = visitSample({ state: 'planned' });
const person = (id: string, name: string, independence: 'free' | 'doubtful' | 'unfit') => ({
  ...{ id, name, post: 'Chuyên viên', unit: 'Văn phòng Sở', independence },
  doubts: independence === 'free' ? [] : [{ unitId: planned.unit.id, independence }],
  openFindings: independence === 'doubtful' ? 1 : 0,
});
const people = {
  items: [
    person(leaderId, 'Chánh Văn phòng', 'free'),
    person(secretaryId, 'Chuyên viên Văn phòng', 'doubtful'),
    person('01890000-0000-7000-8000-000000000077', 'Viên chức của phòng', 'unfit'),
  ],
};
const clash = {
  clashes: [
    {
      ...{ kind: 'person' as const, id: leaderId, name: 'Chánh Văn phòng', visitId: planned.id },
      ...{ unitName: 'Thanh tra Sở', startsAt: planned.startsAt, endsAt: planned.endsAt },
    },
  ],
  freeSlots: [],
};

const openMenu = async (item: string) => {
  renderParts(
    <MeProvider me={meAs('office')}>
      <Routes>
        <Route path={patterns.inspection} element={<VisitPage />} />
      </Routes>
    </MeProvider>,
    paths.inspection(planned.id),
  );
  fireEvent.click(await screen.findByRole('button', { name: 'Việc khác' }));
  fireEvent.click(await screen.findByRole('menuitem', { name: item }));
  return screen.findByRole('dialog', { name: item });
};

test('a team is changed: who is not free needs a reason, who would be in two places is said, and it may be so all the same', async () => {
  const asked = answering(
    on(inspectionApi.inspectors, () => people),
    on(inspectionApi.get, () => planned),
    on(inspectionApi.appoint, ({ body }) => {
      if (!body?.despiteClash) throw inspectionProblem.clashes(clash);
      return planned;
    }),
  );
  const drawer = await openMenu('Đổi đoàn');
  const reason = await within(drawer).findByRole('textbox', { name: /Lý do vẫn cử Chuyên viên Văn phòng/ });
  fireEvent.change(reason, { target: { value: 'Nắm rõ hồ sơ' } });
  const [unfit] = await screen.findAllByText(/Viên chức của phòng.*thuộc đơn vị này/);
  expect(unfit?.closest('[role="option"]')?.getAttribute('data-combobox-disabled')).toBe('true');
  fireEvent.click(within(drawer).getByRole('button', { name: 'Lưu đoàn kiểm tra' }));
  expect(await within(drawer).findByText(/Trùng người: Chánh Văn phòng cũng ở Thanh tra Sở/)).toBeTruthy();
  fireEvent.click(within(drawer).getByRole('button', { name: 'Vẫn giữ như đã chọn' }));
  await waitFor(() =>
    expect(asked.findLast(({ name }) => name === 'inspection.appoint')?.body).toEqual({
      rev: planned.rev,
      despiteClash: true,
      team: [
        { accountId: leaderId, part: 'leader', reason: 'Nắm rõ hồ sơ' },
        { accountId: secretaryId, part: 'secretary', reason: 'Nắm rõ hồ sơ' },
      ],
    }),
  );
});

test('a visit is cancelled with a reason and not without', async () => {
  const asked = answering(
    on(inspectionApi.get, () => planned),
    on(inspectionApi.cancel, () => ({ ...planned, state: 'cancelled' as const })),
  );
  const dialog = await openMenu('Hủy cuộc kiểm tra');
  const act = within(dialog).getByRole('button', { name: 'Hủy cuộc kiểm tra' });
  fireEvent.click(act);
  expect(within(dialog).getByText('Ghi ít nhất vài chữ')).toBeTruthy();
  expect(asked.some(({ name }) => name === 'inspection.cancel')).toBe(false);
  fireEvent.change(within(dialog).getByRole('textbox', { name: 'Lý do' }), {
    target: { value: 'Phòng chuyển trụ sở' },
  });
  fireEvent.click(act);
  await waitFor(() =>
    expect(asked.find(({ name }) => name === 'inspection.cancel')?.body).toEqual({
      rev: planned.rev,
      reason: 'Phòng chuyển trụ sở',
    }),
  );
});
