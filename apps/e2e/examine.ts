import type { Browser, Page } from '@playwright/test';
import { barriers, coloursOnly } from './barriers.ts';
import { signedIn } from './people.ts';
import { expect, test } from './story.ts';
import { askAs, inEnglish, type Visit, visits } from './visits.ts';

/** What no reader may see: codes, ids, values that are none. */
const raw = /\b[a-z]{2,}_[a-z_]{2,}\b|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}|\bundefined\b|\bNaN\b|\[object/;
/** Words that no Vietnamese sentence holds. */
const english =
  /\b(the|and|report|reports|loading|error|unit|units|save|submit|cancel|draft|overdue|week|submitted|accepted|returned|task|tasks|settings)\b/i;

/** Every page with its readers, light and dark, as one test each. */
export function examineAll(): void {
  for (const visit of visits) {
    test(`${visit.name} as ${visit.as ?? 'nobody'}`, ({ browser, baseURL }) =>
      examine(browser, baseURL, visit, 'vi'));
    if (inEnglish.includes(visit.name))
      test(`${visit.name} as ${visit.as ?? 'nobody'} in English`, ({ browser, baseURL }) =>
        examine(browser, baseURL, visit, 'en'));
  }
}

async function examine(browser: Browser, baseURL: string | undefined, visit: Visit, lang: 'vi' | 'en') {
  const context = await signedIn(browser, baseURL, visit.as);
  await context.addInitScript((chosen) => localStorage.setItem('thidua.lang', chosen), lang);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    // A link that holds no more is refused, and the browser says so by itself.
    const isExpected = visit.as === null && /status of 40[04]/.test(message.text());
    if (message.type() === 'error' && !isExpected) complaints.push(message.text());
  });
  await page.goto(await visit.path(askAs(context.request), context.request));
  await arrived(page);
  await unfold(page);
  expect(await wordsOf(page)).not.toMatch(raw);
  if (lang === 'vi') expect(await wordsOf(page)).not.toMatch(english);
  expect(await barriers(page), 'light').toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
  expect(await barriers(page, coloursOnly), 'dark').toEqual([]);
  const [whole, seen] = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return [scrollWidth, clientWidth] as const;
  });
  expect(whole, 'no sideways scroll').toBeLessThanOrEqual(seen);
  expect(complaints).toEqual([]);
  await context.close();
}

/** The page has its heading and nothing on it is still on its way. */
async function arrived(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
  await expect(page.getByText(/^(Đang tải|Loading)/)).toHaveCount(0);
}

/** On the phone a foot that stays in sight lies upon what is scrolled beneath it: the page is looked at in its whole length. */
async function unfold(page: Page): Promise<void> {
  const size = page.viewportSize();
  if (!size || size.width >= 768) return;
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width: size.width, height: Math.max(size.height, height) });
}

/** Everything a reader sees or hears, but what people typed into fields. */
const wordsOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const said = [...document.querySelectorAll('[aria-label], [title], [placeholder]')].flatMap((one) =>
      ['aria-label', 'title', 'placeholder'].map((name) => one.getAttribute(name) ?? ''),
    );
    return [document.title, document.body.innerText, ...said].join('\n');
  });
