import type { Browser, BrowserContext, Page } from '@playwright/test';
import { demoPassword } from '@thidua/shared/account/demo';
import { expect } from './story.ts';

/** Somebody at their own computer: signed in by the very address the entrance uses, at a page of theirs. */
export interface Person {
  page: Page;
  context: BrowserContext;
}

export async function enter(
  browser: Browser,
  baseURL: string | undefined,
  username: string,
  path: string,
): Promise<Person> {
  const context = await browser.newContext({ baseURL });
  const answer = await context.request.post('/api/session', { data: { username, password: demoPassword } });
  expect(answer.ok(), `${username} signs in`).toBe(true);
  const page = await context.newPage();
  await page.goto(path);
  return { page, context };
}
