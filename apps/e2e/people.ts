import type { Browser, BrowserContext, Page } from '@playwright/test';
import { demoPassword } from '@thidua/shared/account/demo';
import { expect } from './story.ts';

/** Somebody at their own computer: signed in by the very address the entrance uses, at a page of theirs. */
export interface Person {
  page: Page;
  context: BrowserContext;
}

/** Who has signed in once in this worker does not do it again: sign-ins are counted and slowed down. */
const sessions = new Map<string, Awaited<ReturnType<BrowserContext['storageState']>>>();

/** A browser of one's own, signed in as somebody; null: as nobody. */
export async function signedIn(
  browser: Browser,
  baseURL: string | undefined,
  username: string | null,
): Promise<BrowserContext> {
  const known = sessions.get(`${baseURL}${username}`);
  const context = await browser.newContext({ baseURL, ...(known ? { storageState: known } : {}) });
  if (username === null || known) return context;
  const answer = await context.request.post('/api/session', { data: { username, password: demoPassword } });
  expect(answer.ok(), `${username} signs in`).toBe(true);
  sessions.set(`${baseURL}${username}`, await context.storageState());
  return context;
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
