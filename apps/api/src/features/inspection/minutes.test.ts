import { createHash } from 'node:crypto';
import { inspectionApi } from '@thidua/shared/inspection/inspection.api';
import type { Visit } from '@thidua/shared/inspection/inspection.model';
import { minutesApi } from '@thidua/shared/inspection/minutes.api';
import { obligationApi } from '@thidua/shared/obligation/obligation.api';
import { canonicalValue } from '@thidua/shared/report/canonical';
import { expect } from 'vitest';
import type { Player } from '../../../test/cast.ts';
import { failing, givenVisit, recordedVisit } from '../../../test/given-inspection.ts';
import { type World, world } from '../../../test/world.ts';
import { unnamed } from '../../platform/db/statement.ts';
import { textOfPaper } from '../../platform/papers/read-paper.sample.ts';

const story = world();
const get = (w: World, id: string, who: Player = 'office') => w.as(who)(minutesApi.get, { params: { id } });
const sign = (w: World, { id, rev }: { id: string; rev: number }) =>
  w.as('office')(minutesApi.sign, { params: { id }, body: { rev } });

async function signed(w: World): Promise<{ id: string; rev: number }> {
  const visit = await recordedVisit(w);
  const { rev } = await sign(w, visit);
  return { id: visit.id, rev };
}

story(
  'the leader signs, the head of the unit owes an answer, signs, and the minutes are sealed with a number',
  async (w) => {
    const visit = await recordedVisit(w);
    await expect(
      w.as('office2')(minutesApi.sign, { params: { id: visit.id }, body: { rev: visit.rev } }),
    ).rejects.toMatchObject({
      code: 'inspection.notLeader',
    });
    const first = await sign(w, visit);
    expect(first).toMatchObject({ team: { by: { name: 'Chánh Văn phòng' } }, unit: null, sealedAt: null });
    const owed = await w.as('leader1')(obligationApi.mine, { query: { kind: 'inspection.sign' } });
    expect(owed.items).toMatchObject([{ subject: { id: visit.id }, dueAt: '2021-08-24T10:00:00.000Z' }]);
    const confirm = (who: Player, rev = first.rev) =>
      w.as(who)(minutesApi.confirm, { params: { id: visit.id }, body: { rev } });
    await expect(confirm('reporter1')).rejects.toMatchObject({ status: 403 });
    const sealed = await confirm('leader1');
    expect(sealed).toMatchObject({
      unit: { by: { name: 'Trưởng phòng Công chứng số 1' } },
      sealedAt: w.now(),
      objection: null,
      paper: { number: '01/BB-agency', day: '2021-08-20' },
    });
    const rest = await w.as('leader1')(obligationApi.mine, { query: { kind: 'inspection.sign' } });
    expect(rest.items).toEqual([]);
  },
);

story(
  'the digest is that of what was signed, and what was signed does not follow what happens since',
  async (w) => {
    const { id } = await signed(w);
    const minutes = await get(w, id);
    const digest = createHash('sha256').update(canonicalValue(minutes.body)).digest('hex');
    expect(minutes.fingerprint).toBe(digest);
    await w.inside('office', (ctx) =>
      ctx.db.run(unnamed('update unit set name = $1 where id = $2'), ['Phòng Đổi tên', w.units.unit1.id]),
    );
    expect((await get(w, id)).body.unit).toBe('Phòng Công chứng số 1');
  },
);

story('a picture that an item asks for is missing until the signature, not until the end', async (w) => {
  const visit = await recordedVisit(w, {}, { b1: failing('Bình cạn') });
  expect(visit.gaps).toMatchObject({ evidenceMissing: ['b1'] });
  await expect(sign(w, visit)).rejects.toMatchObject({
    code: 'inspection.unfinished',
    facts: { unanswered: [], evidenceMissing: ['b1'] },
  });
});

story(
  'a signature is taken back while the unit has not answered; then all may be mended and signed anew',
  async (w) => {
    const { id, rev } = await signed(w);
    const conclude = (at: number) =>
      w.as('office')(inspectionApi.conclude, {
        params: { id },
        body: { rev: at, summary: 'Sửa lời', outcome: 'none', outcomeReason: '' },
      });
    await expect(conclude(rev)).rejects.toMatchObject({ code: 'inspection.signedAlready' });
    const back = await w.as('office')(minutesApi.takeBack, {
      params: { id },
      body: { rev, reason: 'Ghi nhầm' },
    });
    expect(back).toMatchObject({ team: null, fingerprint: null });
    expect((await w.as('leader1')(obligationApi.mine, { query: { kind: 'inspection.sign' } })).items).toEqual(
      [],
    );
    const mended = await conclude(back.rev);
    expect((await sign(w, mended)).body.summary).toBe('Sửa lời');
    expect(
      (await w.as('leader1')(obligationApi.mine, { query: { kind: 'inspection.sign' } })).items,
    ).toHaveLength(1);
  },
);

