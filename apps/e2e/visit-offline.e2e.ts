import type { Browser, BrowserContext, Page } from '@playwright/test';
import { inspectionApi } from '@thidua/shared/inspection/inspection.api';
import type { Visit } from '@thidua/shared/inspection/inspection.model';
import { paths } from '../web/src/platform/paths.ts';
import { barriers } from './barriers.ts';
import { signedIn } from './people.ts';
import { expect, test } from './story.ts';
import { firstBuild, openFront } from './two-builds.ts';
import { callAs, startedVisit } from './visit-story.ts';

test.use({ serviceWorkers: 'allow', viewport: { width: 390, height: 844 } });

const count = 14;
/** A picture of 64 by 48 points: the device makes a JPEG of it. */
const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAEAAAAAwCAIAAAAuKetIAAAACXBIWXMAAAPoAAAD6AG1e1JrAAAAfklEQVRoge2SAQkAURSD1r+RIS6JJS7GePyBAXQsfJ4mdQMWYH1FdiHvkroBC7C+IruQd0ndgAVYX5FdyLukbsACrK/ILuRdUjdgAdZXZBfyLqkbsADrK7ILeZfUDViA9RXZhbxL6gYswPqK7ELeJXUDFmB9RXYh75K6AY8H/P0tTbRE+D2gAAAAAElFTkSuQmCC',
  'base64',
);

const choice = (page: Page, name: string) => page.getByRole('radio', { name, exact: true });
const question = (page: Page, n: number) => page.getByRole('heading', { level: 2, name: `Khu vực số ${n} ` });
const goOn = (page: Page, n: number) =>
  page.getByRole('button', { name: new RegExp(`^(Mục ${n}|Xem phần còn thiếu)$`) }).click();
const notSent = (page: Page) => page.getByRole('status').filter({ hasText: 'chưa gửi' });

async function openRecord(context: BrowserContext, visit: Visit): Promise<Page> {
  const page = await context.newPage();
  await page.goto(paths.inspectionRecord(visit.id));
  await expect(page.getByRole('heading', { level: 1, name: visit.unit.name })).toBeVisible();
  return page;
}

async function pair(browser: Browser, baseURL: string | undefined, leaderAt = baseURL) {
  const leader = await signedIn(browser, leaderAt, 'vanphong');
  const secretary = await signedIn(browser, baseURL, 'tocongtac');
  return { leader, secretary, visit: await startedVisit(leader, secretary, count) };
}

/** What the server has of the visit. */
const onServer = (context: BrowserContext, { id }: Visit) =>
  callAs(context.request)(inspectionApi.get, { params: { id } });

async function fail(page: Page, note: string): Promise<void> {
  await choice(page, 'Không đạt').check();
  await page.getByRole('textbox', { name: /Ghi rõ tồn tại/ }).fill(note);
  await page.getByTestId('camera').setInputFiles({ name: 'anh.png', mimeType: 'image/png', buffer: picture });
  await expect(page.getByRole('img', { name: /^Ảnh 1, chụp lúc/ })).toBeVisible();
}

test('twelve items and two photos without a network, the tab killed: all of it is on the server once', async ({
  browser,
  baseURL,
  site,
}) => {
  // What a page sends while it is closed passes the browser's own pretence of having no network: the line is cut as well.
  const line = await openFront(site.url, firstBuild);
  const { leader, secretary, visit } = await pair(browser, baseURL, line.url);
  const page = await openRecord(leader, visit);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null, undefined, {
    timeout: 30_000,
  });
  await expect(question(page, 1)).toBeVisible();
  await leader.setOffline(true);
  line.cut('');

  for (let n = 1; n <= 12; n += 1) {
    await expect(question(page, n)).toBeVisible();
    if (n <= 2) await fail(page, `Khu vực ${n} thiếu niêm yết`);
    else await choice(page, 'Đạt').check();
    await goOn(page, n + 1);
  }
  await expect(notSent(page)).toContainText('12 mục, 2 ảnh chưa gửi – đã lưu trên máy');
  await page.close();
  expect((await onServer(secretary, visit)).answers).toEqual([]);

  const again = await openRecord(leader, visit);
  await expect(notSent(again)).toContainText('12 mục, 2 ảnh chưa gửi');
  await expect(question(again, 13)).toBeVisible();
  await again.getByRole('button', { name: 'Mục lục' }).click();
  await again.getByRole('button', { name: /^1 Khu vực số 1 .*Không đạt/ }).click();
  await expect(again.getByRole('img', { name: /^Ảnh 1, chụp lúc/ })).toBeVisible();

  line.cut(null);
  await leader.setOffline(false);
  await expect(notSent(again)).toBeHidden({ timeout: 30_000 });
  const { answers, items, files } = await onServer(secretary, visit);
  expect(answers).toHaveLength(12);
  expect(new Set(answers.map(({ itemCode }) => itemCode)).size).toBe(12);
  expect(answers.flatMap(({ fileIds }) => fileIds)).toHaveLength(2);
  expect(files.map(({ type }) => type)).toEqual(['image/jpeg', 'image/jpeg']);
  expect(items.filter(({ standing }) => standing !== null)).toHaveLength(12);
  const [first] = answers.filter(({ itemCode }) => itemCode === 'item-1');
  expect(first).toMatchObject({
    verdict: 'fail',
    note: 'Khu vực 1 thiếu niêm yết',
    finding: { severity: 'minor' },
  });
  await Promise.all([leader.close(), secretary.close()]);
  await line.close();
});

