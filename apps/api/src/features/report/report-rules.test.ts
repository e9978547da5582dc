import { doorWords } from '@thidua/shared/contract/door.words';
import type { Problem } from '@thidua/shared/contract/problem';
import { formApi } from '@thidua/shared/form/form.api';
import { obligationApi } from '@thidua/shared/obligation/obligation.api';
import { remarkApi } from '@thidua/shared/remark/remark.api';
import { reportApi } from '@thidua/shared/report/report.api';
import { reportMarkOf } from '@thidua/shared/report/report.mark';
import type { Report } from '@thidua/shared/report/report.model';
import { reportWords } from '@thidua/shared/report/report.words';
import { expect } from 'vitest';
import type { Player } from '../../../test/cast.ts';
import { filledValues } from '../../../test/filled-values.ts';
import {
  filledReport,
  firstWeek,
  givenWeekly,
  saveFields,
  seen,
  submittedReport,
} from '../../../test/given-report.ts';
import { world } from '../../../test/world.ts';
import { openPeriods } from './index.ts';

const story = world();
const later = '2021-08-24T10:00:00.000Z';

story(
  'late is late, whatever is returned and mended afterwards; an extension in time is not late',
  async (w) => {
    const weekly = await givenWeekly(w);
    const [late, extended] = [weekly.reportOf('unit1'), weekly.reportOf('unit2')];
    const duty = (await w.as('office')(reportApi.get, { params: { id: extended } })).duty;
    await w.as('office')(obligationApi.extend, {
      body: { ids: [duty.id], dueAt: later, reason: 'Đơn vị đang cách ly' },
    });
    w.on('2021-08-21');
    const one = await submittedReport(w, late);
    expect(one).toMatchObject({ duty: { isLate: true, mark: 'late' }, current: { isLate: true } });
    const two = await submittedReport(w, extended, { reporter: 'reporter2', leader: 'leader2' });
    expect(two).toMatchObject({
      duty: { isLate: false, firstDueAt: '2021-08-20T10:00:00.000Z', dueAt: later },
    });
    const context = await w.as('reporter2')(reportApi.context, { params: { id: extended } });
    expect(context.extensions).toMatchObject([
      { newDueAt: later, reason: 'Đơn vị đang cách ly', by: 'Chánh Văn phòng' },
    ]);

    await w.as('office')(reportApi.return, {
      params: { id: late },
      body: { rev: one.rev, reason: 'Rà soát', dueAt: later },
    });
    const again = await submittedReport(w, late, { seed: 2 });
    expect(again).toMatchObject({ duty: { isLate: true, timesReturned: 1 }, current: { version: 2 } });
    const accepted = await w.as('office2')(reportApi.accept, {
      params: { id: late },
      body: { rev: again.rev },
    });
    expect(accepted.duty).toMatchObject({ mark: 'late', stage: 'accepted' });
  },
);

story('a correction: the accepted version stands until the next is accepted', async (w) => {
  const id = (await givenWeekly(w)).reportOf('unit1');
  const params = { id };
  const one = await submittedReport(w, id);
  const accepted = await w.as('office')(reportApi.accept, { params, body: { rev: one.rev } });
  const open = await w.as('reporter1')(reportApi.correct, {
    params,
    body: { rev: accepted.rev, reason: 'Ghi thiếu' },
  });
  expect(open).toMatchObject({
    state: 'draft',
    version: 2,
    standingVersion: 1,
    acceptedVersion: 1,
    duty: { state: 'done', stage: 'accepted' },
    current: { version: 1, outcome: 'accepted' },
  });
  await saveFields(w, 'reporter1', id, { posters_hung: 9 });
  const ready = await w.as('leader1')(reportApi.get, { params });
  const two = await w.as('leader1')(reportApi.submit, { params, body: seen(ready) });
  expect(two).toMatchObject({ version: 2, standingVersion: 2, duty: { state: 'done', stage: 'submitted' } });
  const lines = async () => (await w.as('office')(reportApi.versions, { params })).items;
  expect((await lines()).map((line) => [line.version, line.outcome])).toEqual([
    [2, 'waiting'],
    [1, 'accepted'],
  ]);
  const diff = await w.as('office')(reportApi.diff, { params, query: { from: 1, to: 2 } });
  expect(diff).toMatchObject({ figures: [{ code: 'posters_hung', from: 1, to: 9 }], texts: [] });
  const done = await w.as('office')(reportApi.accept, { params, body: { rev: two.rev } });
  expect((await lines()).map((line) => line.outcome)).toEqual(['accepted', 'superseded']);
  expect(done.acceptedVersion).toBe(2);
  const page = await w.as('auditor')(reportApi.version, { params: { id, version: 1 } });
  expect(page).toMatchObject({ version: { figures: { posters_hung: 1 } }, period: { key: firstWeek } });
});

