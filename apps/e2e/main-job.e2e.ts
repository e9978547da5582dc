import type { Page } from '@playwright/test';
import { enter } from './people.ts';
import { expect, test } from './story.ts';

const unit = 'Phòng Công chứng số 1';

/** The mark of the unit's cell in the last column of the dashboard's grid. */
const lastCell = (page: Page) =>
  page
    .locator('td[data-last]')
    .filter({ has: page.locator('svg') })
    .and(page.locator(`[aria-label^="${unit},"]`));
const mark = (page: Page, word: string) => expect(lastCell(page)).toHaveAttribute('data-mark', word);

async function present(page: Page): Promise<void> {
  await page.goto('/viec-cua-toi');
  await page.getByRole('link', { name: 'Sửa báo cáo' }).click();
  await expect(page.getByText('Bị trả lại lần')).toBeVisible();
  const homeWork = page.getByRole('textbox', { name: 'CCVC&NLĐ làm việc tại nhà' });
  await homeWork.fill(String(Number(await homeWork.inputValue()) + 1));
  await homeWork.blur();
  await expect(page.getByRole('status').filter({ hasText: 'Đã lưu' })).toBeVisible();
  const settle = page.getByRole('button', { name: 'Đã sửa' });
  for (let open = await settle.count(); open > 0; open -= 1) {
    await settle.first().click();
    await expect(settle).toHaveCount(open - 1);
  }
  for (const why of await page
    .getByRole('button', { name: 'Nhu cầu thực tế thay đổi', pressed: false })
    .all())
    await why.click();
  await page.getByRole('button', { name: 'Trình lãnh đạo đơn vị' }).click();
  await expect(page).toHaveURL(/van-ban/);
}

async function sign(page: Page): Promise<void> {
  await page.goto('/viec-cua-toi');
  await page.getByRole('link', { name: 'Đọc, ký gửi' }).click();
  await page.getByRole('button', { name: 'Ký và gửi' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Ký và gửi' }).click();
  await expect(page.getByText('Biên nhận').first()).toBeVisible();
}

async function openInPeriod(page: Page): Promise<void> {
  await page.goto('/bao-cao');
  await page
    .getByRole('row', { name: new RegExp(`^${unit}`) })
    .getByText('Xem, tiếp nhận')
    .click();
}

test('from the reporter to the dashboard: presented, signed, returned once, mended, accepted', async ({
  browser,
  baseURL,
}) => {
  test.setTimeout(300_000);
  const board = await enter(browser, baseURL, 'tocongtac', '/tong-quan');
  await mark(board.page, 'returned');

  const reporter = await enter(browser, baseURL, 'canbo', '/viec-cua-toi');
  await present(reporter.page);
  const leader = await enter(browser, baseURL, 'truongdonvi', '/viec-cua-toi');
  await sign(leader.page);
  await mark(board.page, 'waiting'); // nobody has touched the dashboard: it follows by itself

  const office = await enter(browser, baseURL, 'vanphong', '/bao-cao');
  await openInPeriod(office.page);
  await office.page.getByRole('button', { name: /^Trả lại/ }).click();
  const giveBack = office.page.getByRole('dialog');
  await giveBack.getByLabel('Lý do chung').fill('Số người làm việc tại nhà chưa khớp phân công.');
  await giveBack.getByRole('button', { name: /^Trả lại/ }).click();
  await mark(board.page, 'returned');

  await present(reporter.page);
  await sign(leader.page);
  await mark(board.page, 'waiting');
  await openInPeriod(office.page);
  await office.page.getByRole('button', { name: /^Tiếp nhận/ }).click();
  await expect(office.page.getByText(`Đã tiếp nhận báo cáo của ${unit}`).first()).toBeVisible();
  await mark(board.page, 'onTime');
});
