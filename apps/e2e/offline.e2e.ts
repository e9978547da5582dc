import type { BrowserContext, Page } from '@playwright/test';
import { paths } from '../web/src/platform/paths.ts';
import { enter } from './people.ts';
import { expect, test } from './story.ts';

test.use({ serviceWorkers: 'allow' });

/** The app is on the device: its worker is in force and stands before this page. */
const installed = (page: Page) =>
  page.waitForFunction(() => navigator.serviceWorker.controller !== null, undefined, { timeout: 30_000 });

/** What the worker keeps. */
const keptOf = (page: Page) =>
  page.evaluate(async () => {
    const caches = await Promise.all((await window.caches.keys()).map((name) => window.caches.open(name)));
    const requests = await Promise.all(caches.map((cache) => cache.keys()));
    return requests.flat().map(({ url }) => new URL(url).pathname);
  });

async function reopened(context: BrowserContext, path: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(path);
  return page;
}

test('the app opens without a network: pages that were open show their last state, others say why not', async ({
  browser,
  baseURL,
}) => {
  const { page, context } = await enter(browser, baseURL, 'canbo', paths.myWork);
  const line = (on: Page) =>
    on
      .getByRole('main')
      .getByText(/việc quá hạn/)
      .first();
  const said = await line(page).innerText();
  await installed(page);
  await page.close();

  await context.setOffline(true);
  const again = await reopened(context, paths.myWork);
  await expect(again.getByText('Mất mạng.', { exact: false })).toBeVisible();
  await expect(line(again)).toHaveText(said, { useInnerText: true });
  await again.goto(paths.tasks);
  await expect(again.getByText('Không kết nối được với máy chủ').first()).toBeVisible();

  await context.setOffline(false);
  await expect(again.getByText('Mất mạng.', { exact: false })).toBeHidden({ timeout: 15_000 });
  await expect(again.getByText('Không kết nối được với máy chủ')).toHaveCount(0);
  const kept = await keptOf(again);
  expect(kept.length).toBeGreaterThan(50);
  expect(kept.filter((path) => path.startsWith('/api/'))).toEqual([]);
});

test('signing out leaves nothing of the person on the device', async ({ browser, baseURL }) => {
  const { page, context } = await enter(browser, baseURL, 'canbo', paths.myWork);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await installed(page);
  await page.getByRole('button', { name: 'Tài khoản của tôi' }).click();
  await page.getByRole('menuitem', { name: 'Đăng xuất' }).click();
  await page.waitForURL(`**${paths.signIn}`);
  await context.setOffline(true);
  await page.goto(paths.myWork);
  await expect(page.getByText('Không kết nối được với máy chủ')).toBeVisible();
});
