import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { defaultRungs } from '@thidua/shared/notice/default-ladder';
import { ladderApi } from '@thidua/shared/notice/ladder.api';
import type { Ladder } from '@thidua/shared/notice/ladder.model';
import { obligationKinds } from '@thidua/shared/obligation/obligation.model';
import { expect, test } from 'vitest';
import { answering, on } from '../../../test/answers.ts';
import { meAs } from '../../../test/me.sample.ts';
import { renderParts } from '../../../test/render.tsx';
import { MeProvider } from '../../platform/session.tsx';
import { LadderPage } from './ladder.page.tsx';
import { MailChoices } from './mail-choices.tsx';

const agencyId = '01890000-0000-7000-8000-000000000001';
const accountId = '01890000-0000-7000-8000-000000000002';
const ladder: Ladder = {
  agencyId,
  digestAt: '07:30',
  kinds: obligationKinds.map((kind) => ({ kind, rungs: [...defaultRungs(kind)], isOwn: false })),
  rev: 2,
};
const sent: unknown[] = [];
const asked = [
  on(ladderApi.ladder, () => ladder),
  on(ladderApi.preview, () => ({ duties: [], chosen: null, rungs: [] })),
  on(ladderApi.mails, () => ({ mailing: 'demo' as const, waiting: 0, sent: 0, failed: 0, faults: [] })),
  on(ladderApi.changeLadder, ({ body }) => {
    sent.push(body);
    return { ...ladder, rev: 3 };
  }),
];
const show = (role: 'office' | 'reporter' = 'office') =>
  renderParts(
    <MeProvider me={meAs(role)}>
      <LadderPage />
    </MeProvider>,
    '/quan-tri/nhac-viec',
  );

test('the steps are read in words, and the demo says that it sends nothing', async () => {
  answering(...asked);
  show();
  const reports = within(await screen.findByRole('region', { name: 'Báo cáo' }));
  expect(reports.getByText('trước hạn 3 ngày làm việc')).toBeTruthy();
  expect(reports.getByText('người phải làm, lãnh đạo đơn vị và Văn phòng')).toBeTruthy();
  expect(await screen.findByText(/Bản trình diễn không gửi thư/)).toBeTruthy();
  expect(await screen.findByText('Hiện không ai còn nợ việc loại này')).toBeTruthy();
});

test('who may not settle the ladder reads it', async () => {
  answering(...asked);
  show('reporter');
  await screen.findByRole('region', { name: 'Báo cáo' });
  expect(screen.queryByRole('button', { name: /Sửa/ })).toBeNull();
});

test('a step that is not whole is said so and nothing is sent; whole, the kind alone becomes the agency’s own', async () => {
  answering(...asked);
  show();
  fireEvent.click(await screen.findByRole('button', { name: 'Sửa mốc nhắc: Ký báo cáo' }));
  fireEvent.click(await screen.findByRole('button', { name: 'Thêm mốc' }));
  fireEvent.click(screen.getByRole('button', { name: 'Lưu mốc nhắc' }));
  expect(await screen.findByText('Ghi từ 1 đến 15 ngày')).toBeTruthy();
  expect(sent).toEqual([]);
  fireEvent.change(screen.getAllByLabelText('Ngày', { selector: 'input' }).at(-1) as HTMLElement, {
    target: { value: '4' },
  });
  fireEvent.click(screen.getByRole('button', { name: 'Lưu mốc nhắc' }));
  await waitFor(() => expect(sent).toHaveLength(1));
  const added = { days: 4, time: '08:00', to: ['debtor'] };
  expect(sent[0]).toEqual({
    rev: 2,
    setting: { digestAt: '07:30', rungs: { 'report.sign': [...defaultRungs('report.sign'), added] } },
  });
});

test('each choice is kept as it is made, and what cannot wait offers none', async () => {
  const chosen: unknown[] = [];
  const own = {
    accountId,
    digest: true,
    ways: {},
    email: null,
    mailing: 'on' as const,
    digestAt: '07:30',
    rev: 0,
  };
  answering(
    on(ladderApi.choices, () => own),
    on(ladderApi.choose, ({ body }) => {
      chosen.push(body);
      return { ...own, digest: false, rev: 1 };
    }),
  );
  renderParts(
    <MeProvider me={meAs('reporter')}>
      <MailChoices />
    </MeProvider>,
    '/thong-bao?xem=cach-nhan',
  );
  expect(await screen.findByText(/chưa có địa chỉ thư/)).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Đặt địa chỉ thư' }).getAttribute('href')).toBe('/tai-khoan');
  expect(screen.getAllByText('Luôn gửi ngay')).toHaveLength(2);
  fireEvent.click(screen.getByRole('switch'));
  await waitFor(() => expect(chosen).toEqual([{ rev: 0, choices: { digest: false, ways: {} } }]));
});
