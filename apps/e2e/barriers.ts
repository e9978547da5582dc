import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

type Narrow = (axe: AxeBuilder) => AxeBuilder;

const everything: Narrow = (axe) => axe.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']);
/** Nothing but colours differs in the dark. */
export const coloursOnly: Narrow = (axe) => axe.withRules(['color-contrast']);

/** What keeps somebody out of the page as it stands: the rule, and where it is broken. */
export async function barriers(page: Page, narrow: Narrow = everything): Promise<string[]> {
  // What is half scrolled beneath the bar at the top is no smaller for it.
  await page.evaluate(() => window.scrollTo(0, 0));
  const { violations } = await narrow(new AxeBuilder({ page })).analyze();
  return violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.target).slice(0, 3)}`);
}
