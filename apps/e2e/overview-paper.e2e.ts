import { enter } from './people.ts';
import { expect, test } from './story.ts';

/** So many sheets a printed file has. */
const sheetsIn = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;

test('the dashboard of a filled agency prints on one A4 sheet', async ({ browser, baseURL }) => {
  const { page } = await enter(browser, baseURL, 'vanphong', '/tong-quan');
  await expect(page.getByRole('heading', { name: 'Hai tuần tới' })).toBeVisible();
  await expect(page.getByText('Kiểm tra:').first()).toBeVisible();
  expect(sheetsIn(await page.pdf({ preferCSSPageSize: true }))).toBe(1);
});
