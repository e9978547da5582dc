import type { Page } from '@playwright/test';
import { enter } from './people.ts';
import { expect, test } from './story.ts';

const unit = 'Phòng Công chứng số 1';
/** A picture of one dot: the server looks at what a file is, not at its name. */
const photo = {
  name: 'ap-phich-sanh.png',
  mimeType: 'image/png',
  buffer: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
};

/** The unit's cell of one duty in the matrix: its label says the state in words. */
const cellOf = (page: Page, code: string) =>
  page.locator(`td[aria-label^="${code} "][aria-label*="${unit}:"]`);
const rowDone = (page: Page, code: string) =>
  page
    .getByRole('row')
    .filter({ has: cellOf(page, code) })
    .locator('td[data-sum] b');
/** "77/164 hoàn thành" at the head of the tasks. */
const doneOf = async (page: Page) =>
  Number(
    /(\d+)\/\d+/.exec(
      await page
        .getByText(/hoàn thành/)
        .first()
        .innerText(),
    )?.[1],
  );

async function report(page: Page): Promise<string> {
  // The one that is due last: not overdue, whatever the day on which the demo was made.
  await page
    .getByRole('link', { name: /^Cập nhật tiến độ: / })
    .last()
    .click();
  const code = /Nhiệm vụ (\S+)/.exec(await page.getByText(/^Nhiệm vụ \S+ · /).innerText())?.[1] ?? '';
  const far = page.getByRole('slider', { name: 'Tiến độ' });
  await far.press('Home');
  for (let step = 0; step < 12; step += 1) await far.press('ArrowRight');
  await page.getByLabel('Đã làm gì').fill('Đã chọn hai cá nhân, còn một tập thể.');
  await page.locator('input[type="file"]:not([capture])').setInputFiles(photo);
  await expect(page.getByRole('list', { name: 'Minh chứng' }).getByText(photo.name)).toBeVisible();
  await page.getByRole('button', { name: 'Lưu tiến độ' }).click();
  await expect(page.getByText('Đã lưu tiến độ 60').first()).toBeVisible();
  await expect(page.getByRole('img', { name: photo.name })).toBeVisible();
  return code;
}

async function finish(page: Page, note: string): Promise<void> {
  await page.getByLabel('Đã làm gì').fill(note);
  await page.getByRole('button', { name: 'Báo hoàn thành' }).click();
  await expect(page.getByText('Đã báo hoàn thành').first()).toBeVisible();
}

test('a task: progress with a photo, done, returned with a reason, mended, verified by somebody else', async ({
  browser,
  baseURL,
}) => {
  test.setTimeout(240_000);
  const reporter = await enter(browser, baseURL, 'canbo', '/nhiem-vu');
  const before = await doneOf(reporter.page);
  const code = await report(reporter.page);
  const office = await enter(browser, baseURL, 'vanphong', '/nhiem-vu?xem=ma-tran');
  const cell = cellOf(office.page, code);
  await expect(cell).toHaveAttribute('aria-label', /: 60\u00a0%$/);
  const doneBefore = Number(await rowDone(office.page, code).innerText());

  await finish(reporter.page, 'Đã gửi đủ hồ sơ đề xuất.');
  await expect(cell).toHaveAttribute('aria-label', /: Chờ xác nhận$/); // the matrix follows by itself
  await expect(rowDone(office.page, code)).toHaveText(String(doneBefore + 1));
  await cell.click();
  await expect(office.page.getByRole('dialog')).toContainText(/[1-9]\u00a0minh chứng/);
  await office.page.getByRole('dialog').getByRole('link', { name: 'Mở nhiệm vụ' }).click();
  await office.page.getByRole('button', { name: 'Trả lại' }).click();
  const giveBack = office.page.getByRole('dialog', { name: 'Trả lại cho đơn vị' });
  await giveBack.getByRole('button', { name: 'Trả lại' }).click();
  await expect(giveBack.getByText('Không được để trống')).toBeVisible();
  await giveBack.getByLabel('Lý do trả lại').fill('Thiếu biên bản họp xét của đơn vị.');
  await giveBack.getByRole('button', { name: 'Trả lại' }).click();
  await expect(office.page.getByText('Đã trả lại cho đơn vị').first()).toBeVisible();

  await expect(reporter.page.getByText('Thiếu biên bản họp xét của đơn vị.').first()).toBeVisible();
  await finish(reporter.page, 'Đã bổ sung biên bản họp xét.');
  await expect(reporter.page.getByRole('button', { name: 'Xác nhận kết quả' })).toHaveCount(0);
  await office.page.getByRole('button', { name: 'Xác nhận kết quả' }).click();
  await expect(office.page.getByText('Đã xác nhận kết quả').first()).toBeVisible();

  await office.page.goto('/nhiem-vu?xem=ma-tran');
  await expect(cell).toHaveAttribute('aria-label', /: Hoàn thành$/);
  await expect(rowDone(office.page, code)).toHaveText(String(doneBefore + 1));
  await reporter.page.goto('/nhiem-vu');
  await expect.poll(() => doneOf(reporter.page)).toBe(before + 1);
});

