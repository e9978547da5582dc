import { fireEvent, screen, waitFor } from '@testing-library/react';
import { accountProblem } from '@thidua/shared/account/account.problems';
import { sessionApi } from '@thidua/shared/account/session.api';
import { setupApi } from '@thidua/shared/account/setup.api';
import { doorProblem } from '@thidua/shared/contract/door.problems';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { answering, on } from '../../../test/answers.ts';
import { meAs } from '../../../test/me.sample.ts';
import { renderParts } from '../../../test/render.tsx';
import { call } from '../../platform/api.ts';
import { useMe } from '../../platform/session.tsx';
import { SignedInGate } from './account.parts.tsx';
import { SignInPage } from './sign-in.page.tsx';

const entrance = {
  mode: 'real' as const,
  needsSetup: false,
  agencyName: 'Sở Tư pháp',
  campaign: { number: '1096/KH-STP', issuedOn: '2021-08-18', title: 'Xây dựng địa bàn an toàn' },
  demoAccounts: [],
  today: '2021-08-20',
};
const type = (label: string, text: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value: text } });
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

function Page() {
  const [text, setText] = useState('');
  return (
    <>
      <p>{useMe().account.name}</p>
      <input aria-label="Nội dung" value={text} onChange={(event) => setText(event.target.value)} />
    </>
  );
}

test('a wrong password is said plainly, the name stays, the password is typed anew', async () => {
  const asked = answering(
    on(setupApi.entrance, () => entrance),
    on(sessionApi.signIn, () => {
      throw accountProblem.signInRefused();
    }),
  );
  renderParts(<SignInPage />);
  expect(await screen.findByRole('heading', { name: 'Xây dựng địa bàn an toàn' })).toBeDefined();
  press('Đăng nhập');
  expect(screen.getByText('Nhập tên đăng nhập')).toBeDefined();
  type('Tên đăng nhập', 'canbo');
  type('Mật khẩu', 'không phải');
  press('Đăng nhập');
  expect((await screen.findByRole('alert')).textContent).toContain('Tên đăng nhập hoặc mật khẩu chưa đúng');
  expect((screen.getByLabelText('Tên đăng nhập') as HTMLInputElement).value).toBe('canbo');
  expect((screen.getByLabelText('Mật khẩu') as HTMLInputElement).value).toBe('');
  expect(asked.filter((one) => one.name === 'account.signIn')).toHaveLength(1);
});

test('whoever guesses is told how long to wait', async () => {
  answering(
    on(setupApi.entrance, () => entrance),
    on(sessionApi.signIn, () => {
      throw doorProblem.tooMany({ seconds: 90 });
    }),
  );
  renderParts(<SignInPage />);
  await screen.findByRole('button', { name: 'Đăng nhập' });
  type('Tên đăng nhập', 'canbo');
  type('Mật khẩu', 'sai');
  press('Đăng nhập');
  expect((await screen.findByRole('alert')).textContent).toMatch(/Thử quá nhiều lần/);
});

test('a real agency offers no demo role; an empty installation says how it is set up', async () => {
  answering(on(setupApi.entrance, () => ({ ...entrance, needsSetup: true, agencyName: null })));
  renderParts(<SignInPage />);
  expect(await screen.findByRole('heading', { name: 'Chưa thiết lập cơ quan' })).toBeDefined();
  expect(screen.queryByRole('button', { name: /Vào thử/ })).toBeNull();
});

test('the demo lets in by one press', async () => {
  const asked = answering(
    on(setupApi.entrance, () => ({
      ...entrance,
      mode: 'demo' as const,
      demoAccounts: [{ username: 'canbo', name: 'Cán bộ tổng hợp', unitShortName: 'P. CC số 1' }],
    })),
    on(sessionApi.signIn, () => meAs('reporter')),
  );
  renderParts(<SignInPage />);
  fireEvent.click(await screen.findByRole('button', { name: 'Vào thử với vai Cán bộ tổng hợp' }));
  await waitFor(() =>
    expect(asked.find((one) => one.name === 'account.signIn')?.body).toEqual({
      username: 'canbo',
      password: 'demo-1096',
    }),
  );
});

test('a session that ends is signed into again over the page, and what was typed is still there', async () => {
  let isOver = false;
  answering(
    on(sessionApi.me, () => {
      if (isOver) throw doorProblem.signInNeeded();
      return meAs('reporter');
    }),
    on(sessionApi.signIn, () => {
      isOver = false;
      return meAs('reporter');
    }),
  );
  renderParts(
    <SignedInGate>
      <Page />
    </SignedInGate>,
  );
  fireEvent.change(await screen.findByLabelText('Nội dung'), { target: { value: 'đang soạn dở' } });
  isOver = true;
  await call(sessionApi.me, {}).catch(() => {});
  const title = await screen.findByText('Đăng nhập lại để tiếp tục');
  expect((screen.getByLabelText('Tên đăng nhập') as HTMLInputElement).readOnly).toBe(true);
  type('Mật khẩu', 'mưa thu hà nội');
  press('Tiếp tục');
  await waitFor(() => expect(title.isConnected).toBe(false));
  expect((screen.getByLabelText('Nội dung') as HTMLInputElement).value).toBe('đang soạn dở');
});

test('an issued password stands before everything else', async () => {
  const asked = answering(
    on(sessionApi.me, () => meAs('reporter', { mustChangePassword: true })),
    on(sessionApi.changePassword, () => meAs('reporter')),
  );
  renderParts(
    <SignedInGate>
      <Page />
    </SignedInGate>,
  );
  expect(await screen.findByRole('heading', { name: 'Đổi mật khẩu được cấp' })).toBeDefined();
  expect(screen.queryByLabelText('Nội dung')).toBeNull();
  type('Mật khẩu được cấp', 'kx7m-w2pd-9rtf');
  type('Mật khẩu mới', 'ngắn');
  type('Nhập lại mật khẩu mới', 'khác');
  press('Đổi mật khẩu');
  expect(screen.getByText('Cần ít nhất 10 ký tự')).toBeDefined();
  expect(screen.getByText('Hai lần nhập chưa giống nhau')).toBeDefined();
  type('Mật khẩu mới', 'mưa thu hà nội');
  type('Nhập lại mật khẩu mới', 'mưa thu hà nội');
  press('Đổi mật khẩu');
  expect(await screen.findByLabelText('Nội dung')).toBeDefined();
  expect(asked.find((one) => one.name === 'account.changePassword')?.body).toEqual({
    current: 'kx7m-w2pd-9rtf',
    next: 'mưa thu hà nội',
  });
});
