import { figuresOf } from '@thidua/shared/form/template.model';
import readExcelFile from 'read-excel-file/node';
import { expect } from 'vitest';
import { weeklyTemplate } from '../../../seed/template-weekly.ts';
import { firstWeek, givenWeekly, submittedReport } from '../../../test/given-report.ts';
import { world } from '../../../test/world.ts';

const story = world();

story(
  'the page of a period as a workbook: who has sent what, and figures that can be counted with',
  async (w) => {
    const weekly = await givenWeekly(w);
    const sent = await submittedReport(w, weekly.reportOf('unit1'), { seed: 3 });
    const sheetsOf = async (query: string) => {
      const address = `/api/reports/period/export?regimeId=${weekly.regimeId}&key=${firstWeek}${query}`;
      const answer = await w.app.inject({
        url: address,
        headers: { cookie: `session=${w.accounts.office}` },
      });
      expect(answer.statusCode).toBe(200);
      expect(answer.headers['content-type']).toContain('spreadsheetml');
      return readExcelFile(answer.rawPayload);
    };
    const [states, figures] = await sheetsOf('');
    expect(states?.sheet).toBe('Tình hình nộp');
    const line = states?.data.find((row) => row[0] === 'Phòng Công chứng số 1');
    expect(line?.[1]).toBe('Chờ tiếp nhận');
    const minutes = (cell: unknown) => Math.round((cell as Date).getTime() / 60_000); // a day is counted in fractions
    expect([line?.[2], line?.[3]].map(minutes)).toEqual(
      [new Date('2021-08-20T09:00:00Z'), new Date('2021-08-20T17:00:00Z')].map(minutes),
    );
    expect(line).toContain(sent.current?.receipt);
    expect(states?.data.find((row) => row[0] === 'Văn phòng Sở')?.[1]).toBe('Chưa nộp, chưa soạn');

    const codes = figuresOf(weeklyTemplate as never).map(({ code }) => code);
    const row = figures?.data.find((one) => one[0] === 'Phòng Công chứng số 1') ?? [];
    const at = (code: string) => row[codes.indexOf(code) + 1];
    expect([at('posters_hung'), at('contributions_money'), at('staff_present')]).toEqual([3, 150, 10 / 14]);

    const [filtered] = await sheetsOf('&is=submitted&lang=en');
    expect(filtered?.sheet).toBe('Received');
    expect(filtered?.data.slice(3).map((one) => one.slice(0, 2))).toEqual([
      ['Phòng Công chứng số 1', 'Awaiting acceptance'],
    ]);
  },
);