story('the unit objects in its own words, and the minutes are sealed with them', async (w) => {
  const { id, rev } = await signed(w);
  const text = 'Phòng họp đang sửa, chưa dùng.';
  const sealed = await w.as('leader1')(minutesApi.object, { params: { id }, body: { rev, text } });
  expect(sealed).toMatchObject({ objection: { text }, unit: null, sealedAt: w.now() });
  await expect(
    w.as('leader1')(minutesApi.confirm, { params: { id }, body: { rev: sealed.rev } }),
  ).rejects.toMatchObject({ code: 'inspection.wrongState' });
});

story(
  'sealed minutes are corrected by a dated addendum alone; the database itself refuses anything else',
  async (w) => {
    const { id, rev } = await signed(w);
    const sealed = await w.as('leader1')(minutesApi.confirm, { params: { id }, body: { rev } });
    w.on('2021-08-23');
    const added = await w.as('office')(minutesApi.append, {
      params: { id },
      body: { rev: sealed.rev, text: 'Đính chính: phòng họp tầng 2.' },
    });
    expect(added.addenda).toMatchObject([{ number: 1, text: 'Đính chính: phòng họp tầng 2.', at: w.now() }]);
    expect(added.fingerprint).toBe(sealed.fingerprint);
    const touched = await w.inside('office', (ctx) =>
      ctx.db.run(unnamed("update inspection_minutes set body = '{}' where visit_id = $1"), [id]),
    );
    expect(touched).toBe(0);
  },
);

story(
  'the paper says who was there, what was found, who mends it until when, and both signatures',
  async (w) => {
    const visit: Visit = await recordedVisit(w);
    const draft = await w.raw('office', { method: 'GET', url: `/api/inspections/${visit.id}/minutes/word` });
    expect(draft.status).toBe(200);
    const { rev } = await sign(w, visit);
    await w.as('leader1')(minutesApi.confirm, { params: { id: visit.id }, body: { rev } });
    const answer = await w.app.inject({
      method: 'GET',
      url: `/api/inspections/${visit.id}/minutes/word`,
      headers: { cookie: `session=${w.accounts.office}` },
    });
    const text = textOfPaper(answer.rawPayload).replaceAll('\u00a0', ' ');
    for (const said of [
      'BIÊN BẢN',
      'Số: 01/BB-agency',
      'Chánh Văn phòng',
      'KN-001. Phòng làm việc, phòng họp thông thoáng',
      '17:00 ngày 27/08/2021',
      'TRƯỞNG ĐOÀN KIỂM TRA',
      'ĐẠI DIỆN ĐƠN VỊ',
      'Đơn vị thống nhất với biên bản.',
      'Bảng kiểm này là bảng kiểm mẫu',
      'Đã ký trên hệ thống lúc',
    ])
      expect(text).toContain(said);
  },
);

story('a visit that has not ended has no minutes', async (w) => {
  const visit = await givenVisit(w);
  await expect(get(w, visit.id)).rejects.toMatchObject({ code: 'inspection.wrongState' });
});

story('who signed in the leader’s place does so on the paper under their own post', async (w) => {
  const { id } = await signed(w);
  const inPlace = unnamed<never>(
    'update inspection_minutes set team_signed_by = $2, team_signed_for = $3 where visit_id = $1',
  );
  await w.inside('office', (ctx) => ctx.db.run(inPlace, [id, w.accounts.office2, w.accounts.office]));
  const { rawPayload } = await w.app.inject({
    method: 'GET',
    url: `/api/inspections/${id}/minutes/word`,
    headers: { cookie: `session=${w.accounts.office}` },
  });
  const text = textOfPaper(rawPayload).replaceAll('\u00a0', ' ');
  expect(text).toContain('KT. TRƯỞNG ĐOÀN KIỂM TRA');
  const { team } = await get(w, id);
  expect(text.toLowerCase()).toContain(`kiểm tra\n${team?.by.post}`.toLowerCase());
});
