import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { doorProblem } from '@thidua/shared/contract/door.problems';
import { addHours } from '@thidua/shared/kernel/instant';
import { obligationApi } from '@thidua/shared/obligation/obligation.api';
import type { DutyRow } from '@thidua/shared/obligation/obligation.model';
import { afterEach, expect, test, vi } from 'vitest';
import { answering, on } from '../../../test/answers.ts';
import { meAs } from '../../../test/me.sample.ts';
import { renderParts } from '../../../test/render.tsx';
import { serverNow } from '../../platform/clock.ts';
import { MeProvider } from '../../platform/session.tsx';
import { MyWorkPage } from './my-work.page.tsx';

afterEach(() => vi.unstubAllGlobals());

/** Dates and counts do not break; to the reader their spaces are spaces. */
const plain = (text: string | null | undefined) => (text ?? '').replaceAll('\u00a0', ' ');
const inHours = (hours: number) => addHours(serverNow(), hours);
const unit = { id: crypto.randomUUID(), name: 'Phòng Công chứng số 1' };

const duty = (more: Partial<DutyRow>): DutyRow => ({
  id: crypto.randomUUID(),
  kind: 'report',
  subject: { kind: 'report', id: crypto.randomUUID(), text: '' },
  periodKey: '2021-W33',
  aboutUnit: unit,
  debtorUnit: unit,
  role: 'reporter',
  state: 'owed',
  stage: 'none',
  opensAt: inHours(-200),
  dueAt: inHours(-3.5),
  firstDueAt: inHours(-3.5),
  doneAt: null,
  isLate: false,
  timesReturned: 0,
  timesUrged: 0,
  lastUrgedAt: null,
  ...more,
});

function show(items: readonly DutyRow[], address = '/viec-cua-toi') {
  const asked = answering(
    on(obligationApi.mine, () => ({ items: [...items], nextCursor: null, asOf: inHours(0) })),
    on(obligationApi.counts, () => ({
      todo: items.length,
      overdue: 1,
      today: 1,
      week: 1,
      waiting: 0,
      done: 0,
      asOf: inHours(0),
      byKind: { report: 1, task: 1 },
    })),
  );
  renderParts(
    <MeProvider me={meAs('staff')}>
      <MyWorkPage />
    </MeProvider>,
    address,
  );
  return asked;
}

test('overdue comes first; a row says why it is mine and has one button to the exact place', async () => {
  const returned = duty({ stage: 'returned', timesReturned: 1, timesUrged: 2 });
  const task = duty({
    kind: 'task',
    subject: {
      kind: 'task',
      id: crypto.randomUUID(),
      text: 'Áp phích 5K',
      facts: { code: 'II.2.b', progress: 60 },
    },
    periodKey: null,
    dueAt: inHours(80),
    firstDueAt: inHours(50),
  });
  show([returned, task]);
  const headings = (await screen.findAllByRole('heading', { level: 2 })).map((one) => plain(one.textContent));
  expect(headings).toEqual(['Quá hạn1 việc', 'Bảy ngày tới1 việc']);
  const [first, second] = screen.getAllByRole('listitem');
  expect(plain(first?.textContent)).toContain('bị trả lại · đã đôn đốc 2 lần · vì anh/chị là người soạn');
  expect(plain(first?.textContent)).toContain('trễ 3 giờ');
  const button = within(first as HTMLElement).getByRole('link', {
    name: (name) => plain(name) === 'Sửa báo cáo: Sửa báo cáo tuần 33 bị trả lại',
  });
  expect(button.getAttribute('href')).toBe(`/bao-cao/${returned.subject.id}`);
  expect(plain(second?.textContent)).toContain('Nhiệm vụ II.2.b · đang 60 % · đã gia hạn');
});

test('one kind of work is asked of the server and stands in the address', async () => {
  const asked = show([duty({})]);
  fireEvent.click(await screen.findByRole('button', { name: 'Lọc theo loại việc' }));
  fireEvent.click(await screen.findByRole('menuitem', { name: /^Nhiệm vụ/ }));
  await waitFor(() =>
    expect(
      asked
        .filter((one) => one.name === 'obligation.mine')
        .at(-1)
        ?.query.get('kind'),
    ).toBe('task'),
  );
  expect(screen.getByRole('button', { name: 'Nhiệm vụ' })).toBeDefined();
});

test('what others owe can only be looked at', async () => {
  show([duty({ kind: 'report.sign', role: 'unit_leader', stage: 'presented' })], '/viec-cua-toi?xem=cho');
  const [row] = await screen.findAllByRole('listitem');
  expect(plain(row?.textContent)).toContain('chờ lãnh đạo Phòng Công chứng số 1');
  expect(within(row as HTMLElement).getByRole('link', { name: /^Xem báo cáo/ })).toBeDefined();
});

test('nothing to do is said plainly', async () => {
  show([]);
  expect(await screen.findByText('Anh/chị không còn việc nào phải làm')).toBeDefined();
});

test('a list that cannot be had says so and is asked again', async () => {
  const asked = answering(
    on(obligationApi.mine, () => {
      throw doorProblem.broken();
    }),
  );
  renderParts(
    <MeProvider me={meAs('staff')}>
      <MyWorkPage />
    </MeProvider>,
    '/viec-cua-toi',
  );
  fireEvent.click(await screen.findByRole('button', { name: 'Thử lại' }));
  await waitFor(() => expect(asked.filter((one) => one.name === 'obligation.mine')).toHaveLength(2));
});
