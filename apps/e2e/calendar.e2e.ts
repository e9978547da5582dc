import type { APIRequestContext, Page } from '@playwright/test';
import { addDays, isoWeekday } from '@thidua/shared/kernel/day';
import { instantAt } from '@thidua/shared/kernel/instant';
import { barriers } from './barriers.ts';
import { enter } from './people.ts';
import { expect, test } from './story.ts';

const unit = 'Phòng Công chứng số 2';
const other = 'Phòng Bổ trợ tư pháp';

async function post<T>(request: APIRequestContext, path: string, data: object): Promise<T> {
  const answer = await request.post(path, { data, headers: { 'idempotency-key': crypto.randomUUID() } });
  expect(answer.ok(), `${path} answers ${answer.status()}: ${await answer.text()}`).toBe(true);
  return (await answer.json()) as T;
}

const ask = async <T>(request: APIRequestContext, path: string): Promise<T> =>
  (await (await request.get(path)).json()) as T;

interface Checklist {
  id: string;
  rev: number;
  editions: { id: string }[];
}

/** A published checklist of one item. */
async function edition(request: APIRequestContext): Promise<string> {
  const made = await post<Checklist>(request, '/api/checklists', { name: 'Phòng, chống dịch tại trụ sở' });
  const body = { groups: [{ title: 'Nhóm A', items: [{ code: 'a1', text: 'Có niêm yết hướng dẫn 5K' }] }] };
  const saved = await post<Checklist>(request, `/api/checklists/${made.id}/draft`, {
    rev: made.rev,
    name: 'Phòng, chống dịch tại trụ sở',
    about: '',
    body,
  });
  const published = await post<Checklist>(request, `/api/checklists/${made.id}/publish`, { rev: saved.rev });
  return published.editions[0]?.id ?? '';
}

/** A Tuesday that is not near: it has a day after it in its week, and nothing of the demo moves it. */
function aTuesday(today: string): string {
  const ahead = addDays(today, 10);
  return addDays(ahead, 7 - ((isoWeekday(ahead) + 5) % 7));
}

/** Two visits with one leader at one hour, of one day or `apart` days from each other; gives the day of the first. */
async function plan(request: APIRequestContext, { later = 0, apart = 0 } = {}): Promise<string> {
  const { account, today } = await ask<{ account: { id: string }; today: string }>(request, '/api/me');
  const { items } = await ask<{ items: { id: string; name: string }[] }>(request, `/api/units?on=${today}`);
  const day = addDays(aTuesday(today), later);
  const editionId = await edition(request);
  for (const [at, name] of [unit, other].entries())
    await post(request, '/api/inspections', {
      unitId: items.find((one) => one.name === name)?.id,
      isAnnounced: true,
      startsAt: instantAt(addDays(day, at * apart), '14:00'),
      endsAt: instantAt(addDays(day, at * apart), '16:00'),
      editionId,
      team: [{ accountId: account.id, part: 'leader' }],
      despiteClash: true,
    });
  return day;
}

const label = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');
const isDay = (page: Page) => page.evaluate(() => document.activeElement?.tagName === 'TD');

async function tabToDay(page: Page): Promise<void> {
  for (let presses = 0; presses < 60 && !(await isDay(page)); presses += 1) await page.keyboard.press('Tab');
  expect(await isDay(page)).toBe(true);
}

test('a visit is moved by keyboard alone; list, month, week and drawer have no barriers', async ({
  browser,
  baseURL,
}) => {
  test.setTimeout(180_000);
  const { page, context } = await enter(browser, baseURL, 'vanphong', '/kiem-tra');
  const day = await plan(context.request);

  await page.goto(`/kiem-tra?ngay=${day}&loai=kiem-tra`);
  await expect(page.getByText(/^2\u00a0việc, trùng lịch$/).last()).toBeVisible();
  await expect(page.getByText(/ở hai nơi lúc/)).toBeVisible();
  expect(await barriers(page), 'list').toEqual([]);
  await page.goto(`/kiem-tra?xem=tuan&ngay=${day}`);
  await expect(page.getByRole('grid')).toBeVisible();
  expect(await barriers(page), 'week').toEqual([]);
  await page.goto(`/kiem-tra?xem=thang&ngay=${day}`);
  const clashing = page.locator(`td[data-day="${day}"] [data-kind="visit"][data-mark="clash"]`);
  await expect(clashing).toHaveCount(2);
  expect(await barriers(page), 'month').toEqual([]);

  await tabToDay(page);
  await page.keyboard.press('Enter');
  for (let presses = 0; presses < 8 && !(await label(page)).includes(unit); presses += 1)
    await page.keyboard.press('ArrowDown');
  await page.keyboard.press('m');
  await expect(page.getByText(`Đang dời ${unit}`)).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByLabel('Từ', { exact: true })).toBeFocused();
  expect(await barriers(page), 'dialog').toEqual([]);
  for (let presses = 0; presses < 6; presses += 1) {
    if ((await page.evaluate(() => document.activeElement?.tagName)) === 'TEXTAREA') break;
    await page.keyboard.press('Tab');
  }
  await page.keyboard.type('Trùng họp giao ban');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByText(`Đã dời cuộc kiểm tra ${unit}`)).toBeVisible();
  const next = page.locator(`td[data-day="${addDays(day, 1)}"] [data-kind="visit"]`);
  await expect(next).toHaveCount(1);
  await expect(clashing).toHaveCount(0);

  await next.click();
  const drawer = page.getByRole('dialog');
  await expect(drawer.getByText('Trùng họp giao ban')).toBeVisible();
  await expect(drawer.getByText(/^Dời lịch: từ 14:00/)).toBeVisible();
  expect(await barriers(page), 'drawer').toEqual([]);
});

