import type { BrowserContext, Page } from '@playwright/test';
import { inspectionApi } from '@thidua/shared/inspection/inspection.api';
import type { Visit } from '@thidua/shared/inspection/inspection.model';
import { paths } from '../web/src/platform/paths.ts';
import { enter, signedIn } from './people.ts';
import { expect, test } from './story.ts';
import { firstBuild, openFront } from './two-builds.ts';
import { callAs, plannedVisit, startedVisit } from './visit-story.ts';

test.use({ serviceWorkers: 'allow', viewport: { width: 390, height: 844 } });

/** A picture of 64 by 48 points. */
const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAEAAAAAwCAIAAAAuKetIAAAACXBIWXMAAAPoAAAD6AG1e1JrAAAAfklEQVRoge2SAQkAURSD1r+RIS6JJS7GePyBAXQsfJ4mdQMWYH1FdiHvkroBC7C+IruQd0ndgAVYX5FdyLukbsACrK/ILuRdUjdgAdZXZBfyLqkbsADrK7ILeZfUDViA9RXZhbxL6gYswPqK7ELeJXUDFmB9RXYh75K6AY8H/P0tTbRE+D2gAAAAAElFTkSuQmCC',
  'base64',
);

const choice = (page: Page, name: string) => page.getByRole('radio', { name, exact: true });
const question = (page: Page, n: number) => page.getByRole('heading', { level: 2, name: `Khu vực số ${n} ` });
const next = (page: Page, n: number) => page.getByRole('button', { name: `Mục ${n}`, exact: true }).click();
const notSent = (page: Page) => page.getByRole('status').filter({ hasText: 'chưa gửi' });
const takePhoto = (page: Page, name: string, mimeType: string, buffer: Buffer) =>
  page.getByTestId('camera').setInputFiles({ name, mimeType, buffer });

const onServer = (context: BrowserContext, { id }: Visit) =>
  callAs(context.request)(inspectionApi.get, { params: { id } });

async function record(page: Page, visit: Visit): Promise<void> {
  await page.goto(paths.inspectionRecord(visit.id));
  await expect(question(page, 1)).toBeVisible();
}

/** What lies on the device and was never sent. */
const held = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('thidua-drafts');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const asked = opening.result.transaction('unsent').objectStore('unsent').count();
          asked.onsuccess = () => resolve(asked.result);
        };
      }),
  );

test('taken along, begun and recorded without a network; sent from whatever page is open when it is back', async ({
  browser,
  baseURL,
  site,
}) => {
  // What a page sends while it is left passes the browser's own pretence of having no network: the line is cut as well.
  const line = await openFront(site.url, firstBuild);
  const leader = await signedIn(browser, line.url, 'vanphong');
  const secretary = await signedIn(browser, baseURL, 'tocongtac');
  const visit = await plannedVisit(leader, secretary, 8);
  const page = await leader.newPage();
  await page.goto(paths.inspection(visit.id));
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null, undefined, {
    timeout: 30_000,
  });
  await page.getByRole('button', { name: 'Mang theo máy' }).click();
  await expect(page.getByText('Đã giữ trên máy này: bảng kiểm', { exact: false })).toBeVisible();
  await page.close();

  await leader.setOffline(true);
  line.cut('');
  const away = await leader.newPage();
  await away.goto(paths.inspection(visit.id));
  const before = Date.now();
  await away.getByRole('button', { name: 'Bắt đầu kiểm tra' }).click();
  await expect(question(away, 1)).toBeVisible();
  await choice(away, 'Đạt').check();
  await next(away, 2);
  await choice(away, 'Đạt').check();
  await expect(notSent(away)).toContainText('2 mục chưa gửi');
  await away.goto(paths.myWork);
  await expect(notSent(away)).toContainText('2 mục của cuộc kiểm tra chưa gửi');
  expect(await onServer(secretary, visit)).toMatchObject({ state: 'planned', answers: [] });

  line.cut(null);
  await leader.setOffline(false);
  await expect(notSent(away)).toBeHidden({ timeout: 45_000 });
  const { state, answers, entries, startedAt } = await onServer(secretary, visit);
  expect([state, answers.map(({ itemCode }) => itemCode).toSorted()]).toEqual([
    'started',
    ['item-1', 'item-2'],
  ]);
  const [started] = entries.filter(({ kind }) => kind === 'started');
  expect(started?.begunAt).toBe(startedAt);
  expect(Math.abs(Date.parse(startedAt ?? '') - before)).toBeLessThan(5000);
  expect(Date.parse(started?.at ?? '')).toBeGreaterThan(Date.parse(startedAt ?? ''));
  expect(await held(away)).toBe(0);
  await Promise.all([leader.close(), secretary.close()]);
  await line.close();
});

test('a device whose clock is days behind, and is put back meanwhile: the times are right and the last word is the last', async ({
  browser,
  baseURL,
}) => {
  const leader = await signedIn(browser, baseURL, 'vanphong');
  const secretary = await signedIn(browser, baseURL, 'tocongtac');
  const visit = await startedVisit(leader, secretary, 8);
  const page = await leader.newPage();
  const wrong = Date.now() - 3 * 86_400_000;
  await page.clock.install({ time: wrong });
  await record(page, visit);
  await leader.setOffline(true);
  await choice(page, 'Đạt').check();
  await expect(notSent(page)).toContainText('1 mục chưa gửi');
  await page.clock.fastForward(5000); // it was tried: what follows is an answer of its own
  await page.clock.setSystemTime(wrong - 3_600_000);
  await choice(page, 'Không đạt').check();
  await page.getByRole('textbox', { name: /Ghi rõ tồn tại/ }).fill('Cửa phụ không niêm yết');
  await leader.setOffline(false);
  await page.clock.fastForward(60_000);
  await expect(notSent(page)).toBeHidden({ timeout: 30_000 });
  await expect
    .poll(async () => {
      const { answers, items } = await onServer(secretary, visit);
      const standing = items.find(({ itemCode }) => itemCode === 'item-1')?.standing;
      return answers.find(({ id }) => id === standing)?.verdict;
    })
    .toBe('fail');
  const { answers } = await onServer(secretary, visit);
  for (const { answeredAt } of answers)
    expect(Math.abs(Date.parse(answeredAt) - Date.now())).toBeLessThan(3 * 3_600_000);
  await Promise.all([leader.close(), secretary.close()]);
});