story('a returned correction leaves the accepted version standing', async (w) => {
  const id = (await givenWeekly(w)).reportOf('unit1');
  const params = { id };
  const one = await submittedReport(w, id);
  const accepted = await w.as('office')(reportApi.accept, { params, body: { rev: one.rev } });
  const open = await w.as('leader1')(reportApi.correct, {
    params,
    body: { rev: accepted.rev, reason: 'Ghi thiếu' },
  });
  const ready = await w.as('leader1')(reportApi.get, { params });
  const two = await w.as('leader1')(reportApi.submit, { params, body: { ...seen(ready), rev: open.rev } });
  const back = await w.as('office')(reportApi.return, {
    params,
    body: { rev: two.rev, reason: 'Chưa rõ', dueAt: later },
  });
  expect(back).toMatchObject({
    state: 'draft',
    version: 3,
    standingVersion: 1,
    duty: { state: 'owed', stage: 'returned' },
  });
});

story(
  'bad figures are named one by one, a large change wants a reason, and nothing is written',
  async (w) => {
    const weekly = await givenWeekly(w);
    await submittedReport(w, weekly.reportOf('unit1'));
    w.on('2021-08-27');
    const id = weekly.reportOf('unit1', '2021-W34');
    const { template } = await w.as('reporter1')(reportApi.get, { params: { id } });
    await saveFields(w, 'reporter1', id, {
      ...filledValues(template.body, 2),
      posters_hung: 99_999,
      staff_present: { n: 15, d: 14 },
      web_posts: null,
      visitors_served: 500,
    });
    const draft = await w.as('leader1')(reportApi.get, { params: { id } });
    expect(draft.previous).toMatchObject({ periodKey: firstWeek, figures: { posters_hung: 1 } });
    const faulty = await w
      .as('leader1')(reportApi.submit, { params: { id }, body: seen(draft) })
      .catch((fault) => fault);
    expect(faulty).toMatchObject({ status: 422, code: 'report.fieldsInvalid' });
    expect(faulty.fields).toEqual([
      { path: 'staff_present', code: 'ratioOver', facts: { n: 15, d: 14 } },
      { path: 'posters_hung', code: 'aboveMax', facts: { max: 2000 } },
      { path: 'web_posts', code: 'required' },
    ]);
    await saveFields(w, 'reporter1', id, { posters_hung: 1, staff_present: { n: 14, d: 14 }, web_posts: 0 });
    const better = await w.as('leader1')(reportApi.get, { params: { id } });
    const asked = await w
      .as('leader1')(reportApi.submit, { params: { id }, body: seen(better) })
      .catch((fault) => fault);
    expect(asked).toMatchObject({ code: 'report.reasonNeeded' });
    expect(asked.fields).toContainEqual({
      path: 'visitors_served',
      code: 'changed',
      facts: { percent: 49_900, previous: 1 },
    });
    expect((await w.as('office')(reportApi.versions, { params: { id } })).items).toEqual([]);
  },
);

