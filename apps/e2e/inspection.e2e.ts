import { readFile } from 'node:fs/promises';
import type { Browser, BrowserContext, Page } from '@playwright/test';
import { sessionApi } from '@thidua/shared/account/session.api';
import { inspectionApi } from '@thidua/shared/inspection/inspection.api';
import { addDays } from '@thidua/shared/kernel/day';
import { formatDay } from '@thidua/shared/kernel/format';
import { readWord } from '../api/src/platform/papers/read-word.ts';
import { paths } from '../web/src/platform/paths.ts';
import { barriers } from './barriers.ts';
import { signedIn } from './people.ts';
import { expect, test } from './story.ts';
import { callAs, publish } from './visit-story.ts';

test.use({ actionTimeout: 15_000 });

const unit = 'Phòng Công chứng số 2';
const round = 'Đợt đột xuất quý này';
const checklist = 'Bảng kiểm của câu chuyện';
/** A picture of 64 by 48 points. */
const photo = {
  name: 'anh.png',
  mimeType: 'image/png',
  buffer: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAEAAAAAwCAIAAAAuKetIAAAACXBIWXMAAAPoAAAD6AG1e1JrAAAAfklEQVRoge2SAQkAURSD1r+RIS6JJS7GePyBAXQsfJ4mdQMWYH1FdiHvkroBC7C+IruQd0ndgAVYX5FdyLukbsACrK/ILuRdUjdgAdZXZBfyLqkbsADrK7ILeZfUDViA9RXZhbxL6gYswPqK7ELeJXUDFmB9RXYh75K6AY8H/P0tTbRE+D2gAAAAAElFTkSuQmCC',
    'base64',
  ),
};

/** Somebody with a page of theirs, and what they may not find there. */
interface Hand {
  context: BrowserContext;
  page: Page;
}

async function hand(browser: Browser, baseURL: string | undefined, username: string): Promise<Hand> {
  const context = await signedIn(browser, baseURL, username);
  return { context, page: await context.newPage() };
}

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });
const drawer = (page: Page, name: string) => page.getByRole('dialog', { name });

async function goTo({ page }: Hand, path: string, heading: string | RegExp): Promise<void> {
  await page.goto(path);
  await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
  await expect(page.getByText(/^Đang tải/)).toHaveCount(0);
}

async function choose(page: Page, label: string, option: string | RegExp): Promise<void> {
  const field = page.getByRole('dialog').getByRole('combobox', { name: label });
  await field.click();
  if (typeof option === 'string') await field.fill(option);
  await page.getByRole('option', { name: option }).first().click();
  await page.keyboard.press('Tab');
}

async function day(page: Page, label: string, value: string): Promise<void> {
  const field = page.getByRole('dialog').getByRole('textbox', { name: label });
  await field.fill(formatDay(value));
  await field.press('Tab');
}

/** The office draws up a round of one unit with itself as its team, and starts it. */
async function planRound(office: Hand, today: string): Promise<void> {
  const { page } = office;
  await goTo(office, paths.inspectionRounds, 'Kiểm tra');
  await button(page, 'Lập đợt kiểm tra').click();
  await drawer(page, 'Lập đợt kiểm tra').getByRole('textbox', { name: 'Tên đợt' }).fill(round);
  await day(page, 'Từ ngày', today);
  await day(page, 'Đến ngày', addDays(today, 20));
  await page.getByRole('dialog').getByRole('combobox', { name: 'Bảng kiểm' }).click();
  await page.getByRole('option', { name: new RegExp(`^${checklist}`) }).click();
  await choose(page, 'Đơn vị được kiểm tra', unit);
  await page.getByRole('checkbox', { name: 'Đơn vị tự kiểm tra trước, trên cùng bảng kiểm' }).uncheck();
  await choose(page, 'Trưởng đoàn', /^Chánh Văn phòng Sở/);
  await button(page, 'Lưu đợt kiểm tra').click();
  await expect(page.getByRole('heading', { level: 1, name: round })).toBeVisible();
  expect(await barriers(page), 'a round').toEqual([]);
  await button(page, 'Bắt đầu đợt kiểm tra').click();
  await drawer(page, 'Bắt đầu đợt kiểm tra').getByRole('button', { name: 'Bắt đầu đợt kiểm tra' }).click();
  await expect(page.getByText('Đang tiến hành').first()).toBeVisible();
}

