import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { figuresOf, narrativesOf } from '@thidua/shared/form/template.model';
import { textOfPaper } from '../api/src/platform/papers/read-paper.sample.ts';
import { readBook } from '../api/test/read-book.ts';
import { paths } from '../web/src/platform/paths.ts';
import { figuresTold, type Month, openMonth, textOf, weeks } from './month-stage.ts';
import { enter } from './people.ts';
import { expect, test } from './story.ts';

const saved = (page: Page) => expect(page.getByRole('status').filter({ hasText: 'Đã lưu' })).toBeVisible();
const lateUnit = 'Phòng Công chứng số 2';
const typedUnit = 'Phòng Công chứng số 1';
const missingUnit = 'Trung tâm Dịch vụ đấu giá tài sản';

let month: Month;
test.beforeAll(async () => {
  test.setTimeout(120_000);
  month = await openMonth();
});
test.afterAll(() => month?.close());

test('a month: four weeks, an extension and a late report, consolidated, corrected, approved, numbered, in Word and Excel', async ({
  browser,
}) => {
  test.setTimeout(400_000);
  const as = async (username: string, path: string) => {
    const { page } = await enter(browser, month.url, username, path);
    page.setDefaultTimeout(20_000);
    return page;
  };

  await month.moveTo(weeks['2021-W33']);
  await month.sent('VP', '2021-W33');
  await month.sent('CC1', '2021-W33');
  await asksForTime(await as('canbo2', paths.report((await month.reportOf('CC2', '2021-W33')).id)));
  await grantsIt(await as('vanphong', paths.regimes));
  await month.moveTo('2021-08-23T11:30:00Z'); // an hour and a half after the extended due time
  await month.sent('CC2', '2021-W33');
  await seesItLate(await as('vanphong', paths.reportPeriod('2021-W33')));

  for (const week of ['2021-W34', '2021-W35'] as const) {
    await month.moveTo(weeks[week]);
    for (const unit of ['VP', 'CC1', 'CC2'] as const) await month.sent(unit, week);
  }

  await month.moveTo(weeks['2021-W36']);
  await month.sent('VP', '2021-W36');
  await month.sent('CC2', '2021-W36');
  await typesTheWeek(await as('canbo', paths.myWork));
  await signs(await as('truongdonvi', paths.myWork));
  await accepts(await as('vanphong', paths.reports));

  await month.moveTo('2021-09-15T02:00:00Z');
  const office = await as('vanphong', paths.consolidation('2021-W36'));
  await gathersTheMonth(office);
  const { id } = await month.reportOf('CC1', '2021-W34');
  await corrects(await as('truongdonvi', paths.reportPaper(id)), () => as('canbo', paths.report(id)));
  await takesTheCorrectionIn(office);
  await writesAndPresents(office);
  await approves(await as('giamdoc', paths.myWork));
  await settlesThePaper(await as('vanphong', paths.adminPapers));
  await takesANumber(office);
  await readsWord(office);
  await readsExcel(office);
});

/** Friday, two hours before the due time: the unit asks for the weekend. */
async function asksForTime(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Xin gia hạn hoặc miễn' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Hạn mong muốn').fill('23/08/2021');
  await dialog.getByLabel('Lý do').fill('Đang xác minh số người tiếp xúc gần');
  await dialog.getByRole('button', { name: 'Gửi đề nghị' }).click();
  await expect(page.getByText('Xin gia hạn đến 17:00 thứ Hai 23/08')).toBeVisible();
  await expect(page.getByText('Chờ trả lời')).toBeVisible();
}

