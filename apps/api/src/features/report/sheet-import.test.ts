import { gzipSync } from 'node:zlib';
import { mostFormBytes } from '@thidua/shared/contract/sheet-fault';
import type { TemplateBody } from '@thidua/shared/form/template.model';
import { reportApi } from '@thidua/shared/report/report.api';
import { reportFilesApi } from '@thidua/shared/report/report-files.api';
import readExcelFile from 'read-excel-file/node';
import { expect } from 'vitest';
import type { Player } from '../../../test/cast.ts';
import { filledReport, givenWeekly } from '../../../test/given-report.ts';
import { type World, world } from '../../../test/world.ts';
import {
  bombOf,
  type Cell,
  farCell,
  filesIn,
  handled,
  lineOf,
  type Page,
  plainBook,
  set,
} from './sheet-handled.sample.ts';
import { at, textAt } from './sheet-words.ts';

const story = world();

const sheetAnswer = (w: World, player: Player, id: string, query = '') =>
  w.app.inject({
    url: `/api/reports/${id}/excel${query}`,
    headers: { cookie: `session=${w.accounts[player]}` },
  });

async function given(w: World) {
  const weekly = await givenWeekly(w);
  const id = weekly.reportOf('unit1');
  const blank = (await sheetAnswer(w, 'reporter1', id, '?blank=true')).rawPayload;
  const trial = (file: string, player: Player = 'reporter1', draftRev = 0) =>
    w.as(player)(reportFilesApi.tryForm, { params: { id }, body: { file, draftRev } });
  const bring = (file: string, player: Player = 'reporter1', draftRev = 0) =>
    w.as(player)(reportFilesApi.importForm, { params: { id }, body: { file, draftRev } });
  const look = () => w.as('reporter1')(reportApi.get, { params: { id } });
  return { weekly, id, blank, trial, bring, look };
}

const figureCodes = (body: TemplateBody, kind: string) =>
  body.figureSections.flatMap(({ figures }) => figures).filter(({ indicator }) => indicator.kind === kind);

story('a form is tried, told cell by cell, and only then imported whole', async (w) => {
  const { blank, trial, bring, look } = await given(w);
  const { template } = await look();
  const ratio = figureCodes(template.body, 'ratio')[0];
  const money = figureCodes(template.body, 'money')[0];
  const file = await handled(blank, ([figures, texts]) => {
    set(lineOf(figures, 'posters_hung'), at.now, 7);
    set(lineOf(figures, ratio?.code ?? ''), at.now, 12);
    set(lineOf(figures, ratio?.code ?? ''), at.of, 14);
    set(lineOf(figures, money?.code ?? ''), at.now, 150.5);
    const part = texts?.data.find((row) => String(row[0] ?? '').startsWith('n_')) as Cell[];
    set(part, textAt.text, 'Đã treo pa nô tại trụ sở.');
  });
  const told = await trial(file);
  expect(told.faults).toEqual([]);
  expect(told.changes.map(({ field, old, new: next }) => [field, old, next])).toEqual(
    expect.arrayContaining([
      ['posters_hung', null, 7],
      [ratio?.code, null, { n: 12, d: 14 }],
      [money?.code, null, 150.5 * (money?.indicator.shownPer ?? 1)],
    ]),
  );
  expect(told.changes).toHaveLength(4);
  expect((await look()).draft).toMatchObject({ rev: 0, fields: {} }); // a trial leaves nothing

  const after = await bring(file);
  expect(after.draft?.fields.posters_hung?.value).toBe(7);
  expect(Object.keys(after.draft?.fields ?? {})).toHaveLength(4);
  expect((await trial(file, 'reporter1', 1)).changes).toEqual([]);
  const again = await bring(file); // sent twice by a nervous finger
  expect(again.draft).toMatchObject({ rev: after.draft?.rev, conflicts: [] });
});

story('every fault is told with its sheet, cell and reason, and nothing is half imported', async (w) => {
  const { blank, trial, bring, look } = await given(w);
  const { template } = await look();
  const ratio = figureCodes(template.body, 'ratio')[0]?.code ?? '';
  const bounded = template.body.figureSections
    .flatMap(({ figures }) => figures)
    .find(({ min, indicator }) => min === 0 && indicator.kind === 'integer');
  const file = await handled(blank, ([figures, texts]) => {
    const page = figures as Page;
    set(lineOf(page, 'posters_hung'), at.now, 'bảy');
    set(lineOf(page, 'web_posts'), at.now, 1.5);
    set(lineOf(page, bounded?.code ?? ''), at.now, -1);
    set(lineOf(page, ratio), at.now, 20);
    set(lineOf(page, ratio), at.of, 14);
    page.data.push([...lineOf(page, 'gifts_in_kind')]);
    page.data.push(['no_such_code', 99, 'Chỉ tiêu tự thêm', null, 5]);
    page.data.push([null, null, 'Dòng không mã', null, 5]);
    texts?.data.push(['n_nowhere', 'Mục lạ', 'Có nội dung']);
  });
  const { faults, changes } = await trial(file);
  const rowOf = (code: string, line = 0) => `${code} ${line}`;
  const told = faults.map(({ code, sheet }) => rowOf(code, sheet === 'Số liệu' ? 1 : 2)).sort();
  expect(told).toEqual(
    [
      'notANumber 1',
      'tooFine 1',
      'belowMin 1',
      'ratioOver 1',
      'duplicateRow 1',
      'unknownRow 1',
      'unknownRow 1',
      'unknownRow 2',
    ].sort(),
  );
  const text = faults.find(({ code }) => code === 'notANumber');
  expect(text).toMatchObject({ cell: expect.stringMatching(/^E\d+$/), facts: { found: 'bảy' } });
  expect(changes.every(({ old }) => old === null)).toBe(true);
  await expect(bring(file)).rejects.toMatchObject({ code: 'report.formFaulty', facts: { faults: 8 } });
  expect((await look()).draft?.fields).toEqual({});
});

