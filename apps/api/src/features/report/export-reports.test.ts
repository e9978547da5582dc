import { figuresOf } from '@thidua/shared/form/template.model';
import readExcelFile from 'read-excel-file/node';
import { expect } from 'vitest';
import { weeklyTemplate } from '../../../seed/template-weekly.ts';
import type { Player } from '../../../test/cast.ts';
import { firstWeek, givenWeekly, submittedReport } from '../../../test/given-report.ts';
import { type World, world } from '../../../test/world.ts';
import { openPeriods } from './index.ts';

const story = world();

async function workbook(w: World, who: Player, query: string) {
  const answer = await w.app.inject({
    url: `/api/reports.xlsx?${query}`,
    headers: { cookie: `session=${w.accounts[who]}` },
  });
  if (answer.statusCode !== 200) return { status: answer.statusCode, rows: [] };
  expect(answer.headers['content-type']).toContain('spreadsheetml');
  expect(answer.headers['content-disposition']).toContain('attachment');
  const [sheet] = await readExcelFile(answer.rawPayload);
  return { status: 200, rows: sheet?.data ?? [], name: sheet?.sheet };
}

async function twoWeeks(w: World) {
  const weekly = await givenWeekly(w);
  const sent = await submittedReport(w, weekly.reportOf('unit1'), { seed: 3 });
  w.on('2021-08-27');
  await w.inside('office', (ctx) => openPeriods(ctx));
  return { weekly, sent, regime: `regimeId=${weekly.regimeId}` };
}

story('every report of the range with every figure, dates as dates and numbers as numbers', async (w) => {
  const { regime, sent } = await twoWeeks(w);
  const { rows, name } = await workbook(w, 'office', `${regime}&toKey=2021-W34`);
  expect(name).toBe('Báo cáo');
  const [heads = [], ...lines] = rows;
  expect(lines.map((row) => [row[0], row[1]])).toEqual([
    ['Văn phòng Sở', 'Tuần\u00a034/2021'],
    ['Phòng Công chứng số 1', 'Tuần\u00a034/2021'],
    ['Phòng Công chứng số 2', 'Tuần\u00a034/2021'],
    ['Văn phòng Sở', 'Tuần\u00a033/2021'],
    ['Phòng Công chứng số 1', 'Tuần\u00a033/2021'],
    ['Phòng Công chứng số 2', 'Tuần\u00a033/2021'],
  ]);
  const line = lines[4] ?? [];
  const at = (head: string) => line[heads.findIndex((one) => String(one).startsWith(head))];
  expect(at('Số liệu đến ngày')).toEqual(new Date('2021-08-19T00:00:00Z'));
  expect(at('Trạng thái')).toBe('Chờ tiếp nhận');
  expect(at('Nhận lúc')).toEqual(new Date('2021-08-20T09:00:00Z'));
  expect(at('Biên nhận')).toBe(sent.current?.receipt);
  const codes = figuresOf(weeklyTemplate as never).map(({ code }) => code);
  const figure = (code: string) => line[9 + codes.indexOf(code)];
  expect(heads).toHaveLength(9 + codes.length);
  expect([figure('posters_hung'), figure('contributions_money'), figure('staff_present')]).toEqual([
    3,
    150,
    10 / 14,
  ]);
  expect(lines[3]?.slice(9).every((cell) => cell === null)).toBe(true);
});

story('the same filters and the same reach as the list on screen', async (w) => {
  const { regime, weekly } = await twoWeeks(w);
  const names = async (who: Player, query: string) =>
    (await workbook(w, who, `${regime}${query}`)).rows.slice(1).map((row) => row[0]);
  const week = `&fromKey=${firstWeek}&toKey=${firstWeek}`;
  expect(await names('office', `${week}&is=submitted`)).toEqual(['Phòng Công chứng số 1']);
  expect(await names('office', `${week}&unitId=${w.units.unit2.id}`)).toEqual(['Phòng Công chứng số 2']);
  expect(await names('office', `${week}&unitId=${w.units.agency.id}`)).toHaveLength(3);
  expect(await names('leader2', week)).toEqual(['Phòng Công chứng số 2']);
  const status = async (who: Player, query: string) => (await workbook(w, who, query)).status;
  expect(await status('leader2', `${regime}&unitId=${w.units.unit1.id}`)).toBe(404);
  expect(await status('otherOffice', regime)).toBe(404);
  expect(await status('committeeReader', regime)).toBe(403);
  expect(await status('office', 'regimeId=khong')).toBe(400);
  expect(weekly.regimeId).toBeDefined();
});