test('a photo of 40 MB leaves small, a program that calls itself a photo is told and holds nothing back, an upload that is cut is there once', async ({
  browser,
  baseURL,
}) => {
  const leader = await signedIn(browser, baseURL, 'vanphong');
  const secretary = await signedIn(browser, baseURL, 'tocongtac');
  const visit = await startedVisit(leader, secretary, 8);
  const page = await leader.newPage();
  await record(page, visit);
  let uploads = 0;
  await leader.route('**/api/files?**', async (route) => {
    uploads += 1;
    if (uploads === 1) return route.abort('connectionreset'); // cut on its way
    if (uploads === 2) {
      await route.fetch(); // it arrived, and the word of it did not
      return route.abort('connectionreset');
    }
    return route.continue();
  });
  await choice(page, 'Không đạt').check();
  await page.getByRole('textbox', { name: /Ghi rõ tồn tại/ }).fill('Cửa phụ không niêm yết');
  await takePhoto(page, 'anh.png', 'image/png', Buffer.concat([picture, Buffer.alloc(40_000_000)]));
  await expect(page.getByRole('img', { name: /^Ảnh 1/ })).toBeVisible();
  await expect(notSent(page)).toBeHidden({ timeout: 60_000 });
  await expect.poll(async () => (await onServer(secretary, visit)).files.length, { timeout: 30_000 }).toBe(1);
  expect(uploads).toBeGreaterThanOrEqual(3);
  const [file] = (await onServer(secretary, visit)).files;
  expect(file).toMatchObject({ type: 'image/jpeg' });
  expect(file?.size).toBeLessThan(100_000);

  await next(page, 2);
  await choice(page, 'Không đạt').check();
  await page.getByRole('textbox', { name: /Ghi rõ tồn tại/ }).fill('Bình cạn');
  const program = Buffer.concat([Buffer.from('MZ\u0090\u0000'), Buffer.alloc(3000, 7)]);
  await takePhoto(page, 'anh.jpg', 'image/jpeg', program);
  await expect(page.getByText(/^Không nhận: /)).toBeVisible({ timeout: 30_000 });
  await expect
    .poll(async () => (await onServer(secretary, visit)).answers.map(({ itemCode }) => itemCode))
    .toContain('item-2');
  const { files, answers } = await onServer(secretary, visit);
  expect(files).toHaveLength(1);
  expect(answers.find(({ itemCode }) => itemCode === 'item-2')?.fileIds).toEqual([]);
  await Promise.all([leader.close(), secretary.close()]);
});

test('signing out says what was never sent, and leaves nothing of it on a shared computer', async ({
  browser,
  baseURL,
}) => {
  const secretary = await signedIn(browser, baseURL, 'tocongtac');
  const { page, context } = await enter(browser, baseURL, 'vanphong', paths.myWork);
  await page.setViewportSize({ width: 1366, height: 768 }); // at the office
  const visit = await startedVisit(context, secretary, 8);
  await record(page, visit);
  await context.route('**/answers', (route) => route.abort('connectionreset'));
  await choice(page, 'Đạt').check();
  await expect(notSent(page)).toContainText('1 mục chưa gửi');
  await page.goto(paths.myWork);
  await expect(notSent(page)).toContainText('1 mục của cuộc kiểm tra chưa gửi', { timeout: 30_000 });
  expect(await held(page)).toBe(1);
  const leave = async () => {
    await page.getByRole('button', { name: 'Tài khoản của tôi' }).click();
    await page.getByRole('menuitem', { name: 'Đăng xuất' }).click();
  };
  await leave();
  const asked = page.getByRole('dialog', { name: 'Còn nội dung chưa gửi được' });
  await expect(asked).toContainText('1 mục kiểm tra');
  await page.keyboard.press('Escape');
  expect(await held(page)).toBe(1);
  await leave();
  await asked.getByRole('button', { name: 'Đăng xuất, bỏ phần chưa gửi' }).click();
  await page.waitForURL(`**${paths.signIn}`);
  expect(await held(page)).toBe(0);
  await Promise.all([context.close(), secretary.close()]);
});

test('a device that is full says that the page must stay open, and what it holds arrives', async ({
  browser,
  baseURL,
}) => {
  const leader = await signedIn(browser, baseURL, 'vanphong');
  const secretary = await signedIn(browser, baseURL, 'tocongtac');
  const visit = await startedVisit(leader, secretary, 8);
  const page = await leader.newPage();
  await page.addInitScript(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
  });
  await record(page, visit);
  await leader.setOffline(true);
  await choice(page, 'Đạt').check();
  await expect(notSent(page)).toContainText('máy hết chỗ, chưa lưu được');
  await leader.setOffline(false);
  await expect(notSent(page)).toBeHidden({ timeout: 30_000 });
  expect((await onServer(secretary, visit)).answers).toHaveLength(1);
  await Promise.all([leader.close(), secretary.close()]);
});
