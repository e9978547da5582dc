import { expect, test } from './story.ts';

test('the reference page shows the endpoints under its own policy', async ({ page }) => {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (/Content Security Policy|Refused to/.test(message.text())) complaints.push(message.text());
  });
  await page.goto('/api/docs');
  await expect(page.getByRole('link', { name: /^Adds a unit beneath another/ })).toBeVisible({
    timeout: 30_000,
  });
  expect(complaints).toEqual([]);
});