async function grantsIt(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Báo cáo tuần' }).first().click();
  await page.getByRole('button', { name: 'Trả lời' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('Đang xác minh số người tiếp xúc gần')).toBeVisible();
  await dialog.getByRole('button', { name: 'Đồng ý', exact: true }).click();
  await expect(page.getByText('Đã đồng ý', { exact: true })).toBeVisible();
}

async function seesItLate(page: Page): Promise<void> {
  const row = page.getByRole('row', { name: new RegExp(`^${lateUnit}`) });
  await expect(row).toContainText('nộp trễ');
  await expect(page.getByRole('row', { name: new RegExp(`^${typedUnit}`) })).not.toContainText('nộp trễ');
}

/** The last week as a reporter fills it in: a block of a sheet for the figures, words for the outline. */
async function typesTheWeek(page: Page): Promise<void> {
  const { template } = await month.reportOf('CC1', '2021-W36');
  await page.getByRole('link', { name: 'Soạn báo cáo: Báo cáo tuần 36' }).click();
  await page.getByRole('button', { name: 'Dán từ Excel…' }).click();
  const dialog = page.getByRole('dialog');
  const values = figuresTold(template.body, 'CC1', '2021-W36');
  const fields = figuresOf(template.body);
  const lines = fields.map(({ code, indicator }) => {
    const value = values[code];
    const said = typeof value === 'object' && value && 'n' in value ? `${value.n}/${value.d}` : String(value);
    return `${indicator.name}\t${said}`;
  });
  await dialog.getByLabel('Khối ô đã chép').fill(lines.join('\n'));
  await dialog.getByRole('button', { name: `Điền ${fields.length}` }).click();
  for (const { code, title } of narrativesOf(template.body))
    await page.locator(`#noi-dung-${code}`).fill(textOf('CC1', '2021-W36', title));
  for (const why of await page
    .getByRole('button', { name: 'Nhu cầu thực tế thay đổi', pressed: false })
    .all())
    await why.click();
  await saved(page);
  await page.getByRole('button', { name: 'Trình lãnh đạo đơn vị' }).click();
  await expect(page).toHaveURL(/van-ban/);
}

async function signs(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Đọc, ký gửi' }).click();
  await page.getByRole('button', { name: 'Ký và gửi' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Ký và gửi' }).click();
  await expect(page.getByText('Biên nhận').first()).toBeVisible();
}

async function accepts(page: Page): Promise<void> {
  await page
    .getByRole('row', { name: new RegExp(`^${typedUnit}`) })
    .getByText('Xem, tiếp nhận')
    .click();
  await page.getByRole('button', { name: /^Tiếp nhận/ }).click();
  await expect(page.getByText(`Đã tiếp nhận báo cáo của ${typedUnit}`).first()).toBeVisible();
}

/** The cells of a figure's row. */
const cellsOf = (page: Page, name: string) => page.getByRole('row', { name: new RegExp(`^${name}`) });
const posters = 'Áp phích, pa nô treo mới';
const money = 'Kinh phí ủng hộ phòng, chống dịch';
const busiest = 'Lượt khách của ngày đông nhất';
const present = 'CCVC&NLĐ làm việc tại trụ sở';

/** The four weeks as one month: sums, the greatest, the last; of three units, the fourth named. */
async function gathersTheMonth(page: Page): Promise<void> {
  await page.getByRole('combobox', { name: 'Gộp theo kỳ dài hơn' }).click();
  await page.getByRole('option', { name: 'tháng 9/2021' }).click();
  await page.getByRole('button', { name: 'Mở bản tổng hợp' }).click();
  await expect(page.getByText('số liệu 15/08–14/09/2021')).toBeVisible();
  await page.getByRole('button', { name: 'Gộp số liệu của 3/4 đơn vị' }).click();
  await expect(page.getByText(`Gộp từ 3/4 đơn vị. Chưa có: ${missingUnit}.`)).toBeVisible();
  await expect(cellsOf(page, posters)).toContainText('30chiếc3/4 đơn vị');
  await expect(cellsOf(page, money)).toContainText('1.750nghìn đồng');
  await expect(cellsOf(page, busiest)).toContainText('88lượt');
  await expect(cellsOf(page, present)).toContainText('26/30 người');
}

/** The unit finds that it had counted too few posters in the second week. */
async function corrects(reader: Page, enters: () => Promise<Page>): Promise<void> {
  await reader.getByRole('button', { name: 'Mở bản đính chính' }).click();
  const ask = reader.getByRole('dialog');
  await ask.getByLabel('Vì sao phải đính chính').fill('Đếm thiếu năm áp phích ở khu vực chờ');
  await ask.getByRole('button', { name: 'Mở bản đính chính' }).click();
  await expect(reader.getByText('Bản đính chính đang soạn.')).toBeVisible();

  const writer = await enters();
  const field = writer.getByRole('textbox', { name: posters });
  await field.fill('8');
  await field.blur();
  await saved(writer);
  await writer.getByRole('button', { name: 'Trình lãnh đạo đơn vị' }).click();
  await expect(writer).toHaveURL(/van-ban/);
  await reader.getByRole('button', { name: 'Ký và gửi' }).click();
  await reader.getByRole('dialog').getByRole('button', { name: 'Ký và gửi' }).click();
  await expect(reader.getByText('Bản 2', { exact: true }).first()).toBeVisible();
}

/** Nobody has touched the office's page: it says by itself what is old, and by how much. */
async function takesTheCorrectionIn(page: Page): Promise<void> {
  await expect(page.getByText('Số liệu đã cũ ở 1 chỉ tiêu.')).toBeVisible();
  await expect(page.getByText(`${typedUnit} gửi lại báo cáo lúc`)).toBeVisible();
  await expect(cellsOf(page, posters)).toContainText('30chiếc');
  await expect(cellsOf(page, posters)).toContainText('Đã cũ, số mới 35');
  await cellsOf(page, posters).getByRole('button', { name: posters }).click();
  await expect(page.getByRole('listitem').filter({ hasText: typedUnit })).toContainText('12 → 17');
  await page.getByRole('button', { name: 'Gộp lại 1 chỉ tiêu' }).click();
  await expect(cellsOf(page, posters)).toContainText('35chiếc3/4 đơn vị');
  await expect(page.getByText('Số liệu đã cũ')).toBeHidden();
}

async function writesAndPresents(page: Page): Promise<void> {
  await page.getByText('Lời văn', { exact: true }).click();
  const parts = page.getByRole('navigation', { name: 'Các phần của báo cáo' }).getByRole('link');
  await expect(parts).toHaveCount(7);
  for (const part of await parts.all()) {
    await part.click();
    await page.getByRole('button', { name: 'Đưa vào tất cả' }).click();
    await expect(part).toContainText('12/12');
  }
  await saved(page);
  await page.getByRole('button', { name: 'Trình Giám đốc' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText(missingUnit);
  await dialog.getByRole('button', { name: 'Trình Giám đốc' }).click();
  await expect(page.getByText('Đã trình, chờ duyệt').first()).toBeVisible();
}

async function approves(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Đọc, duyệt' }).click();
  await expect(page.getByRole('article')).toContainText(`Chưa có báo cáo của ${missingUnit}.`);
  await page.getByRole('button', { name: 'Duyệt', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Duyệt', exact: true }).click();
  await expect(page.getByText('Đã duyệt bản tổng hợp')).toBeVisible();
}

/** The agency has given forty-one numbers on paper this year, and its papers are dated from a place. */
async function settlesThePaper(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Sửa: Phần đầu, phần cuối' }).click();
  const drawer = page.getByRole('dialog');
  await drawer.getByLabel('Cơ quan cấp trên').fill('UBND tỉnh Khánh Hòa');
  await drawer.getByLabel('Địa danh').fill('');
  await drawer.getByRole('button', { name: 'Lưu thể thức' }).click();
  await expect(drawer.getByText('Không được để trống')).toBeVisible();
  await drawer.getByLabel('Địa danh').fill('Khánh Hòa');
  await drawer
    .getByRole('textbox', { name: 'Nơi nhận', exact: true })
    .fill('- UBND tỉnh (để báo cáo);\n- Lưu: VT, VP.');
  await drawer.getByRole('button', { name: 'Lưu thể thức' }).click();
  await expect(page.getByText('Chánh Văn phòng sửa')).toBeVisible();
  await page.getByRole('button', { name: 'Đổi số kế tiếp của BC-STP' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Số kế tiếp').fill('42');
  await dialog.getByLabel('Lý do').fill('Đã cấp 41 số trên giấy');
  await dialog.getByRole('button', { name: 'Đổi số kế tiếp' }).click();
  await expect(page.getByRole('row', { name: /^BC-STP/ })).toContainText('42/BC-STP');
}

async function takesANumber(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Lấy số' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Lấy số' }).click();
  await expect(page.getByText('Đã lấy số 42/BC-STP')).toBeVisible();
}

async function bytesOf(page: Page, link: string): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: link }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

async function readsWord(page: Page): Promise<void> {
  const { name, bytes } = await bytesOf(page, 'Tải Word');
  expect(name).toBe('Báo cáo tổng hợp tháng 9-2021.docx');
  const text = textOfPaper(bytes).replaceAll('\u00a0', ' ');
  expect(text).toContain('SỞ TƯ PHÁP KHÁNH HÒA');
  expect(text).toContain('Số: 42/BC-STP');
  expect(text).toContain('Khánh Hòa, ngày 15 tháng 9 năm 2021');
  expect(text).toContain('Kết quả thực hiện nhiệm vụ tháng 9/2021');
  expect(text).toContain('từ ngày 15/08/2021 đến ngày 14/09/2021');
  expect(text).toContain(`Tổng hợp từ báo cáo của 3 trên 4 đơn vị. Chưa có báo cáo của ${missingUnit}.`);
  for (const told of [
    textOf('VP', '2021-W33', 'Chỉ đạo, điều hành'),
    textOf('CC2', '2021-W36', 'Phương hướng kỳ tới'),
  ])
    expect(text).toContain(told);
  const lines = text.split('\n');
  const row = (figure: string) => lines.slice(lines.indexOf(figure)).slice(0, 5);
  expect(row(posters)).toEqual([posters, 'chiếc', '35', '–', '3 trên 4']);
  expect(row(money)).toEqual([money, 'nghìn đồng', '1.750', '–', '3 trên 4']);
  expect(text).toContain('- UBND tỉnh (để báo cáo);\n- Lưu: VT, VP.');
  expect(text).toContain('GIÁM ĐỐC');
}

async function readsExcel(page: Page): Promise<void> {
  const { name, bytes } = await bytesOf(page, 'Tải Excel');
  expect(name).toMatch(/\.xlsx$/);
  const [totals, units] = await readBook(bytes);
  const line = (figure: string) => totals?.data.find((row) => row[0] === figure)?.slice(1, 7);
  expect(line(posters)).toEqual(['Cộng', null, 35, null, 'chiếc', '3 trên 4 đơn vị']);
  expect(line(money)).toEqual(['Cộng', null, 1750, null, 'nghìn đồng', '3 trên 4 đơn vị']);
  expect(line(busiest)?.[2]).toBe(88);
  expect(line(present)?.[2]).toBeCloseTo(26 / 30, 6);
  const [, , heads = []] = units?.data ?? [];
  const at = heads.findIndex((head) => String(head).startsWith(posters));
  const perUnit = units?.data.slice(3).map((row) => [row[0], row[1], row[at]]);
  expect(perUnit).toEqual([
    ['Văn phòng Sở', 'đã nộp', 14],
    [typedUnit, 'đã nộp', 17],
    [lateUnit, 'đã nộp', 4],
    [missingUnit, 'chưa nộp', null],
  ]);
}
