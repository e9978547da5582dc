import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { inspectionApi } from '@thidua/shared/inspection/inspection.api';
import { scratchFolder } from '../api/test/scratch.ts';
import { paths } from '../web/src/platform/paths.ts';
import { signedIn } from './people.ts';
import { expect, test } from './story.ts';
import { buildSecond, firstBuild, openFront } from './two-builds.ts';
import { callAs, startedVisit } from './visit-story.ts';

test.use({ serviceWorkers: 'allow', viewport: { width: 390, height: 844 } });

test('a newer version comes while a visit is recorded: it waits until it is taken up, and nothing unsent is lost', async ({
  browser,
  site,
}) => {
  test.setTimeout(180_000);
  const folder = scratchFolder();
  const second = join(folder, 'second');
  await buildSecond(second);
  const front = await openFront(site.url, firstBuild);
  const leader = await signedIn(browser, front.url, 'vanphong');
  const secretary = await signedIn(browser, front.url, 'tocongtac');
  const visit = await startedVisit(leader, secretary, 8);
  const onServer = () => callAs(secretary.request)(inspectionApi.get, { params: { id: visit.id } });

  const page = await leader.newPage();
  await page.goto(paths.inspectionRecord(visit.id));
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null, undefined, {
    timeout: 30_000,
  });
  const build = () => page.locator('html').getAttribute('data-build');
  front.cut('/answers');
  await page.getByRole('radio', { name: 'Đạt', exact: true }).check();
  const notSent = page.getByRole('status').filter({ hasText: 'chưa gửi' });
  await expect(notSent).toContainText('1 mục chưa gửi');

  front.give(second);
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  const offer = page.getByRole('button', { name: 'Dùng bản mới' });
  await expect(offer).toBeVisible({ timeout: 60_000 });
  expect(await build(), 'the page goes on as it is').toBeNull();
  await page.reload();
  await expect(notSent).toContainText('1 mục chưa gửi');
  expect(await build(), 'and so does one that is opened before it is taken up').toBeNull();

  await offer.click();
  await expect.poll(build, { timeout: 60_000 }).toBe('second');
  await expect(notSent).toContainText('1 mục chưa gửi');
  front.cut(null);
  await expect(notSent).toBeHidden({ timeout: 60_000 });
  const { answers } = await onServer();
  expect(answers.map(({ itemCode, verdict }) => [itemCode, verdict])).toEqual([['item-1', 'pass']]);

  await Promise.all([leader.close(), secretary.close()]);
  await front.close();
  rmSync(folder, { recursive: true, force: true });
});
