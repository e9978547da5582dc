import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { scratchFolder } from '../api/test/scratch.ts';
import { enter } from './people.ts';
import { startSite } from './server.ts';
import { expect, test } from './story.ts';

const own = 'một câu của riêng tôi';

test('an account is made, its issued password is changed at once, and its holder is at work', async ({
  browser,
  baseURL,
}) => {
  test.setTimeout(120_000);
  const admin = await enter(browser, baseURL, 'quantri', '/quan-tri/nguoi-dung');
  await admin.page.getByRole('button', { name: 'Thêm người' }).click();
  const drawer = admin.page.getByRole('dialog');
  await drawer.getByLabel('Họ tên hoặc chức danh').fill('Cán bộ tổng hợp thứ hai');
  await drawer.getByLabel('Đơn vị').fill('cong chung so 1');
  await admin.page.getByRole('option', { name: 'Phòng Công chứng số 1' }).click();
  await drawer.getByLabel('Tên đăng nhập').fill('canbo.moi');
  await drawer.getByLabel('Vai trò ban đầu').click();
  await admin.page.getByRole('option', { name: 'Cán bộ tổng hợp' }).click();
  await drawer.getByRole('button', { name: 'Thêm người' }).click();
  await expect(drawer.getByText('Mật khẩu chỉ hiện ở đây một lần', { exact: false })).toBeVisible();
  const issued = (await drawer.locator('code').textContent()) ?? '';

  const page = await (await browser.newContext({ baseURL })).newPage();
  await page.goto('/dang-nhap?xem=ten');
  await page.getByLabel('Tên đăng nhập').fill('canbo.moi');
  await page.getByLabel('Mật khẩu', { exact: true }).fill(issued);
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Đổi mật khẩu được cấp' })).toBeVisible();
  await page.goto('/bao-cao');
  await expect(page.getByRole('heading', { name: 'Đổi mật khẩu được cấp' })).toBeVisible();
  await page.getByLabel('Mật khẩu được cấp').fill(issued);
  await page.getByLabel('Mật khẩu mới', { exact: true }).fill(own);
  await page.getByLabel('Nhập lại mật khẩu mới').fill(own);
  await page.getByRole('button', { name: 'Đổi mật khẩu' }).click();
  await expect(page.getByRole('heading', { name: 'Đổi mật khẩu được cấp' })).toBeHidden();
  await page.goto('/');
  await expect(page).toHaveURL(/viec-cua-toi/);
  await expect(page.getByRole('heading', { name: 'Việc của tôi' })).toBeVisible();

  await admin.page.goto('/quan-tri/nhat-ky?ve=people');
  await expect(admin.page.getByText('thêm tài khoản').first()).toBeVisible();
  await expect(admin.page.getByText('tên đăng nhập: canbo.moi').first()).toBeVisible();
});

test('the office swaps a working day; it stands in the year and in the journal', async ({
  browser,
  baseURL,
}) => {
  const { page } = await enter(browser, baseURL, 'vanphong', '/quan-tri/ngay-lam-viec?nam=2031');
  await expect(page.getByText(/chưa theo thông báo/)).toBeVisible();
  await page.getByRole('button', { name: 'Đổi ngày' }).click();
  const drawer = page.getByRole('dialog');
  await drawer.getByLabel('Ngày nghỉ thêm').fill('03/03/2031');
  await drawer.getByLabel('Ngày làm bù, làm thêm').fill('08/03/2031');
  await drawer.getByLabel('Căn cứ').fill('Công văn 12/VP');
  await expect(drawer.getByText(/08\/03\/2031 là ngày làm việc/)).toBeVisible();
  await drawer.getByRole('button', { name: 'Lưu thay đổi' }).click();
  await expect(page.getByRole('row', { name: /T2 03\/03.*Nghỉ.*Công văn 12\/VP/ })).toBeVisible();
  await page.goto('/quan-tri/nhat-ky?ve=units');
  const line = page.getByRole('row', { name: /đổi ngày làm việc/ });
  await expect(line).toContainText('03/03/2031: theo danh sách chung → nghỉ');
});

test('a real agency begins by the link of the console, which works once', async ({ browser }) => {
  test.setTimeout(120_000);
  const folder = scratchFolder();
  const site = await startSite({
    dataDir: join(folder, 'data'),
    env: { DEMO: '0' },
    patienceMs: 90_000,
  });
  try {
    const context = await browser.newContext({ baseURL: site.url });
    const page = await context.newPage();
    await page.goto('/');
    await expect(page.getByRole('heading', { name: 'Chưa thiết lập cơ quan' })).toBeVisible();
    const link = /http\S+\/thiet-lap\/\S+/.exec(site.said())?.[0] ?? '';
    await page.goto(link);
    await page.getByRole('button', { name: 'Thiết lập và đăng nhập' }).click();
    await expect(page.getByText('Nhập ít nhất 2 ký tự').first()).toBeVisible();
    await page.getByLabel('Tên cơ quan').fill('Sở Tư pháp tỉnh thử');
    await page.getByLabel('Tên ngắn').fill('Sở Tư pháp');
    await page.getByLabel('Ký hiệu').fill('STP');
    await page.getByLabel('Họ tên hoặc chức danh').fill('Quản trị viên');
    await page.getByLabel('Mật khẩu', { exact: true }).fill(own);
    await page.getByRole('button', { name: 'Thiết lập và đăng nhập' }).click();
    await expect(page.getByRole('heading', { name: 'Đơn vị' })).toBeVisible();
    await expect(page.getByText('Sở Tư pháp tỉnh thử').first()).toBeVisible();

    const stranger = await (await browser.newContext({ baseURL: site.url })).newPage();
    await stranger.goto(link);
    await expect(stranger.getByRole('heading', { name: 'Liên kết không dùng được' })).toBeVisible();
    await stranger.goto('/');
    await stranger.getByLabel('Tên đăng nhập').fill('quantri');
    await stranger.getByLabel('Mật khẩu', { exact: true }).fill(own);
    await stranger.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
    await expect(stranger).not.toHaveURL(/dang-nhap/);
  } finally {
    await site.stop();
    rmSync(folder, { recursive: true, force: true });
  }
});