/** An unannounced visit of tomorrow, in the round; its id. */
async function planVisit({ page }: Hand, today: string): Promise<string> {
  await button(page, `Lên lịch: ${unit}`).click();
  await day(page, 'Ngày', addDays(today, 1));
  await page.getByRole('checkbox', { name: 'Báo trước cho đơn vị' }).uncheck();
  expect(await barriers(page), 'planning').toEqual([]);
  await button(page, 'Lên lịch').click();
  const again = page.getByRole('dialog').getByRole('button', { name: 'Vẫn giữ như đã chọn' });
  const link = page.getByRole('row', { name: new RegExp(unit) }).getByRole('link');
  await expect(again.or(link).first()).toBeVisible();
  if (await again.isVisible()) await again.click();
  await link.first().click();
  await expect(page.getByText('Đơn vị chưa thấy cuộc kiểm tra này cho tới lúc bắt đầu.')).toBeVisible();
  return new URL(page.url()).pathname.split('/').at(-1) ?? '';
}

/** For the unit there is no such visit: not in the list, not in the calendar, not at its own address. */
async function seesNothing(head: Hand, id: string): Promise<void> {
  const { page } = head;
  await goTo(head, `${paths.inspectionVisits}?xem=tat-ca`, 'Kiểm tra');
  await expect(page.getByText(round)).toHaveCount(0);
  await goTo(head, paths.inspections, 'Kiểm tra');
  await expect(page.getByText(round)).toHaveCount(0);
  await page.goto(paths.inspection(id));
  await expect(
    page
      .getByRole('alert')
      .or(page.getByText(/[Kk]hông tìm thấy/))
      .first(),
  ).toBeVisible();
  expect((await head.context.request.get(`/api/inspections/${id}`)).status()).toBe(404);
}

/** The visit is moved to this very hour, and begins. */
async function start(office: Hand, id: string): Promise<void> {
  const call = callAs(office.context.request);
  const { rev } = await call(inspectionApi.get, { params: { id } });
  const at = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString();
  const times = { startsAt: at(1), endsAt: at(90), reason: 'Đoàn rảnh ngay bây giờ', despiteClash: true };
  await call(inspectionApi.move, { params: { id }, body: { rev, ...times } });
  await goTo(office, paths.inspection(id), unit);
  expect(await barriers(office.page), 'a visit').toEqual([]);
  await button(office.page, 'Bắt đầu kiểm tra').click();
  await expect(office.page.getByRole('radio', { name: 'Đạt', exact: true })).toBeVisible();
}

async function answer({ page }: Hand): Promise<void> {
  await page.getByRole('radio', { name: 'Không đạt', exact: true }).check();
  await page.getByRole('textbox', { name: /Ghi rõ tồn tại/ }).fill('Cửa phụ không có niêm yết');
  await page.getByTestId('camera').setInputFiles(photo);
  await expect(page.getByRole('img', { name: /^Ảnh 1/ })).toBeVisible();
  await page.getByRole('textbox', { name: 'Kiến nghị', exact: true }).fill('Niêm yết ở cả hai cửa');
  await button(page, 'Mục 2').click();
  await page.getByRole('radio', { name: 'Đạt', exact: true }).check();
  await button(page, 'Xem phần còn thiếu').click();
  await page.getByRole('textbox', { name: 'Nhận xét chung' }).fill('Chấp hành tốt, còn một chỗ phải sửa.');
  expect(await barriers(page), 'recording').toEqual([]);
  await button(page, 'Kết thúc kiểm tra').click();
  await expect(page.getByRole('heading', { name: 'Biên bản kiểm tra' })).toBeVisible();
}

/** The unit says what it has done, with a picture of it. */
async function propose({ page }: Hand, done: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Đã khắc phục thế nào' }).fill(done);
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ ...photo, name: `${done}.png` });
  await button(page, 'Đề nghị đóng').click();
  await expect(page.getByText('Chỉ trưởng đoàn, thư ký đoàn hoặc Văn phòng Sở xác nhận.')).toBeVisible();
  await expect(button(page, 'Xác nhận đóng')).toHaveCount(0);
}

async function verify(office: Hand, path: string): Promise<void> {
  await goTo(office, path, /niêm yết 5K/);
  await expect(office.page.getByText('Không thuộc đơn vị, không phải người đề nghị')).toBeVisible();
  await button(office.page, 'Xác nhận đóng').click();
  await expect(office.page.getByText('Đã khắc phục').first()).toBeVisible();
}

