import AxeBuilder from '@axe-core/playwright';
import { enter } from './people.ts';
import { expect, test } from './story.ts';

/** Every page with its main reader. */
const pages: readonly [path: string, username: string][] = [
  ['/viec-cua-toi', 'canbo'],
  ['/tong-quan', 'tocongtac'],
  ['/bao-cao', 'canbo'],
  ['/bao-cao', 'vanphong'],
];

for (const [path, username] of pages) {
  test(`${path} as ${username} has no barrier and no sideways scroll`, async ({ browser, baseURL }) => {
    const { page } = await enter(browser, baseURL, username, path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.waitForLoadState('networkidle').catch(() => {});
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
      .analyze();
    expect(violations.map((one) => `${one.id}: ${one.nodes[0]?.target}`)).toEqual([]);
    const { scrollWidth, clientWidth } = await page.evaluate(() => {
      const { scrollWidth: whole, clientWidth: seen } = document.documentElement;
      return { scrollWidth: whole, clientWidth: seen };
    });
    expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
  });
}
