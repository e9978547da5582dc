import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { inspectionApi } from '@thidua/shared/inspection/inspection.api';
import type { Visit } from '@thidua/shared/inspection/inspection.model';
import { Route, Routes } from 'react-router';
import { afterEach, expect, test, vi } from 'vitest';
import { answering, on } from '../../../test/answers.ts';
import { meAs } from '../../../test/me.sample.ts';
import { renderParts } from '../../../test/render.tsx';
import { paths, patterns } from '../../platform/paths.ts';
import { MeProvider } from '../../platform/session.tsx';
import { answerSample, visitId, visitSample } from './visit.sample.ts';
import { VisitRecordPage } from './visit-record.page.tsx';

afterEach(() => vi.unstubAllGlobals());

interface Sent {
  deviceNow: string;
  answers: { id: string; itemCode: string; verdict: string; note: string; basedOn: string[] }[];
}

/** The page over a visit; what is sent is kept by the stub as the server would. */
function open(visit: Visit, place = '') {
  let held = visit;
  const asked = answering(
    on(inspectionApi.get, () => held),
    on(inspectionApi.answer, ({ body }) => {
      const { answers } = body as unknown as Sent;
      const arrived = answers.map((one) => ({
        ...answerSample(one.itemCode),
        ...one,
        fileIds: [],
        accountId: visit.team[0]?.person.id ?? '',
      }));
      const ids = new Set(answers.map(({ id }) => id));
      held = {
        ...held,
        answers: [...held.answers.filter(({ id }) => !ids.has(id)), ...(arrived as Visit['answers'])],
      };
      const results = answers.map(({ id }) => ({ id, outcome: 'kept' as const, why: null }));
      return { results, rev: held.rev, state: held.state, items: [], visit: held };
    }),
    on(inspectionApi.choose, () => held),
    on(inspectionApi.end, () => held),
  );
  renderParts(
    <MeProvider me={meAs('office')}>
      <Routes>
        <Route path={patterns.inspectionRecord} element={<VisitRecordPage />} />
        <Route path="*" element={<p>trang khác</p>} />
      </Routes>
    </MeProvider>,
    paths.inspectionRecord(visitId) + place,
  );
  return asked;
}

const sentOf = (asked: ReturnType<typeof open>) =>
  asked.filter(({ name }) => name === 'inspection.answer').flatMap(({ body }) => (body as Sent).answers);
const choice = (name: string) => screen.getByRole('radio', { name });

test('one begins at the first item that nobody answered, with what was open before on top', async () => {
  open(visitSample({ answers: [answerSample('five-k-board')] }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Phòng Công chứng số 2' })).toBeDefined();
  const prior = screen.getByRole('region', { name: 'Lần trước còn tồn tại' });
  expect(within(prior).getByText('Lặp lại lần 3')).toBeDefined();
  expect(screen.getByRole('heading', { level: 2, name: /Có sổ ghi người đến/ })).toBeDefined();
  expect(screen.getByText('Đơn vị tự kiểm 13/10:')).toBeDefined();
  for (const name of ['Đạt', 'Không đạt', 'Không áp dụng'])
    expect(choice(name)).toHaveProperty('checked', false);
  fireEvent.click(within(prior).getByRole('button', { name: 'mục 3' }));
  const question = screen.getByRole('heading', { level: 2, name: /Có dung dịch khử khuẩn/ });
  await waitFor(() => expect(document.activeElement).toBe(question));
});

test('failing opens note, photos and a preset corrective action in place, and is sent with them', async () => {
  const asked = open(visitSample(), '?muc=hand-gel');
  await screen.findByRole('heading', { level: 2, name: /Có dung dịch khử khuẩn/ });
  fireEvent.click(choice('Không đạt'));
  expect(screen.getByText('Khác tự kiểm:')).toBeDefined();
  expect(screen.getByText('(ít nhất 1)')).toBeDefined();
  expect(screen.getByRole('checkbox', { name: 'Lập kiến nghị khắc phục cho mục này' })).toHaveProperty(
    'checked',
    true,
  );
  expect(screen.getByText(/Trưởng phòng CC số 2 · hạn/)).toBeDefined();
  const note = screen.getByRole('textbox', { name: /Ghi rõ tồn tại/ });
  fireEvent.focus(note);
  fireEvent.change(note, { target: { value: 'Bình đã cạn' } });
  await waitFor(() => expect(sentOf(asked)).toHaveLength(1), { timeout: 4000 });
  expect(sentOf(asked)[0]).toMatchObject({
    itemCode: 'hand-gel',
    verdict: 'fail',
    note: 'Bình đã cạn',
    finding: { severity: 'minor', ownerId: null },
  });
});

test('two who differ: both lie side by side, the button repeats the choice, and it can wait', async () => {
  const mine = answerSample('hand-gel', {
    id: '01890000-0000-7000-8000-000000000301',
    accountId: visitSample().team[0]?.person.id ?? '',
    verdict: 'fail',
    note: 'Quầy số 2 không có.',
  });
  const asked = open(visitSample({ answers: [answerSample('hand-gel'), mine] }), '?muc=hand-gel');
  const mineCard = await screen.findByRole('radio', { name: /Bạn \(Trưởng đoàn\)/ });
  expect(screen.getByRole('radio', { name: /Thư ký đoàn/ })).toBeDefined();
  expect(screen.getByRole('radio', { name: /Để đoàn thống nhất sau/ })).toBeDefined();
  expect(screen.getByRole('button', { name: 'Chọn một bản để ghi' })).toHaveProperty('disabled', true);
  fireEvent.click(mineCard);
  fireEvent.click(screen.getByRole('button', { name: 'Ghi “Không đạt” và sang mục sau' }));
  await waitFor(() =>
    expect(asked.find(({ name }) => name === 'inspection.choose')?.body).toMatchObject({
      itemCode: 'hand-gel',
      answerId: mine.id,
      among: expect.arrayContaining([mine.id, answerSample('hand-gel').id]),
    }),
  );
});

test('the end says what is missing and leads there; the button carries the reason', async () => {
  open(visitSample({ answers: [answerSample('hand-gel', { verdict: 'fail', note: '' })] }), '?muc=ket-thuc');
  expect(await screen.findByText('Còn 4 chỗ thiếu')).toBeDefined();
  expect(screen.getByRole('button', { name: /Kết thúc \(còn 4\smục\)/ })).toHaveProperty('disabled', true);
  fireEvent.click(screen.getByRole('button', { name: /Có dung dịch khử khuẩn.*Chưa ghi rõ/ }));
  expect(await screen.findByRole('textbox', { name: /Ghi rõ tồn tại/ })).toBeDefined();
});

test('who may not record reads, and is told why', async () => {
  const visit = visitSample();
  const actions = { ...visit.actions, answer: { allowed: false, why: 'notInTeam' } };
  open({ ...visit, actions }, '?muc=hand-gel');
  expect(await screen.findByText(/Chỉ người trong đoàn kiểm tra chấm được/)).toBeDefined();
  expect(choice('Đạt').closest('fieldset')).toHaveProperty('disabled', true);
});