story(
  'a stale page: the answer shows how the report stands; the same act again is answered, not done twice',
  async (w) => {
    const id = (await givenWeekly(w)).reportOf('unit1');
    const filled = await filledReport(w, 'reporter1', id);
    const body = seen(filled);
    await saveFields(w, 'reporter1', id, { posters_hung: 7 });
    await expect(w.as('leader1')(reportApi.submit, { params: { id }, body })).rejects.toMatchObject({
      code: 'door.changedMeanwhile',
      facts: { current: { draft: { fields: { posters_hung: { value: 7 } } } } },
    });
    const read = await w.as('leader1')(reportApi.get, { params: { id } });
    const once = await w.as('leader1')(reportApi.submit, { params: { id }, body: seen(read) });
    const twice = await w.as('leader1')(reportApi.submit, { params: { id }, body: seen(read) });
    expect(twice).toEqual(once);
    expect((await w.as('office')(reportApi.versions, { params: { id } })).items).toHaveLength(1);
  },
);

story('a foreign report does not exist: not for a sister unit, not for another agency', async (w) => {
  const id = (await givenWeekly(w)).reportOf('unit1');
  for (const player of ['reporter2', 'otherReporter', 'otherOffice'] as const) {
    await expect(w.as(player)(reportApi.get, { params: { id } })).rejects.toMatchObject({
      code: 'door.notFound',
    });
    await expect(w.as(player)(reportApi.context, { params: { id } })).rejects.toMatchObject({ status: 404 });
  }
  const mine = await w.as('reporter2')(reportApi.list, { query: {} });
  expect(new Set(mine.items.map((line) => line.unit.id))).toEqual(new Set([w.units.unit2.id]));
  expect((await w.as('otherOffice')(reportApi.list, { query: {} })).items).toEqual([]);
  const remarks = await w.raw('reporter2', {
    method: 'GET',
    url: `/api/remarks?subjectKind=report&subjectId=${id}`,
  });
  expect(remarks.status).toBe(404);
});

story('nobody accepts what they wrote: somebody else of the office or the director does', async (w) => {
  const weekly = await givenWeekly(w);
  const id = weekly.reportOf('unit1');
  await w.inside('admin', (ctx) =>
    ctx.db.run(
      {
        name: '',
        text: `insert into role_grant (id, agency_id, account_id, unit_id, role, starts_on)
         values ($1, $2, $3, $4, 'unit_leader', '2021-01-01')`,
      },
      [ctx.newId(), w.units.agency.id, w.accounts.office, w.units.unit1.id],
    ),
  );
  const signed = await submittedReport(w, id, { leader: 'office' });
  const body = { rev: signed.rev };
  await expect(w.as('office')(reportApi.accept, { params: { id }, body })).rejects.toMatchObject({
    status: 403,
    code: 'report.ownWork',
  });
  expect(signed.actions.accept).toEqual({ allowed: false, why: 'ownWork' });
  await w.as('director')(reportApi.accept, { params: { id }, body });
});

story('the leader sends back, the reporter takes back; neither is counted', async (w) => {
  const id = (await givenWeekly(w)).reportOf('unit1');
  const params = { id };
  let report = await filledReport(w, 'reporter1', id);
  for (const player of ['leader1', 'reporter1'] as const) {
    report = await w.as('reporter1')(reportApi.present, { params, body: seen(report) });
    expect(
      (await w.as('leader1')(obligationApi.mine, { query: { kind: 'report.sign' } })).items,
    ).toHaveLength(1);
    report = await w.as(player)(reportApi.sendBack, {
      params,
      body: { rev: report.rev, reason: 'Xem lại mục I.2' },
    });
    expect(report).toMatchObject({ state: 'draft', timesReturned: 0, duty: { stage: 'draft' } });
    expect((await w.as('leader1')(obligationApi.mine, { query: { kind: 'report.sign' } })).items).toEqual([]);
    report = await w.as('reporter1')(reportApi.get, { params });
  }
});

story('an exempt unit owes nothing and cannot submit', async (w) => {
  const weekly = await givenWeekly(w);
  const id = weekly.reportOf('unit1');
  const filled = await filledReport(w, 'reporter1', id);
  await w.as('office')(obligationApi.exempt, { body: { ids: [filled.duty.id], reason: 'Đang cách ly' } });
  await expect(
    w.as('leader1')(reportApi.submit, { params: { id }, body: seen(filled) }),
  ).rejects.toMatchObject({
    code: 'report.notExpected',
  });
  const page = await w.as('office')(reportApi.period, {
    query: { regimeId: weekly.regimeId, key: firstWeek },
  });
  expect(page).toMatchObject({ counts: { expected: 2 }, byMark: { exempt: 1, none: 2 } });
});

