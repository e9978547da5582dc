import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { bookOf } from '../api/src/features/account/people-book.sample.ts';
import { planFile } from '../api/src/features/campaign/plan-file.sample.ts';
import { scratchFolder } from '../api/test/scratch.ts';
import { type Site, startSite } from './server.ts';
import { expect, test } from './story.ts';

const own = 'một câu của riêng tôi';
const excel = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const unit = 'Phòng Công chứng số 1';
/** The clerk's own list: other heads than the form's, the unit of the second person left out by mistake. */
const listOf = (secondUnit: string) => ({
  'Đơn vị': [['Tên đơn vị'], [unit], ['Trung tâm Trợ giúp pháp lý nhà nước']],
  'Danh sách': [
    ['DANH SÁCH NGƯỜI DÙNG'],
    ['STT', 'Họ và tên', 'Chức danh', 'Phòng, đơn vị', 'Email', 'Vai trò', 'Năm sinh'],
    [1, 'Chánh Văn phòng', 'Chánh Văn phòng', 'Văn phòng', 'chanhvp@stp.gov.vn', 'Văn phòng', 1975],
    [
      2,
      'Trưởng phòng Công chứng số 1',
      'Trưởng phòng',
      secondUnit,
      'truongcc1@stp.gov.vn',
      'Trưởng đơn vị',
      1970,
    ],
    [
      3,
      'Cán bộ tổng hợp Công chứng số 1',
      'Chuyên viên',
      unit,
      'canbocc1@stp.gov.vn',
      'Cán bộ tổng hợp',
      1990,
    ],
  ],
});

async function drop(page: Page, name: string, mimeType: string, bytes: Buffer): Promise<void> {
  await page.locator('input[type=file]').setInputFiles({ name, mimeType, buffer: bytes });
}

/** The link of the console, the agency's name, its first administrator. */
async function found(browser: Browser, site: Site): Promise<Page> {
  const page = await (await browser.newContext({ baseURL: site.url })).newPage();
  await page.goto(/http\S+\/thiet-lap\/\S+/.exec(site.said())?.[0] ?? '');
  await page.getByLabel('Tên cơ quan').fill('Sở Tư pháp tỉnh thử');
  await page.getByLabel('Tên ngắn').fill('Sở Tư pháp');
  await page.getByLabel('Ký hiệu').fill('STP');
  await page.getByLabel('Họ tên hoặc chức danh').fill('Quản trị viên');
  await page.getByLabel('Mật khẩu', { exact: true }).fill(own);
  await page.getByRole('button', { name: 'Thiết lập và đăng nhập' }).click();
  await expect(page.getByText('Bước tiếp theo: thêm các phòng, trung tâm')).toBeVisible();
  return page;
}

/** Units and people come in from Excel, after one fault was told; slips with user names and passwords. */
async function bringPeople(page: Page): Promise<Map<string, string>> {
  await page.getByRole('link', { name: 'Nhập từ Excel' }).first().click();
  const bytes = async (second: string) => Buffer.from(await bookOf(listOf(second)), 'base64');
  await drop(page, 'danh sách.xlsx', excel, await bytes('Phòng Công chứng số 9'));
  await expect(page.getByText('1 lỗi phải sửa trong tệp, chưa nhập gì')).toBeVisible();
  await expect(page.getByRole('row', { name: 'Danh sách, ô D4' })).toContainText(
    'Không có đơn vị “Phòng Công chứng số 9”',
  );
  await drop(page, 'danh sách.xlsx', excel, await bytes(unit));
  await expect(page.getByText('Tệp đọc được, không có lỗi')).toBeVisible();
  await expect(page.getByText('Không dùng đến cột: Năm sinh.')).toBeVisible();
  await page.getByRole('button', { name: 'Nhập', exact: true }).click();
  await expect(page.getByText('Đã nhập xong')).toBeVisible();
  await page.getByRole('link', { name: 'In phiếu đăng nhập' }).click();
  await page.getByRole('button', { name: 'Cấp mật khẩu cho 3 người' }).click();
  await expect(page.getByText('3 phiếu đã sẵn sàng')).toBeVisible();
  const slips = page.getByRole('list', { name: 'Phiếu đăng nhập' }).getByRole('listitem');
  const told = await slips.evaluateAll((items) =>
    items.map((item) => [...item.querySelectorAll('dd')].map((one) => one.textContent ?? '')),
  );
  return new Map(told.map(([, username = '', password = '']) => [username, password]));
}