test('an answer whose confirmation was lost is sent again and kept once', async ({ browser, baseURL }) => {
  const { leader, secretary, visit } = await pair(browser, baseURL);
  const page = await openRecord(leader, visit);
  let sent = 0;
  await leader.route('**/answers', async (route) => {
    sent += 1;
    if (sent > 1) return route.continue();
    await route.fetch(); // the server has it; the line breaks before its word comes back
    return route.abort('connectionreset');
  });
  await choice(page, 'Đạt').check();
  await expect(notSent(page)).toContainText('1 mục chưa gửi');
  await expect(notSent(page)).toBeHidden({ timeout: 30_000 });
  expect(sent).toBeGreaterThan(1);
  expect((await onServer(secretary, visit)).answers).toHaveLength(1);
  await Promise.all([leader.close(), secretary.close()]);
});

test('two inspectors answer one item apart: both answers stay until one is chosen', async ({
  browser,
  baseURL,
}) => {
  const { leader, secretary, visit } = await pair(browser, baseURL);
  const mine = await openRecord(leader, visit);
  const theirs = await openRecord(secretary, visit);
  await leader.setOffline(true);
  await fail(mine, 'Cửa phụ không niêm yết');
  await choice(theirs, 'Đạt').check();
  await expect.poll(async () => (await onServer(secretary, visit)).answers.length).toBe(1);

  await leader.setOffline(false);
  const version = mine.getByRole('radio', { name: /Bạn \(Trưởng đoàn\)/ });
  await expect(version).toBeVisible({ timeout: 30_000 });
  await expect(mine.getByRole('radio', { name: /Thư ký đoàn/ })).toBeVisible();
  await expect.poll(async () => (await onServer(secretary, visit)).answers.length).toBe(2);
  await version.check();
  await mine.getByRole('button', { name: 'Ghi “Không đạt” và sang mục sau' }).click();
  await expect(question(mine, 2)).toBeVisible();

  const { answers, choices, items } = await onServer(secretary, visit);
  expect(answers.map(({ verdict }) => verdict).toSorted()).toEqual(['fail', 'pass']);
  expect(choices).toHaveLength(1);
  const standing = items.find(({ itemCode }) => itemCode === 'item-1')?.standing;
  expect(answers.find(({ id }) => id === standing)?.verdict).toBe('fail');
  await Promise.all([leader.close(), secretary.close()]);
});

/** What keeps somebody out, by the rules of WCAG 2.2 AA. */
test('by keyboard alone, without barriers, light and dark, on the smallest phone', async ({
  browser,
  baseURL,
}) => {
  const { leader, secretary, visit } = await pair(browser, baseURL);
  const page = await openRecord(leader, visit);
  await page.setViewportSize({ width: 360, height: 640 });
  await choice(page, 'Đạt').focus();
  await page.keyboard.press('ArrowRight');
  await expect(choice(page, 'Không đạt')).toBeChecked();
  await page.keyboard.press('Tab');
  await page.keyboard.type('Cửa phụ không niêm yết');
  expect(await barriers(page), 'light').toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
  expect(await barriers(page), 'dark').toEqual([]);
  const [whole, seen] = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return [scrollWidth, clientWidth] as const;
  });
  expect(whole).toBeLessThanOrEqual(seen);
  await page.getByRole('button', { name: 'Mục lục' }).focus();
  await page.keyboard.press('Enter');
  const line = page.getByRole('button', { name: /^2 Khu vực số 2/ });
  await expect(line).toBeVisible();
  expect(await barriers(page), 'contents').toEqual([]);
  await line.focus();
  await page.keyboard.press('Enter');
  await expect(question(page, 2)).toBeFocused();
  await expect
    .poll(async () => (await onServer(secretary, visit)).answers.map(({ note }) => note))
    .toContain('Cửa phụ không niêm yết');
  await Promise.all([leader.close(), secretary.close()]);
});