story('comments: read by both sides, answered, settled, reopened', async (w) => {
  const id = (await givenWeekly(w)).reportOf('unit1');
  const one = await submittedReport(w, id);
  const remarks = [{ field: 'posters_hung', text: 'Rà soát' }];
  await w.as('office')(reportApi.return, {
    params: { id },
    body: { rev: one.rev, reason: 'Rà soát', dueAt: later, remarks },
  });
  const query = { subjectKind: 'report', subjectId: id };
  const [remark] = (await w.as('reporter1')(remarkApi.list, { query })).items;
  if (!remark) throw new Error('no comment');
  const params = { id: remark.id };
  const replied = await w.as('reporter1')(remarkApi.reply, {
    params,
    body: { rev: remark.rev, text: 'Đã đối chiếu' },
  });
  expect(replied.replies).toMatchObject([
    { text: 'Đã đối chiếu', by: { name: 'Cán bộ tổng hợp Phòng Công chứng số 1' } },
  ]);
  const settled = await w.as('reporter1')(remarkApi.settle, { params, body: { rev: replied.rev } });
  expect(settled.settledBy?.id).toBe(w.accounts.reporter1);
  await expect(
    w.as('leader1')(remarkApi.settle, { params, body: { rev: replied.rev } }),
  ).rejects.toMatchObject({
    code: 'door.changedMeanwhile',
  });
  const reopened = await w.as('office')(remarkApi.reopen, { params, body: { rev: settled.rev } });
  expect(reopened.settledAt).toBeNull();
  expect((await w.as('reporter1')(reportApi.get, { params: { id } })).remarks).toEqual([reopened]);
});

story(
  'periods open once, whoever asks again; a unit that comes later owes from then on, one that ends owes no more',
  async (w) => {
    const weekly = await givenWeekly(w);
    const again = () => w.inside('office', openPeriods);
    expect(await again()).toEqual([]);
    w.on('2021-08-27');
    expect((await again()).map((one) => one.periodKey)).toEqual(['2021-W36', '2021-W36', '2021-W36']);
    w.on('2021-10-01');
    expect(new Set((await again()).map((one) => one.periodKey)).size).toBe(5);

    await w.inside('admin', (ctx) =>
      ctx.db.run(
        {
          name: '',
          text: `update unit_span set during = daterange(lower(during), '2021-10-01') where unit_id = $1`,
        },
        [w.units.unit2.id],
      ),
    );
    await again();
    const owed = await w.as('office')(reportApi.list, {
      query: { regimeId: weekly.regimeId, unitId: w.units.unit2.id },
    });
    expect(owed.items.map((line) => line.period.key)).not.toContain('2021-W40');
    expect(owed.items.map((line) => line.period.key)).toContain('2021-W39');
  },
);

story('a list filters by what is shown, and pages', async (w) => {
  const weekly = await givenWeekly(w);
  await submittedReport(w, weekly.reportOf('unit1'));
  await filledReport(w, 'reporter2', weekly.reportOf('unit2'));
  const all = await w.as('office')(reportApi.list, { query: {} });
  for (const line of all.items) {
    expect(line.is).toBe(
      reportMarkOf({
        state: line.state,
        hasStanding: line.submittedAt !== null && line.duty.stage !== 'returned',
        dutyState: line.duty.state,
        stage: line.duty.stage,
      }),
    );
  }
  expect(all.items.some((line) => line.period.key === '2021-W35')).toBe(false); // opens next week
  const some = await w.as('office')(reportApi.list, {
    query: { is: ['submitted', 'draft'], periodKey: firstWeek },
  });
  expect(some.items.map((line) => line.is).sort()).toEqual(['draft', 'submitted']);
  const first = await w.as('office')(reportApi.list, { query: { limit: 4 } });
  const rest = await w.as('office')(reportApi.list, { query: { limit: 4, cursor: first.nextCursor ?? '' } });
  expect([first.total, first.items.length, rest.items.length, rest.nextCursor]).toEqual([6, 4, 2, null]);
  expect(new Set([...first.items, ...rest.items].map((line) => line.id)).size).toBe(6);
});