/** The first sign-in: the password of the slip is changed at once. */
async function firstSignIn(browser: Browser, site: Site, username: string, password: string): Promise<Page> {
  const page = await (await browser.newContext({ baseURL: site.url })).newPage();
  await page.goto('/dang-nhap?xem=ten');
  await page.getByLabel('Tên đăng nhập').fill(username);
  await page.getByLabel('Mật khẩu', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
  await page.getByLabel('Mật khẩu được cấp').fill(password);
  await page.getByLabel('Mật khẩu mới', { exact: true }).fill(own);
  await page.getByLabel('Nhập lại mật khẩu mới').fill(own);
  await page.getByRole('button', { name: 'Đổi mật khẩu' }).click();
  await expect(page.getByText('Đã đổi mật khẩu', { exact: false }).first()).toBeVisible();
  return page;
}

/** The plan's Word file, what its words suggest, units for the rest, the start. */
async function startCampaign(page: Page): Promise<void> {
  await page.goto('/tong-quan');
  await expect(page.getByText('Chưa có nhiệm vụ, kỳ báo cáo nào để nhận định.')).toBeVisible();
  await page.getByRole('link', { name: 'Kế hoạch và phát động phong trào' }).click();
  await drop(page, 'Kế hoạch.docx', word, await planFile({ bullets: true, numbers: true }));
  await expect(page.getByRole('heading', { name: 'Kế hoạch 1096/KH-STP' })).toBeVisible();
  await expect(page.getByText('theo lời văn: “Các Phòng, Trung tâm thuộc”').first()).toBeVisible();
  await page.getByRole('button', { name: 'Chọn đơn vị cho các việc này' }).click();
  const drawer = page.getByRole('dialog');
  await drawer.getByRole('button', { name: 'Tất cả đơn vị' }).click();
  await drawer.getByRole('button', { name: /^Giao cho/ }).click();
  await expect(page.getByText('Mọi việc đã có đơn vị, có thể phát động.')).toBeVisible();
  await page.getByRole('button', { name: 'Phát động phong trào' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Phát động phong trào' }).click();
  await expect(page.getByText('Đã phát động, các đơn vị đã được giao nhiệm vụ')).toBeVisible();
}

async function openWeekly(page: Page): Promise<void> {
  await page.goto('/tong-quan');
  await page.getByRole('link', { name: 'Chế độ báo cáo' }).click();
  await page.getByRole('button', { name: 'Dùng mẫu có sẵn' }).last().click();
  await page.getByRole('dialog').getByRole('button', { name: 'Áp dụng' }).first().click();
  await expect(page.getByText('Đã áp dụng Báo cáo tuần', { exact: false })).toBeVisible();
}

/** A week in which nothing happened: zeros at one press, the people counted, two sentences. */
async function fillAndPresent(page: Page): Promise<void> {
  await page.goto('/viec-cua-toi');
  await page.getByRole('link', { name: 'Soạn báo cáo' }).click();
  await page.getByRole('button', { name: /^Không phát sinh: điền 0/ }).click();
  for (const [ending, figure] of [
    [/: Số người, số việc đạt$/, '12'],
    [/: trên tổng số$/, '14'],
  ] as const)
    for (const box of await page.getByRole('textbox', { name: ending }).all()) await box.fill(figure);
  const nothing = page.getByRole('button', { name: 'Không phát sinh', exact: true, pressed: false });
  for (let open = await nothing.count(); open > 0; open -= 1) {
    await nothing.first().click();
    await expect(nothing).toHaveCount(open - 1);
  }
  for (const part of ['1. Chỉ đạo, điều hành', 'Nội dung']) {
    const text = page.getByRole('textbox', { name: part }).last();
    await text.fill('Đã quán triệt kế hoạch đến toàn thể công chức, viên chức.');
    await text.blur();
  }
  await expect(page.getByRole('status').filter({ hasText: 'Đã lưu' })).toBeVisible();
  await page.getByRole('button', { name: 'Trình lãnh đạo đơn vị' }).click();
  await expect(page).toHaveURL(/van-ban/);
}

test('the first hour of an agency: from an empty database to the first report accepted', async ({
  browser,
}) => {
  test.setTimeout(300_000);
  const folder = scratchFolder();
  const site = await startSite({ dataDir: join(folder, 'data'), env: { DEMO: '0' }, patienceMs: 90_000 });
  try {
    const admin = await found(browser, site);
    const slips = await bringPeople(admin);
    const comeIn = (username: string) => firstSignIn(browser, site, username, slips.get(username) ?? '');
    const office = await comeIn('chanhvp');
    await startCampaign(office);
    await openWeekly(office);

    const reporter = await comeIn('canbocc1');
    await fillAndPresent(reporter);

    const leader = await comeIn('truongcc1');
    await leader.goto('/viec-cua-toi');
    await leader.getByRole('link', { name: 'Đọc, ký gửi' }).click();
    await leader.getByRole('button', { name: 'Ký và gửi' }).click();
    await leader.getByRole('dialog').getByRole('button', { name: 'Ký và gửi' }).click();
    await expect(leader.getByText('Biên nhận').first()).toBeVisible();

    await office.goto('/bao-cao');
    await office
      .getByRole('row', { name: new RegExp(`^${unit}`) })
      .getByText('Xem, tiếp nhận')
      .click();
    await office.getByRole('button', { name: /^Tiếp nhận/ }).click();
    await expect(office.getByText(`Đã tiếp nhận báo cáo của ${unit}`).first()).toBeVisible();
  } finally {
    await site.stop();
    rmSync(folder, { recursive: true, force: true });
  }
});