for (const { view, later } of [
  { view: 'thang', later: 7 },
  { view: 'tuan', later: 14 },
])
  test(`a visit is dragged to another day, a clash and all: ${view}`, async ({ browser, baseURL }) => {
    test.setTimeout(180_000);
    const { page, context } = await enter(browser, baseURL, 'vanphong', '/kiem-tra');
    const day = await plan(context.request, { later, apart: 1 });
    await page.goto(`/kiem-tra?xem=${view}&ngay=${day}&loai=kiem-tra`);
    const on = (one: string) => page.locator(`td[data-day="${one}"]`);
    const visit = page.locator('[data-kind="visit"]').filter({ hasText: unit });
    const from = on(day).filter({ has: visit });
    const onto = on(addDays(day, 1)).filter({ has: page.locator('[data-kind="visit"]') });
    await expect(from).toHaveCount(1);

    await from.locator(visit).dragTo(onto);
    const dialog = page.getByRole('dialog', { name: `Dời cuộc kiểm tra ${unit}` });
    await dialog.getByRole('button', { name: 'Bỏ qua' }).click();
    await expect(from, 'nothing moves before it is confirmed').toHaveCount(1);

    await from.locator(visit).dragTo(onto);
    await expect(dialog.getByText(other)).toBeVisible();
    await dialog.getByLabel('Lý do dời').fill('Đoàn bận họp giao ban');
    await dialog.getByRole('button', { name: 'Vẫn dời, dù trùng' }).click();
    await expect(page.getByText(`Đã dời cuộc kiểm tra ${unit}`)).toBeVisible();
    await expect(from).toHaveCount(0);
    await expect(onto.locator('[data-kind="visit"][data-mark="clash"]')).toHaveCount(2);

    await onto.locator(visit).click();
    const drawer = page.getByRole('dialog');
    await expect(drawer.getByText('Đoàn bận họp giao ban')).toBeVisible();
    await expect(drawer.getByText(/^Dời lịch: từ 14:00/)).toBeVisible();
    await context.close();
  });

test('a visit dropped beside the days is held no longer', async ({ browser, baseURL }) => {
  const { page, context } = await enter(browser, baseURL, 'vanphong', '/kiem-tra');
  const day = await plan(context.request, { later: 21, apart: 1 });
  await page.goto(`/kiem-tra?xem=tuan&ngay=${day}&loai=kiem-tra`);
  const visit = page.locator(`td[data-day="${day}"] [data-kind="visit"]`);
  await visit.dragTo(page.getByRole('heading', { level: 1 }));
  await expect(visit).toHaveCount(1);
  await expect(page.locator('[data-held]')).toHaveCount(0);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await context.close();
});

test('the calendar on a phone: a week in a strip, its list beneath, and an address for the phone’s own', async ({
  browser,
  baseURL,
}) => {
  const { page, context } = await enter(browser, baseURL, 'truongdonvi', '/kiem-tra');
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/kiem-tra');
  await expect(page.getByRole('navigation', { name: 'Tuần' }).getByRole('button')).toHaveCount(7);
  expect(await barriers(page)).toEqual([]);
  await page.getByRole('button', { name: /^Lọc lịch/ }).click();
  await page.getByRole('button', { name: 'Đưa vào lịch điện thoại' }).click();
  await page.getByRole('button', { name: 'Tạo địa chỉ' }).click();
  const address = await page.getByLabel('Địa chỉ lịch').inputValue();
  const phone = await browser.newContext();
  const feed = await phone.request.get(address);
  expect(feed.status()).toBe(200);
  expect(await feed.text()).toContain('BEGIN:VTIMEZONE');
  await page.getByRole('button', { name: 'Thu hồi' }).click();
  const sure = page.getByRole('dialog', { name: 'Thu hồi địa chỉ lịch?' });
  await sure.getByRole('button', { name: 'Thu hồi' }).click();
  await expect(page.getByText('Đã thu hồi địa chỉ lịch')).toBeVisible();
  expect((await phone.request.get(address)).status()).toBe(404);
  await phone.close();
  await context.close();
});
