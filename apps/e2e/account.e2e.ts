import type { Page } from '@playwright/test';
import { demoPassword } from '@thidua/shared/account/demo';
import { enter } from './people.ts';
import { expect, test } from './story.ts';

/** The address of the report a unit owes for the present week. */
async function openReport(page: Page): Promise<string> {
  const answer = await page.request.get('/api/obligations?kind=report');
  const { items } = (await answer.json()) as { items: { subject: { id: string } }[] };
  return `/bao-cao/${items.at(-1)?.subject.id}`;
}

/** A record of others is not told from one that never was. */
const nothingThere = (page: Page) => page.getByText(/Không có nội dung này/).first();

const saved = (page: Page) => page.getByRole('status').filter({ hasText: 'Đã lưu' });

test('the session is ended elsewhere while somebody types: signed in again in place, nothing is lost', async ({
  browser,
  baseURL,
}) => {
  test.setTimeout(120_000);
  const { page } = await enter(browser, baseURL, 'tonghop.cc3', '/viec-cua-toi');
  await page.goto(await openReport(page));
  const figure = page.getByRole('textbox', { name: 'CCVC&NLĐ làm việc tại nhà' });
  const text = page.locator('textarea:visible').first();
  await text.fill('Đã phổ biến kế hoạch tới toàn thể viên chức.');
  await text.blur();
  await expect(saved(page)).toBeVisible();

  const elsewhere = await enter(browser, baseURL, 'tonghop.cc3', '/tai-khoan');
  await elsewhere.page.getByRole('button', { name: 'Kết thúc các phiên khác' }).click();
  await elsewhere.page.getByRole('dialog').getByRole('button', { name: 'Kết thúc các phiên khác' }).click();
  await expect(elsewhere.page.getByText('Đã kết thúc các phiên khác').first()).toBeVisible();

  await text.fill('Đã phổ biến kế hoạch tới toàn thể viên chức và người lao động.');
  await figure.fill('7');
  await figure.blur();
  const again = page.getByRole('dialog', { name: 'Đăng nhập lại để tiếp tục' });
  await expect(again).toBeVisible();
  await again.getByLabel('Mật khẩu', { exact: true }).fill('không phải mật khẩu');
  await again.getByRole('button', { name: 'Tiếp tục' }).click();
  await expect(again.getByText('Tên đăng nhập hoặc mật khẩu chưa đúng.')).toBeVisible();
  await again.getByLabel('Mật khẩu', { exact: true }).fill(demoPassword);
  await again.getByRole('button', { name: 'Tiếp tục' }).click();
  await expect(again).toBeHidden();
  await expect(figure).toHaveValue('7');
  await expect(text).toHaveValue(/và người lao động\.$/);
  await expect(saved(page)).toBeVisible();

  await page.reload();
  await expect(figure).toHaveValue('7');
  await expect(text).toHaveValue(/và người lao động\.$/);
});

test('guessing at a password is slowed down, and the page says for how long', async ({
  browser,
  baseURL,
}) => {
  const page = await (await browser.newContext({ baseURL })).newPage();
  await page.goto('/dang-nhap?xem=ten');
  const name = page.getByLabel('Tên đăng nhập');
  const password = page.getByLabel('Mật khẩu', { exact: true });
  const guess = async () => {
    await password.fill('đoán mò một câu');
    await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
  };
  await name.fill('khong.co.ai');
  await guess();
  await expect(page.getByText('Tên đăng nhập hoặc mật khẩu chưa đúng.')).toBeVisible();
  await expect(name).toHaveValue('khong.co.ai');
  await expect(password).toHaveValue('');
  for (let n = 0; n < 9; n += 1)
    await page.request.post('/api/session', { data: { username: 'khong.co.ai', password: 'đoán mò' } });
  await guess();
  await expect(page.getByText(/Chờ 1[45] phút/)).toBeVisible();
});

test('a leader lends the post; the deputy signs for the leader, and paper and timeline say for whom', async ({
  browser,
  baseURL,
}) => {
  test.setTimeout(120_000);
  const leader = await enter(browser, baseURL, 'hoidong4', '/tai-khoan');
  await leader.page.getByRole('button', { name: 'Ủy quyền' }).click();
  const drawer = leader.page.getByRole('dialog');
  await drawer.getByLabel('Giao cho').fill('pho truong phong');
  await leader.page.getByRole('option', { name: 'Phó Trưởng phòng Hành chính tư pháp' }).click();
  await drawer.getByLabel('Lý do').fill('Đi công tác');
  await drawer.getByRole('button', { name: 'Giao', exact: true }).click();
  await expect(leader.page.getByText(/Đã ủy quyền cho Phó Trưởng phòng/).first()).toBeVisible();

  const { page } = await enter(browser, baseURL, 'pho.hctp', '/viec-cua-toi');
  await expect(page.getByRole('link', { name: 'Đọc, ký gửi' })).toHaveCount(0);
  await page.getByRole('button', { name: /Tài khoản của tôi/ }).click();
  await page.getByRole('menuitem', { name: /Làm thay Trưởng phòng Hành chính tư pháp/ }).click();
  await expect(page.getByText('Đang thay mặt Trưởng phòng Hành chính tư pháp').first()).toBeVisible();
  await page.getByRole('link', { name: 'Đọc, ký gửi' }).first().click();
  await page.getByRole('button', { name: 'Ký và gửi' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Ký và gửi' }).click();
  await expect(page.getByText('Biên nhận').first()).toBeVisible();
  const forWhom = page.getByText(/thay mặt Trưởng phòng Hành chính tư pháp/i);
  await expect(forWhom.first()).toBeVisible();

  const office = await enter(browser, baseURL, 'vanphong', '/quan-tri/nhat-ky?ve=reports');
  const line = office.page.getByRole('row', { name: /Phó Trưởng phòng Hành chính tư pháp/ }).first();
  await expect(line).toContainText('thay mặt Trưởng phòng Hành chính tư pháp');
  await expect(line).toContainText('ký, gửi báo cáo');
});

test('what a unit sees of another unit’s people and records is nothing', async ({ browser, baseURL }) => {
  const theirs = await enter(browser, baseURL, 'canbo2', '/viec-cua-toi');
  const report = await openReport(theirs.page);
  const me = (await (await theirs.page.request.get('/api/me')).json()) as { account: { id: string } };

  const { page, context } = await enter(browser, baseURL, 'truongdonvi', report);
  await expect(nothingThere(page)).toBeVisible();
  expect((await context.request.get(`/api/reports/${report.split('/').at(-1)}`)).status()).toBe(404);
  expect((await context.request.get(`/api/accounts/${me.account.id}`)).status()).toBe(404);
  await page.goto(`/quan-tri/nguoi-dung/${me.account.id}`);
  await expect(nothingThere(page)).toBeVisible();
  await page.goto('/quan-tri/nguoi-dung');
  await expect(page.getByRole('row', { name: /Trưởng phòng Công chứng số 1/ }).first()).toBeVisible();
  await expect(page.getByRole('row', { name: /Công chứng số 2/ })).toHaveCount(0);
  const found = (await (await context.request.get('/api/search?q=can%20bo%20tong%20hop')).json()) as {
    groups: { kind: string; hits: { text: string }[] }[];
  };
  const people = found.groups.filter((group) => group.kind === 'account').flatMap((group) => group.hits);
  expect(people.filter((hit) => !hit.text.includes('số 1'))).toEqual([]);
});
