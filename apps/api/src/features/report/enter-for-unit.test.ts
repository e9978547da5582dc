import { reportApi } from '@thidua/shared/report/report.api';
import { expect } from 'vitest';
import { filledValues } from '../../../test/filled-values.ts';
import { givenWeekly, saveFields, seen } from '../../../test/given-report.ts';
import { world } from '../../../test/world.ts';

const story = world();

story('the office types a paper report for a unit, its leader signs, somebody else accepts', async (w) => {
  const { as } = w;
  const weekly = await givenWeekly(w);
  const params = { id: weekly.reportOf('unit1') };
  const before = await as('office')(reportApi.get, { params });
  expect(before).toMatchObject({ draft: null, entered: null, actions: { save: { allowed: false } } });
  await expect(saveFields(w, 'office', params.id, { posters_hung: 1 })).rejects.toMatchObject({
    status: 403,
  });

  const body = { rev: before.rev, reason: 'Đơn vị mất mạng, gửi bản giấy' };
  const entered = await as('office')(reportApi.enter, { params, body });
  expect(entered).toMatchObject({
    draft: { rev: 0 },
    entered: { by: { id: w.accounts.office }, why: 'Đơn vị mất mạng, gửi bản giấy' },
    actions: { save: { allowed: true }, present: { allowed: true }, submit: { allowed: false } },
  });
  await saveFields(w, 'office', params.id, filledValues(entered.template.body));
  const typed = await as('office')(reportApi.get, { params });
  await as('office')(reportApi.present, { params, body: seen(typed) });
  const shown = await as('leader1')(reportApi.get, { params });
  const signed = await as('leader1')(reportApi.submit, { params, body: seen(shown) });
  expect(signed).toMatchObject({
    entered: null,
    current: { enteredBy: { id: w.accounts.office }, signedBy: { id: w.accounts.leader1 } },
  });
  expect(signed.current?.editedBy.posters_hung).toBe(w.accounts.office);
  await expect(as('office')(reportApi.accept, { params, body: { rev: signed.rev } })).rejects.toMatchObject({
    code: 'report.ownWork',
  });
});

story('nobody but the office enters for a unit, nor twice', async (w) => {
  const weekly = await givenWeekly(w);
  const params = { id: weekly.reportOf('unit1') };
  const { rev } = await w.as('office')(reportApi.get, { params });
  const body = { rev, reason: 'Bản giấy' };
  for (const player of ['leader1', 'director'] as const)
    await expect(w.as(player)(reportApi.enter, { params, body })).rejects.toMatchObject({ status: 403 });
  await expect(w.as('leader2')(reportApi.enter, { params, body })).rejects.toMatchObject({ status: 403 });
  const { rev: next } = await w.as('office')(reportApi.enter, { params, body });
  await expect(
    w.as('office')(reportApi.enter, { params, body: { ...body, rev: next } }),
  ).rejects.toMatchObject({ code: 'report.alreadyEntered' });
});