story('a page asks a fixed number of questions', async (w) => {
  const weekly = await givenWeekly(w);
  const id = weekly.reportOf('unit1');
  await submittedReport(w, id);
  const cost = async (ask: () => Promise<unknown>) => {
    await ask();
    w.queries();
    await ask();
    return w.queries();
  };
  const office = w.as('office');
  const bare = await cost(() => w.as('office')(reportApi.periods, {})); // one question and the door's own
  expect(await cost(() => office(reportApi.get, { params: { id } }))).toBe(bare);
  const query = { regimeId: weekly.regimeId, key: firstWeek };
  const page = () => cost(() => office(reportApi.period, { query }));
  const withOne = await page();
  await submittedReport(w, weekly.reportOf('unit2'), { reporter: 'reporter2', leader: 'leader2' });
  expect(await page()).toBe(withOne);
  expect(withOne).toBe(bare + 2);
});

story('a report keeps the edition of the form it was opened with', async (w) => {
  const weekly = await givenWeekly(w);
  const id = weekly.reportOf('unit1');
  const before = await w.as('reporter1')(reportApi.get, { params: { id } });
  const params = { id: weekly.templateId };
  const design = await w.as('office')(formApi.design, { params });
  const draft = { ...design.draft, narrativeSections: [] };
  const body = { rev: design.rev, name: design.name, draft };
  const saved = await w.as('office')(formApi.saveDesign, { params, body });
  await w.as('office')(formApi.publish, { params, body: { rev: saved.rev } });
  const after = await w.as('reporter1')(reportApi.get, { params: { id } });
  expect(after.template).toEqual(before.template);
});

story(
  'a refusal says why, who can help and what to do: too early, twice, by another, no longer expected',
  async (w) => {
    const weekly = await givenWeekly(w);
    const id = weekly.reportOf('unit1');
    const refusal = (work: Promise<unknown>) =>
      work.then(
        () => ({ code: 'done', said: '' }),
        ({ code, facts }: Problem) => {
          const [feature, name] = code.split('.') as ['report' | 'door', string];
          const words: Record<string, unknown> = { report: reportWords.problems, door: doorWords.problems }[
            feature
          ];
          const word = words[name];
          return { code, said: typeof word === 'function' ? word(facts ?? {}) : word };
        },
      );
    const submit = (player: Player, report: Report) =>
      refusal(w.as(player)(reportApi.submit, { params: { id: report.id }, body: seen(report) }));

    const later = await w.as('reporter1')(reportApi.get, {
      params: { id: weekly.reportOf('unit1', '2021-W35') },
    });
    expect(await submit('leader1', later)).toEqual({
      code: 'report.periodNotOpen',
      said: expect.stringMatching(/mở lúc 00:00.ngày.27\/08\/2021\. Soạn và gửi được từ lúc đó\.$/),
    });

    const filled = await filledReport(w, 'reporter1', id);
    expect(await submit('reporter1', filled)).toEqual({
      code: 'door.notPermitted',
      said: 'Tài khoản của anh/chị không có quyền làm việc này. Nếu công việc cần, hỏi quản trị hệ thống của cơ quan.',
    });
    expect((await submit('leader2', filled)).code).toBe('door.notFound');

    const sent = await w.as('leader1')(reportApi.submit, { params: { id }, body: seen(filled) });
    expect((await submit('leader1', filled)).code).toBe('done'); // the very same act again is answered as it was
    expect(await submit('leader1', { ...sent, draft: filled.draft })).toMatchObject({
      code: 'report.wrongState',
      said: expect.stringMatching(/“Chờ tiếp nhận”.*Cần sửa thì mở bản đính chính\.$/),
    });

    const other = weekly.reportOf('unit2');
    const drafted = await filledReport(w, 'reporter2', other);
    await w.as('office')(obligationApi.exempt, { body: { ids: [drafted.duty.id], reason: 'Đang cách ly' } });
    expect((await submit('leader2', drafted)).said).toContain('đề nghị Văn phòng Sở bỏ miễn');
  },
);