story('a form of another unit, period or edition is refused whole', async (w) => {
  const { blank, trial, weekly } = await given(w);
  const other = await sheetAnswer(w, 'reporter2', weekly.reportOf('unit2'), '?blank=true');
  const [foreign] = (await trial(other.rawPayload.toString('base64'))).faults;
  expect(foreign).toMatchObject({ code: 'otherUnit', facts: { wanted: 'Phòng Công chứng số 1' } });
  const strange = await handled(blank, ([figures]) => {
    set(figures?.data[1] as Cell[], 0, crypto.randomUUID());
    set(figures?.data[3] as Cell[], 0, '2021-W34');
  });
  expect((await trial(strange)).faults.map(({ code }) => code)).toEqual(['otherEdition', 'otherPeriod']);
  const copied = await handled(blank, (pages) => pages.push({ ...(pages[0] as Page), sheet: 'Số liệu (2)' }));
  expect((await trial(copied)).faults).toMatchObject([
    { code: 'copiedSheet', sheet: 'Số liệu (2)', facts: { original: 'Số liệu' } },
  ]);
  const torn = await handled(blank, (pages) => pages.splice(1, 1));
  expect((await trial(torn)).faults.map(({ code }) => code)).toEqual(['missingSheet']);
});

story(
  'what is no form is told so: a picture, an archive, a bomb, a table without end, too much',
  async (w) => {
    const { blank, trial, id } = await given(w);
    const codeOf = async (bytes: Buffer) =>
      (await trial(bytes.toString('base64'))).faults.map(({ code }) => code);
    expect(await codeOf(Buffer.from('89504e470d0a1a0a', 'hex'))).toEqual(['notExcel']);
    expect(await codeOf(Buffer.from('d0cf11e0a1b11ae1', 'hex'))).toEqual(['notExcel']);
    expect(await codeOf(gzipSync('PK'))).toEqual(['notExcel']);
    expect(await codeOf(blank.subarray(0, 2000))).toEqual(['broken']);
    expect(await codeOf(Buffer.from(await plainBook([['Tên', 'Số']]), 'base64'))).toEqual(['notThisForm']);
    expect(await codeOf(Buffer.from(await plainBook(farCell()), 'base64'))).toEqual(['tooLarge']);
    expect(await codeOf(bombOf(20_000_000))).toEqual(['tooLarge']);
    const huge = { file: Buffer.alloc(mostFormBytes + 10).toString('base64'), draftRev: 0 };
    const refused = await w.raw('reporter1', {
      method: 'POST',
      url: `/api/reports/${id}/form/trial`,
      body: huge,
    });
    expect(refused).toMatchObject({ status: 400, body: { code: 'door.invalid' } });
    const forty = { file: Buffer.alloc(40_000_000).toString('base64'), draftRev: 0 };
    const answer = await w.raw('reporter1', {
      method: 'POST',
      url: `/api/reports/${id}/form/trial`,
      body: forty,
    });
    expect(answer).toMatchObject({ status: 413, body: { code: 'door.tooLarge' } });
  },
);

story('a field that somebody else changed meanwhile keeps both values until one is chosen', async (w) => {
  const { id, blank, bring } = await given(w);
  const file = await handled(blank, ([figures]) => set(lineOf(figures, 'posters_hung'), at.now, 70));
  await filledReport(w, 'leader1', id);
  const after = await bring(file);
  expect(after.draft?.conflicts.map(({ field, kept, lost }) => [field, kept.value, lost.value])).toEqual([
    ['posters_hung', 1, 70],
  ]);
});

story('only those who write the report import, and only while it is a draft', async (w) => {
  const { id, blank, trial } = await given(w);
  const file = blank.toString('base64');
  await expect(trial(file, 'office')).rejects.toMatchObject({ code: 'report.notYoursToWrite' });
  await expect(trial(file, 'reporter2')).rejects.toMatchObject({ code: 'door.notFound' });
  const ready = await filledReport(w, 'reporter1', id);
  await w.as('reporter1')(reportApi.present, {
    params: { id },
    body: { rev: ready.rev, draftRev: ready.draft?.rev ?? 0 },
  });
  await expect(trial(file)).rejects.toMatchObject({ code: 'report.wrongState' });
});

story('the form is locked but for its cells, hides its codes and bears its bounds', async (w) => {
  const { id } = await given(w);
  await filledReport(w, 'reporter1', id, 3);
  const { rawPayload } = await sheetAnswer(w, 'reporter1', id, '?lang=en');
  const pages = (await readExcelFile(rawPayload)) as Page[];
  expect(pages.map(({ sheet }) => sheet).slice(0, 2)).toEqual(['Figures', 'Texts']);
  expect(lineOf(pages[0], 'posters_hung')[at.now]).toBe(3);
  const xml = filesIn(rawPayload);
  const sheet = xml('xl/worksheets/sheet1.xml');
  expect(sheet).toMatch(/<sheetProtection sheet="1"/);
  expect(sheet).toMatch(/<col [^>]*min="1"[^>]*hidden="1"/);
  expect(sheet).toMatch(/<dataValidation [^>]*type="whole"/);
  expect(sheet.indexOf('<sheetProtection')).toBeGreaterThan(sheet.indexOf('</sheetData>'));
  expect(sheet.indexOf('<dataValidations')).toBeGreaterThan(sheet.indexOf('<sheetProtection'));
  expect(xml('xl/styles.xml')).toMatch(/<protection locked="0"\/>/);
});
