import { fireEvent, screen, waitFor } from '@testing-library/react';
import { no, yes } from '@thidua/shared/access/verdict';
import { inspectionApi } from '@thidua/shared/inspection/inspection.api';
import { visitActions } from '@thidua/shared/inspection/inspection.workflow';
import { minutesApi } from '@thidua/shared/inspection/minutes.api';
import type { Minutes } from '@thidua/shared/inspection/minutes.model';
import { Route, Routes } from 'react-router';
import { expect, test } from 'vitest';
import { answering, on } from '../../../test/answers.ts';
import { meAs } from '../../../test/me.sample.ts';
import { renderParts } from '../../../test/render.tsx';
import { paths, patterns } from '../../platform/paths.ts';
import { MeProvider } from '../../platform/session.tsx';
import { ConfirmHost } from '../../ui/confirm-host.tsx';
import { VisitPage } from './visit.page.tsx';
import { visitSample } from './visit.sample.ts';

const sampleVisit = visitSample();

const person = { id: '01890000-0000-7000-8000-000000000021', name: 'Chánh Văn phòng Sở', post: '' };
const allowing = (...allowed: string[]) =>
  Object.fromEntries(
    visitActions.map((action) => [action, allowed.includes(action) ? yes : no('wrongState')]),
  ) as Minutes['actions'];
const recorded = { ...sampleVisit, state: 'recorded' as const };
const minutes: Minutes = {
  visitId: sampleVisit.id,
  rev: 8,
  body: {
    number: 7,
    unit: sampleVisit.unit.name,
    round: null,
    purpose: '',
    startedAt: sampleVisit.startsAt,
    endedAt: sampleVisit.endsAt,
    checklist: { name: 'Phòng, chống dịch tại trụ sở', edition: 2, isSample: false },
    team: [],
    unitHead: null,
    groups: [],
    result: {
      asked: 22,
      answered: 22,
      passed: 20,
      failed: 2,
      notApplicable: 0,
      contested: 0,
      score: 0,
      most: 0,
    },
    findings: [],
    summary: 'Chấp hành tốt 5K.',
    outcome: 'praise',
    outcomeReason: 'Mô hình tự quản hiệu quả.',
  },
  fingerprint: null,
  team: null,
  unit: null,
  objection: null,
  sealedAt: null,
  addenda: [],
  paper: null,
  actions: allowing('sign'),
};
const show = () =>
  renderParts(
    <MeProvider me={meAs('office')}>
      <ConfirmHost />
      <Routes>
        <Route path={patterns.inspection} element={<VisitPage />} />
      </Routes>
    </MeProvider>,
    paths.inspection(sampleVisit.id),
  );

test('the minutes say what is concluded, and signing asks once more with what follows', async () => {
  const asked = answering(
    on(inspectionApi.get, () => recorded),
    on(minutesApi.get, () => minutes),
    on(minutesApi.sign, () => ({
      ...minutes,
      team: { by: person, onBehalfOf: null, at: sampleVisit.endsAt },
    })),
  );
  show();
  expect(await screen.findByText('Chấp hành tốt 5K.')).toBeTruthy();
  expect(screen.getByText('Đề nghị biểu dương')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Ký biên bản' }));
  const dialog = await screen.findByRole('dialog', { name: 'Ký biên bản' });
  expect(asked.some(({ name }) => name === 'minutes.sign')).toBe(false);
  const sign = [...dialog.querySelectorAll('button')].find((one) => one.textContent === 'Ký biên bản');
  fireEvent.click(sign as HTMLElement);
  await waitFor(() => expect(asked.find(({ name }) => name === 'minutes.sign')?.body).toEqual({ rev: 8 }));
});

test('an objection stands in the sealed minutes where the second signature would', async () => {
  answering(
    on(inspectionApi.get, () => ({ ...recorded, state: 'signed' as const })),
    on(minutesApi.get, () => ({
      ...minutes,
      team: { by: person, onBehalfOf: { ...person, post: 'Chánh Văn phòng' }, at: sampleVisit.endsAt },
      objection: { text: 'Bình ở cửa chính vừa thay buổi sáng.', by: person, at: sampleVisit.endsAt },
      sealedAt: sampleVisit.endsAt,
      fingerprint: 'a'.repeat(64),
      actions: allowing('append'),
    })),
  );
  show();
  expect(await screen.findByText('Bình ở cửa chính vừa thay buổi sáng.')).toBeTruthy();
  expect(screen.getByText('Đơn vị không thống nhất')).toBeTruthy();
  expect(screen.getByText(/ký thay Chánh Văn phòng/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Ký biên bản' })).toBeNull();
  expect(screen.getByRole('button', { name: 'Thêm phụ lục' })).toBeTruthy();
});

test('an unannounced visit tells its planners that the unit does not see it yet', async () => {
  answering(
    on(inspectionApi.get, () => ({
      ...sampleVisit,
      state: 'planned' as const,
      isAnnounced: false,
      isVeiled: true,
      actions: { ...sampleVisit.actions, start: no('notItsDay', { startsAt: sampleVisit.startsAt }) },
    })),
  );
  show();
  expect(await screen.findByText('Đơn vị chưa thấy cuộc kiểm tra này cho tới lúc bắt đầu.')).toBeTruthy();
  const start = screen.getByRole('button', { name: 'Bắt đầu kiểm tra' });
  expect((start as HTMLButtonElement).disabled).toBe(true);
  expect(screen.getByText(/^Mở được từ /)).toBeTruthy();
});
