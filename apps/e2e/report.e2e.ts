import type { Page } from '@playwright/test';
import { paths } from '../web/src/platform/paths.ts';
import { enter } from './people.ts';
import { expect, test } from './story.ts';
import { askAs } from './visits.ts';

const atHome = (page: Page) => page.getByRole('textbox', { name: 'CCVC&NLĐ làm việc tại nhà' });
const saved = (page: Page) => expect(page.getByRole('status').filter({ hasText: 'Đã lưu' })).toBeVisible();

/** The reporter's own draft, by the state it is in. */
async function idOf(page: Page, is: string): Promise<string> {
  const ask = askAs(page.context().request);
  const { items } = await ask<{ items: { id: string }[] }>(`/api/reports?is=${is}&limit=1`);
  const [one] = items;
  if (!one) throw new Error(`no report is ${is}`);
  return one.id;
}

test('typed without a network, the tab closed: it is there again and is sent once', async ({
  browser,
  baseURL,
}) => {
  const { page, context } = await enter(browser, baseURL, 'canbo', paths.reports);
  const form = paths.report(await idOf(page, 'draft'));
  await page.goto(form);
  await expect(atHome(page)).toBeVisible();
  const typed = String(Number((await atHome(page).inputValue()) || 0) + 7);
  const sent: string[] = [];
  context.on('requestfinished', (request) => {
    const body = request.method() === 'PATCH' ? (request.postData() ?? '') : '';
    if (body.includes('working_from_home')) sent.push(body);
  });

  await context.setOffline(true);
  await atHome(page).fill(typed);
  await atHome(page).blur();
  await expect(page.getByRole('status').filter({ hasText: 'Mất mạng, đã giữ trên máy này' })).toBeVisible();
  await page.close();
  await context.setOffline(false);
  expect(sent).toEqual([]);

  const again = await context.newPage();
  await again.goto(form);
  await expect(atHome(again)).toHaveValue(typed);
  await saved(again);
  await again.reload();
  await expect(atHome(again)).toHaveValue(typed);
  expect(sent).toHaveLength(1);
});

test('a block of a sheet is shown line by line, filled in, and taken back', async ({ browser, baseURL }) => {
  const { page } = await enter(browser, baseURL, 'canbo2', paths.reports);
  await page.goto(paths.report(await idOf(page, 'none')));
  const before = await atHome(page).inputValue();
  await page.getByRole('button', { name: 'Dán từ Excel…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog
    .getByLabel('Khối ô đã chép')
    .fill('CCVC&NLĐ làm việc tại nhà\t11\nCCVC&NLĐ đã tiêm đủ liều vắc xin\t9/10\nSố không có trong mẫu\t3');
  await expect(dialog.getByText('Mẫu không có chỉ tiêu tên này')).toBeVisible();
  await dialog.getByRole('button', { name: /^Điền 2/ }).click();
  await expect(atHome(page)).toHaveValue('11');
  await saved(page);
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(atHome(page)).toHaveValue(before);
});

test('the office types for a unit that handed in paper; everybody sees that it did', async ({
  browser,
  baseURL,
}) => {
  const { page } = await enter(browser, baseURL, 'vanphong', paths.reports);
  await page.getByRole('link', { name: 'Trung tâm Dịch vụ đấu giá tài sản' }).click();
  await page.getByRole('button', { name: 'Nhập thay đơn vị…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Vì sao nhập thay').fill('Đơn vị gửi bản giấy');
  await dialog.getByRole('button', { name: 'Nhập thay đơn vị' }).click();
  await expect(page.getByText('Lý do: Đơn vị gửi bản giấy.')).toBeVisible();
  await atHome(page).fill('2');
  await atHome(page).blur();
  await saved(page);
  await expect(page.getByRole('button', { name: 'Trình lãnh đạo đơn vị' })).toBeVisible();
});

test('a correction opened by mistake is dropped: the report is accepted as it was', async ({
  browser,
  baseURL,
}) => {
  const { page } = await enter(browser, baseURL, 'truongdonvi', paths.reports);
  await page.goto(paths.reportPaper(await idOf(page, 'accepted')));
  await page.getByRole('button', { name: 'Mở bản đính chính' }).click();
  const ask = page.getByRole('dialog');
  await ask.getByLabel('Vì sao phải đính chính').fill('Ghi thiếu');
  await ask.getByRole('button', { name: 'Mở bản đính chính' }).click();
  await expect(page.getByText('Bản đính chính đang soạn.')).toBeVisible();
  await page.getByRole('button', { name: 'Bỏ bản đính chính' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Bỏ bản đính chính' }).click();
  await expect(page.getByText('Đã bỏ bản đính chính')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Mở bản đính chính' })).toBeVisible();
});
