import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { no, yes } from '@thidua/shared/access/verdict';
import { doorProblem } from '@thidua/shared/contract/door.problems';
import { checklistApi } from '@thidua/shared/inspection/checklist.api';
import {
  type Checklist,
  type ChecklistBody,
  checklistItemSchema,
} from '@thidua/shared/inspection/checklist.model';
import { Route, Routes } from 'react-router';
import { expect, test } from 'vitest';
import { answering, on } from '../../../test/answers.ts';
import { meAs } from '../../../test/me.sample.ts';
import { renderParts } from '../../../test/render.tsx';
import { paths, patterns } from '../../platform/paths.ts';
import { MeProvider } from '../../platform/session.tsx';
import { ChecklistBoardPage } from './checklist-board.page.tsx';

const id = '01890000-0000-7000-8000-000000000500';
const item = (code: string, text: string, more: object = {}) =>
  checklistItemSchema.parse({ code, text, ...more });
const board = item('a1', 'Niêm yết 5K');
const gel = item('a2', 'Có dung dịch khử khuẩn', { condition: { item: 'a1', is: 'fail' } });
const body: ChecklistBody = { groups: [{ title: 'Lối vào', items: [board, gel] }] };

const checklist = (more: Partial<Checklist> = {}): Checklist => ({
  ...{ id, rev: 3, code: 'thu', name: 'Bảng kiểm thử', about: '', isSample: true, hasDraft: false, body },
  edition: { id, edition: 1, publishedAt: '2021-08-19T02:00:00.000Z', items: 2 },
  draft: null,
  spentCodes: ['a1', 'a2', 'a3'],
  editions: [{ id, edition: 1, publishedAt: '2021-08-19T02:00:00.000Z' }],
  actions: { edit: yes, publish: no('noDraft'), discard: no('noDraft'), drop: no('alreadyPublished') },
  ...more,
});
const drafted = (drawn: ChecklistBody, rev: number) =>
  checklist({
    rev,
    hasDraft: true,
    draft: { body: drawn, savedAt: '2021-08-20T02:00:00.000Z', faults: [] },
  });

const show = () =>
  renderParts(
    <MeProvider me={meAs('office')}>
      <Routes>
        <Route path={patterns.checklistBoard} element={<ChecklistBoardPage />} />
        <Route path={patterns.checklists} element="Danh sách bảng kiểm" />
      </Routes>
    </MeProvider>,
    paths.checklistBoard(id),
  );
const line = (name: RegExp) =>
  within(screen.getByRole('navigation', { name: 'Bố cục bảng kiểm' })).getByRole('button', { name });

test('a sample says so, and an item that is not asked by now says why', async () => {
  answering(on(checklistApi.get, () => checklist()));
  show();
  expect(await screen.findByText(/Bảng kiểm mẫu/)).toBeTruthy();
  fireEvent.click(line(/^Có dung dịch/));
  const phone = screen.getByRole('region', { name: 'Xem thử như trên điện thoại' });
  expect(phone.textContent).toContain('Chỉ hỏi khi “Niêm yết 5K” không đạt');
  fireEvent.click(line(/^Niêm yết/));
  fireEvent.click(within(phone).getByRole('radio', { name: 'Không đạt' }));
  fireEvent.click(within(phone).getByRole('button', { name: 'Mục tiếp' }));
  expect(within(phone).getByRole('heading', { name: 'Có dung dịch khử khuẩn' })).toBeTruthy();
  expect(phone.textContent).toContain('mục 2/2');
});

