import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { accountApi } from '@thidua/shared/account/account.api';
import type { Account } from '@thidua/shared/account/account.model';
import { accountProblem } from '@thidua/shared/account/account.problems';
import { unitApi } from '@thidua/shared/unit/unit.api';
import type { ReactNode } from 'react';
import { Route, Routes } from 'react-router';
import { expect, test } from 'vitest';
import { answering, on } from '../../../test/answers.ts';
import { meAs } from '../../../test/me.sample.ts';
import { renderParts } from '../../../test/render.tsx';
import { paths, patterns } from '../../platform/paths.ts';
import { MeProvider } from '../../platform/session.tsx';
import { PeoplePage } from './people.page.tsx';
import { PersonPage } from './person.page.tsx';

/** The code of a window comes with its first use. */
const patience = { timeout: 4000 };
const id = '01890000-0000-7000-8000-00000000000a';
const unit = {
  id: '01890000-0000-7000-8000-000000000002',
  name: 'Phòng Công chứng số 1',
  shortName: 'P. CC số 1',
};
const yes = { allowed: true };
const account: Account = {
  id,
  username: 'nguyen.an',
  name: 'Nguyễn Văn An',
  post: 'Công chứng viên',
  email: null,
  phone: null,
  unit,
  roles: [],
  mustChangePassword: true,
  disabledAt: null,
  createdAt: '2021-08-20T02:00:00.000Z',
  lastSignInAt: null,
  openSessions: 0,
  rev: 0,
  actions: {
    edit: yes,
    resetPassword: yes,
    disable: yes,
    enable: { allowed: false, why: 'isEnabled' },
    grantRole: yes,
  },
  issuedPassword: null,
};
const row = {
  id,
  username: 'nguyen.an',
  name: 'Nguyễn Văn An',
  post: 'Công chứng viên',
  unit,
  roles: [{ role: 'reporter' as const, unitId: unit.id, unitShortName: unit.shortName }],
  isDisabled: false,
  lastSignInAt: null,
};
const units = on(unitApi.list, () => ({
  items: [
    {
      ...unit,
      parentId: null,
      kind: 'division' as const,
      abbreviation: 'CC1',
      position: 1,
      startsOn: '2021-01-01',
      endsOn: null,
      rev: 0,
    },
  ],
  total: 1,
}));
const show = (page: ReactNode, path: string, role: 'admin' | 'unit_leader' = 'admin') =>
  renderParts(<MeProvider me={meAs(role)}>{page}</MeProvider>, path);

const showPerson = () =>
  show(
    <Routes>
      <Route path={patterns.adminPerson} element={<PersonPage />} />
    </Routes>,
    paths.adminPerson(id),
  );

test('the filters of the address are what the server is asked', async () => {
  const asked = answering(
    units,
    on(accountApi.list, () => ({ items: [row], total: 1, nextCursor: null })),
  );
  show(<PeoplePage />, '/quan-tri/nguoi-dung?tim=an&vai-tro=reporter&xem=tat-ca');
  expect(await screen.findByRole('link', { name: 'Nguyễn Văn An' })).toBeDefined();
  expect(screen.getByRole('cell', { name: 'Cán bộ tổng hợp' })).toBeDefined();
  expect(screen.getByRole('link', { name: 'Xuất Excel' }).getAttribute('href')).toBe(
    '/api/accounts.xlsx?state=all&text=an&role=reporter&lang=vi',
  );
  const { query } = asked.find((one) => one.name === 'account.list') ?? {};
  expect(Object.fromEntries(query ?? [])).toEqual({
    text: 'an',
    role: 'reporter',
    state: 'all',
    limit: '50',
  });
});

test('where nobody matches, the way out stands there', async () => {
  const asked = answering(
    units,
    on(accountApi.list, ({ query }) => ({
      items: query.get('text') ? [] : [row],
      total: 0,
      nextCursor: null,
    })),
  );
  show(<PeoplePage />, '/quan-tri/nguoi-dung?tim=zzz');
  fireEvent.click(await screen.findByRole('button', { name: 'Bỏ lọc' }));
  expect(await screen.findByRole('link', { name: 'Nguyễn Văn An' })).toBeDefined();
  expect(asked.filter((one) => one.name === 'account.list')).toHaveLength(2);
});

test('a leader looks and adds nobody', async () => {
  answering(
    units,
    on(accountApi.list, () => ({ items: [row], total: 1, nextCursor: null })),
  );
  show(<PeoplePage />, '/quan-tri/nguoi-dung', 'unit_leader');
  await screen.findByRole('link', { name: 'Nguyễn Văn An' });
  expect(screen.queryByRole('button', { name: 'Thêm người' })).toBeNull();
});

test('a list that fails says so and can be asked again', async () => {
  let isBroken = true;
  answering(
    units,
    on(accountApi.list, () => {
      if (isBroken) throw accountProblem.ownAccount();
      return { items: [row], total: 1, nextCursor: null };
    }),
  );
  show(<PeoplePage />, '/quan-tri/nguoi-dung');
  const again = await screen.findByRole('button', { name: 'Thử lại' });
  isBroken = false;
  fireEvent.click(again);
  expect(await screen.findByRole('link', { name: 'Nguyễn Văn An' })).toBeDefined();
});

test('a new password is shown once, after it has been asked for', async () => {
  answering(
    units,
    on(accountApi.get, () => account),
    on(accountApi.resetPassword, () => ({ ...account, rev: 1, issuedPassword: 'kx7m-w2pd-9rtf' })),
  );
  showPerson();
  fireEvent.click(await screen.findByText('Cấp lại mật khẩu'));
  const question = await screen.findByRole('dialog', {}, patience);
  expect(question.textContent).toContain('Mật khẩu cũ hết dùng được ngay');
  fireEvent.click(within(question).getByText('Cấp lại mật khẩu'));
  expect(await screen.findByText('kx7m-w2pd-9rtf')).toBeDefined();
});

test('an account is not closed without a reason', async () => {
  const asked = answering(
    units,
    on(accountApi.get, () => account),
    on(accountApi.disable, () => ({ ...account, rev: 1, disabledAt: '2021-08-20T02:00:00.000Z' })),
  );
  showPerson();
  fireEvent.click(await screen.findByText('Khóa tài khoản'));
  const dialog = within(await screen.findByRole('dialog', {}, patience));
  fireEvent.click(dialog.getByText('Khóa tài khoản'));
  expect(dialog.getByText('Ghi lý do, ít nhất 3 ký tự')).toBeDefined();
  fireEvent.change(dialog.getByLabelText(/Lý do/), { target: { value: 'Nghỉ hưu' } });
  fireEvent.click(dialog.getByText('Khóa tài khoản'));
  await waitFor(() =>
    expect(asked.find((one) => one.name === 'account.disable')?.body).toEqual({ rev: 0, reason: 'Nghỉ hưu' }),
  );
});
