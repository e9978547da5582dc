import { regimeApi } from '@thidua/shared/form/regime.api';
import { reportApi } from '@thidua/shared/report/report.api';
import { expect } from 'vitest';
import { filledReport, givenWeekly, submittedReport } from '../../../test/given-report.ts';
import type { World } from '../../../test/world.ts';
import { world } from '../../../test/world.ts';
import { textOfPaper } from '../../platform/papers/read-paper.sample.ts';

const story = world();

const word = (w: World, player: keyof World['accounts'], id: string, query = '') =>
  w.app.inject({
    url: `/api/reports/${id}/word${query}`,
    headers: { cookie: `session=${w.accounts[player]}` },
  });

story('a draft goes to Word for those who write it, without number, day or signature', async (w) => {
  const weekly = await givenWeekly(w);
  const id = weekly.reportOf('unit1');
  await filledReport(w, 'reporter1', id);
  const answer = await word(w, 'reporter1', id);
  expect(answer.statusCode).toBe(200);
  expect(answer.headers['content-type']).toContain('wordprocessingml');
  expect(answer.headers['content-disposition']).toContain('filename="Bao cao');
  const text = textOfPaper(answer.rawPayload);
  expect(text).toContain('Số: …/BC-');
  expect(text).toContain('ngày … tháng … năm …');
  expect(text).toContain('Bản nháp, chưa ký, chưa gửi');
  expect(text).toContain('BÁO CÁO');
  expect((await word(w, 'office', id)).statusCode).toBe(404); // nothing was sent yet
  expect((await word(w, 'reporter2', id)).statusCode).toBe(404);
});

story(
  'a version that was sent bears its day, its signer and its receipt; older ones stay readable',
  async (w) => {
    const weekly = await givenWeekly(w);
    const id = weekly.reportOf('unit1');
    const sent = await submittedReport(w, id, { seed: 3 });
    const text = textOfPaper((await word(w, 'office', id)).rawPayload);
    expect(text).toContain('ngày 20 tháng 8 năm 2021');
    expect(text).toContain(`Biên nhận ${sent.current?.receipt}`);
    expect(text).toContain(sent.current?.signedBy.post.toLocaleUpperCase('vi'));
    expect(text).toContain('Phụ lục');
    expect(text).toContain('Phòng Công chứng số 1'.toLocaleUpperCase('vi'));
    const { version } = await w.as('office')(reportApi.version, { params: { id, version: 1 } });
    for (const told of Object.values(version.texts))
      if (typeof told === 'string') expect(text).toContain(told);
    expect((await word(w, 'office', id, '?version=1')).statusCode).toBe(200);
    expect((await word(w, 'office', id, '?version=2')).statusCode).toBe(404);
  },
);

story(
  'what was asked for once bears its own name and its guidance, on the form and on every paper',
  async (w) => {
    const weekly = await givenWeekly(w);
    const { editions } = await w.as('office')(regimeApi.get, { params: { id: weekly.regimeId } });
    const name = 'Rà soát chỗ làm việc: giãn cách 1/2';
    await w.as('office')(regimeApi.request, {
      body: {
        ...{ name, guidance: 'Đếm cả chỗ ở trụ sở 2.\nTheo Công văn 12.' },
        templateEditionId: editions[0]?.template.editionId ?? '',
        ...{ firstDay: '2021-07-01', lastDay: '2021-07-31', dueAt: '2021-08-27T04:30:00.000Z' },
        debtors: { unitKinds: [], unitIds: [w.units.unit1.id] },
      },
    });
    const { items } = await w.as('reporter1')(reportApi.list, { query: {} });
    const id = items.find((line) => line.regime.name === name)?.id ?? '';
    const report = await w.as('reporter1')(reportApi.get, { params: { id } });
    expect(report.regime).toMatchObject({ name, guidance: 'Đếm cả chỗ ở trụ sở 2.\nTheo Công văn 12.' });
    const paper = await word(w, 'reporter1', id);
    expect(textOfPaper(paper.rawPayload)).toContain(name);
    const named = (answer: typeof paper) => decodeURIComponent(String(answer.headers['content-disposition']));
    expect(named(paper)).toContain('Báo cáo Rà soát chỗ làm việc- giãn cách 1-2 ');
    const sheet = await w.app.inject({
      url: `/api/reports/${id}/excel?blank=true`,
      headers: { cookie: `session=${w.accounts.reporter1}` },
    });
    expect(named(sheet)).toContain('Biểu trống Rà soát chỗ làm việc- giãn cách 1-2 ');
  },
);