async function fillHead(page: Page): Promise<void> {
  await page.getByLabel('Số', { exact: false }).first().fill('12/KH-VP');
  await page.getByLabel('Trích yếu').fill('Phát động thi đua ngày Pháp luật tại Sở');
  await page.getByLabel('Tên gọi ngắn').fill('Thi đua ngày Pháp luật');
  await page.getByRole('button', { name: 'Tạo bản nháp' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Kế hoạch 12/KH-VP' })).toBeVisible();
}

async function addDuty(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Thêm mục' }).click();
  const section = page.getByRole('dialog', { name: 'Thêm mục' });
  await section.getByLabel('Số mục').fill('II.1');
  await section.getByLabel('Tên mục').fill('Hưởng ứng ngày Pháp luật');
  await section.getByRole('button', { name: 'Lưu mục' }).click();
  await page.getByRole('button', { name: 'Thêm nhiệm vụ' }).click();
  const duty = page.getByRole('dialog', { name: 'Thêm nhiệm vụ' });
  await duty.getByLabel('Nhiệm vụ', { exact: false }).first().fill('Treo băng rôn hưởng ứng ngày Pháp luật');
  await duty.getByLabel('Tên ngắn cho bảng').fill('Băng rôn');
  await duty.getByLabel('Nguyên văn kế hoạch').fill('Các đơn vị treo băng rôn tại trụ sở.');
  await duty.getByRole('combobox', { name: 'Định kỳ' }).click();
  await page.getByRole('option', { name: 'hằng tuần' }).click();
  await duty.getByRole('checkbox', { name: 'Văn phòng Sở' }).check();
  await duty.getByRole('button', { name: 'Lưu nhiệm vụ' }).click();
  await expect(duty).toBeHidden();
}

test('a new plan on screen: written, published, a duty given to two units, which find it in My work', async ({
  browser,
  baseURL,
}) => {
  test.setTimeout(180_000);
  const { page } = await enter(browser, baseURL, 'vanphong', '/nhiem-vu/ke-hoach');
  await page.getByRole('link', { name: 'Soạn kế hoạch mới' }).click();
  await page.getByRole('button', { name: 'Tạo bản nháp' }).click();
  await expect(page.getByText('Không được để trống').first()).toBeVisible();
  await fillHead(page);
  await addDuty(page);
  await page.getByRole('button', { name: 'Phát động phong trào' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Phát động phong trào' }).click();
  await expect(page.getByText('Đã phát động').first()).toBeVisible();

  await page.getByRole('link', { name: 'Xem nhiệm vụ' }).click();
  await page.getByRole('button', { name: 'Giao nhiệm vụ' }).click();
  const assign = page.getByRole('dialog', { name: 'Giao nhiệm vụ' });
  await assign.getByLabel('Nhiệm vụ của kế hoạch').click();
  await page.getByRole('option', { name: /Treo băng rôn/ }).click();
  await assign.getByRole('checkbox', { name: unit }).check();
  await assign.getByRole('checkbox', { name: 'Phòng Công chứng số 2' }).check();
  await assign.getByRole('button', { name: /^Giao cho 2/ }).click();
  await expect(page.getByText(/Đã giao cho 2/).first()).toBeVisible();

  for (const username of ['canbo', 'canbo2']) {
    const mine = await enter(browser, baseURL, username, '/viec-cua-toi');
    await expect(mine.page.getByText('Treo băng rôn hưởng ứng ngày Pháp luật').first()).toBeVisible();
    await mine.context.close();
  }
});
