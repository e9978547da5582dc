import type { Problem } from '@thidua/shared/contract/problem';
import { displayApi, overviewApi } from '@thidua/shared/overview/overview.api';
import { expect } from 'vitest';
import { givenWeekly, submittedReport } from '../../../test/given-report.ts';
import { type World, world } from '../../../test/world.ts';

const story = world();
const nobodys = 'x'.repeat(43);

const wallOf = (w: World, token: string) => w.raw(null, { method: 'GET', url: `/api/wall/${token}` });

const made = (w: World, name = 'Sảnh tầng 1') => w.as('office')(displayApi.make, { body: { name } });

story('an address shows states of units without a session, and no people', async (w) => {
  const weekly = await givenWeekly(w);
  await submittedReport(w, weekly.reportOf('unit1'));
  const { token } = await made(w);
  const answer = await wallOf(w, token ?? '');
  expect(answer.status).toBe(200);
  expect(answer.body).toMatchObject({
    agency: { name: 'Sở Tư pháp' },
    periodKey: '2021-W33',
    reports: { expected: 3, submitted: 1 },
  });
  const rows = (answer.body as { rows: { name: string; mark: string }[] }).rows;
  expect(rows).toContainEqual({
    name: 'Phòng Công chứng số 1',
    shortName: 'Phòng Công chứng số 1',
    mark: 'waiting',
  });
  for (const person of ['Cán bộ tổng hợp', 'Trưởng phòng', 'Chánh Văn phòng'])
    expect(JSON.stringify(answer.body)).not.toContain(person);
  expect(answer.body).toEqual(await w.as('workingGroup')(overviewApi.wall, {}));
});

story('an address shows its own agency and no other', async (w) => {
  await givenWeekly(w);
  const theirs = await w.as('otherOffice')(displayApi.make, { body: { name: 'Sảnh' } });
  expect((await wallOf(w, theirs.token ?? '')).body).toMatchObject({
    agency: { name: 'Sở Văn hóa và Thể thao' },
    rows: [],
  });
  expect((await w.as('office')(displayApi.list, {})).items).toEqual([]);
});

story('the token is told once; a repeat of the same act makes no second address', async (w) => {
  const key = { idempotencyKey: 'display-0001' };
  const first = await w.as('office')(displayApi.make, { body: { name: 'Sảnh tầng 1' } }, key);
  const again = await w.as('office')(displayApi.make, { body: { name: 'Sảnh tầng 1' } }, key);
  expect(first.token).toMatch(/^[\w-]{43}$/);
  expect(again).toEqual({ ...first, token: null });
  expect((await w.as('admin')(displayApi.list, {})).items).toEqual([{ ...first, token: null }]);
});

story('taken back, it shows nothing; one that never was shows the same', async (w) => {
  const link = await made(w);
  await w.as('workingGroup')(displayApi.revoke, { params: { id: link.id }, body: { rev: link.rev } });
  const [gone, never] = [await wallOf(w, link.token ?? ''), await wallOf(w, nobodys)];
  const bare = ({ status, body }: typeof gone) => ({ status, code: (body as { code: string }).code });
  expect(bare(gone)).toEqual({ status: 404, code: 'door.notFound' });
  expect(bare(gone)).toEqual(bare(never));
  expect((await w.as('office')(displayApi.list, {})).items).toEqual([]);
});

story(
  'another agency cannot take it back; those without the right can neither make nor see one',
  async (w) => {
    const link = await made(w);
    const status = (work: Promise<unknown>) => work.catch((thrown: unknown) => (thrown as Problem).status);
    expect(
      await status(w.as('otherOffice')(displayApi.revoke, { params: { id: link.id }, body: { rev: 0 } })),
    ).toBe(404);
    expect(await status(w.as('leader1')(displayApi.list, {}))).toBe(403);
    expect(await status(w.as('director')(displayApi.make, { body: { name: 'Phòng họp' } }))).toBe(403);
  },
);