test('a circle is told link by link at its items, and is not published', async () => {
  answering(
    on(checklistApi.get, () =>
      drafted(
        { groups: [{ title: 'Lối vào', items: [{ ...board, condition: { item: 'a2', is: 'pass' } }, gel] }] },
        3,
      ),
    ),
  );
  show();
  fireEvent.click(await screen.findByRole('button', { name: /^Niêm yết 5K.*Có chỗ phải sửa/ }));
  expect(screen.getByText(/“Niêm yết 5K” chờ “Có dung dịch khử khuẩn”, “Có dung dịch/)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Công bố…' }));
  const dialog = await screen.findByRole('dialog', { name: /Công bố bản.2/ });
  expect(dialog.textContent).toMatch(/vòng tròn: “Niêm yết 5K”/);
  expect(
    within(dialog)
      .getByRole('button', { name: /Công bố bản/ })
      .hasAttribute('disabled'),
  ).toBe(true);
});

test('a new item gets a code that no edition had; the keyboard moves it, and it is saved upon the rev that was read', async () => {
  const asked = answering(
    on(checklistApi.get, () => checklist()),
    on(checklistApi.save, () => drafted(body, 4)),
  );
  show();
  fireEvent.click(await screen.findByRole('button', { name: 'Thêm mục' }));
  fireEvent.change(screen.getByRole('textbox', { name: /Nội dung kiểm tra/ }), {
    target: { value: 'Có sổ ghi khách' },
  });
  fireEvent.keyDown(line(/^Có sổ ghi khách/), { key: 'ArrowUp', altKey: true });
  fireEvent.click(screen.getByRole('button', { name: 'Lưu bản soạn' }));
  await waitFor(() => {
    const sent = asked.find((one) => one.name === 'checklist.save')?.body as {
      rev: number;
      body: ChecklistBody;
    };
    expect(sent?.rev).toBe(3);
    expect(sent?.body.groups[0]?.items.map(({ code }) => code)).toEqual(['a1', 'a4', 'a2']);
  });
});

test('when somebody else was quicker both sides are shown, and one’s own is written only when it is chosen', async () => {
  let rev = 9;
  const theirs = drafted({ groups: [{ title: 'Lối vào', items: [board] }] }, rev);
  const asked = answering(
    on(checklistApi.get, () => checklist()),
    on(checklistApi.save, () => {
      if (rev++ === 9) throw doorProblem.changedMeanwhile({ rev: 9, current: theirs });
      return drafted(body, 10);
    }),
  );
  show();
  fireEvent.click(await screen.findByRole('button', { name: /^Niêm yết 5K/ }));
  fireEvent.change(screen.getByRole('textbox', { name: /Nội dung kiểm tra/ }), {
    target: { value: '5K ở cửa' },
  });
  fireEvent.click(screen.getByRole('button', { name: 'Lưu bản soạn' }));
  const notice = await screen.findByText(/Có người khác vừa lưu bảng kiểm này/);
  const list = notice.closest('div')?.parentElement?.parentElement;
  expect(list?.textContent).toMatch(/Đổi5K ở cửa.*Thêm“?Có dung dịch khử khuẩn/);
  fireEvent.click(screen.getByRole('button', { name: 'Giữ phần của tôi, ghi đè' }));
  await waitFor(() => expect(asked.filter((one) => one.name === 'checklist.save')).toHaveLength(2));
  expect(asked.findLast((one) => one.name === 'checklist.save')?.body).toMatchObject({ rev: 9 });
});

test('one that was never published is thrown away whole, what is not saved with it', async () => {
  const blank = { edition: null, body: null, editions: [], hasDraft: true };
  const actions = { edit: yes, publish: yes, discard: no('noDraft'), drop: yes };
  const asked = answering(
    on(checklistApi.get, () => checklist({ ...drafted(body, 4), ...blank, actions })),
    on(checklistApi.drop, () => ({})),
    on(checklistApi.list, () => ({ items: [], total: 0 })),
  );
  show();
  fireEvent.click(await screen.findByRole('button', { name: 'Thêm mục' }));
  fireEvent.click(screen.getByRole('button', { name: 'Việc khác' }));
  fireEvent.click(await screen.findByRole('menuitem', { name: 'Xóa bảng kiểm' }));
  const sure = await screen.findByRole('dialog', { name: 'Xóa bảng kiểm “Bảng kiểm thử”?' });
  fireEvent.click(within(sure).getByRole('button', { name: 'Xóa bảng kiểm' }));
  expect(await screen.findByText('Danh sách bảng kiểm')).toBeTruthy();
  expect(asked.find((one) => one.name === 'checklist.drop')?.body).toEqual({ rev: 4 });
});