/** What is found is owed by the head of the unit, is proposed with a picture, verified by another, opened again, and closed for good. */
async function mend(office: Hand, head: Hand, id: string): Promise<void> {
  await goTo(head, paths.inspection(id), unit);
  await head.page
    .getByRole('link', { name: /niêm yết 5K/ })
    .first()
    .click();
  await expect(head.page.getByRole('heading', { level: 1, name: /niêm yết 5K/ })).toBeVisible();
  const path = new URL(head.page.url()).pathname;
  await expect(head.page.getByText('Niêm yết ở cả hai cửa').first()).toBeVisible();
  await expect(head.page.getByText(/^(Hạn|hạn|còn|Còn) /).first()).toBeVisible();
  await propose(head, 'Đã niêm yết cửa phụ');
  expect(await barriers(head.page), 'a finding').toEqual([]);
  await verify(office, path);
  await button(office.page, 'Việc khác với kiến nghị này').click();
  await office.page.getByRole('menuitem', { name: 'Mở lại' }).click();
  const reopening = drawer(office.page, 'Mở lại kiến nghị');
  await reopening.getByRole('textbox', { name: 'Lý do' }).fill('Tờ niêm yết đã rơi');
  await reopening.getByRole('button', { name: 'Mở lại' }).click();
  await expect(office.page.getByText('Tờ niêm yết đã rơi').first()).toBeVisible();
  await goTo(head, path, /niêm yết 5K/);
  await propose(head, 'Đã đóng khung tờ niêm yết');
  await verify(office, path);
}

/** The leader signs, the head of the unit objects in words, the minutes are sealed, and only an addendum follows. */
async function seal(office: Hand, head: Hand, id: string): Promise<void> {
  await goTo(office, paths.inspection(id), unit);
  await button(office.page, 'Ký biên bản').click();
  await drawer(office.page, 'Ký biên bản').getByRole('button', { name: 'Ký biên bản' }).click();
  await expect(office.page.getByText('Trưởng đoàn đã ký')).toBeVisible();
  await goTo(head, paths.inspection(id), unit);
  await button(head.page, 'Không thống nhất').click();
  const objecting = drawer(head.page, 'Ý kiến không thống nhất');
  await objecting.getByRole('textbox', { name: 'Nội dung' }).fill('Cửa phụ khi ấy đang sơn lại.');
  await objecting.getByRole('button', { name: 'Không thống nhất' }).click();
  await expect(head.page.getByText(/^Niêm phong lúc/)).toBeVisible();
  await goTo(office, paths.inspection(id), unit);
  await expect(button(office.page, 'Ghi kết luận')).toHaveCount(0);
  await button(office.page, 'Thêm phụ lục').click();
  const adding = drawer(office.page, 'Phụ lục biên bản');
  await adding.getByRole('textbox', { name: 'Nội dung' }).fill('Cửa phụ đã sơn xong và có niêm yết.');
  await adding.getByRole('button', { name: 'Thêm phụ lục' }).click();
  await expect(office.page.getByText('Phụ lục 1')).toBeVisible();
  expect(await barriers(office.page), 'sealed minutes').toEqual([]);
}

/** The paper as anybody's word processor has it. */
async function paperOf({ page }: Hand): Promise<string> {
  const fetching = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Tải biên bản Word' }).click();
  const read = await readWord(await readFile(await (await fetching).path()));
  if ('fault' in read) throw new Error(`the paper is ${read.fault}`);
  return read.lines.map(({ text }) => text).join('\n');
}

test('from the round to the sealed minutes: unannounced, found wanting, mended before two pairs of eyes, objected to, on paper', async ({
  browser,
  baseURL,
}) => {
  test.setTimeout(180_000);
  const office = await hand(browser, baseURL, 'vanphong');
  const head = await hand(browser, baseURL, 'truongdonvi2');
  const call = callAs(office.context.request);
  await publish(call, 2, checklist);
  const me = await call(sessionApi.me, {});
  await planRound(office, me.today);
  const id = await planVisit(office, me.today);
  await seesNothing(head, id);
  await start(office, id);
  await answer(office);
  await mend(office, head, id);
  await seal(office, head, id);
  const paper = await paperOf(office);
  for (const said of [
    unit,
    'Cửa phụ không có niêm yết',
    'Niêm yết ở cả hai cửa',
    'Cửa phụ khi ấy đang sơn lại.',
  ])
    expect(paper).toContain(said);
  await Promise.all([office.context.close(), head.context.close()]);
});
