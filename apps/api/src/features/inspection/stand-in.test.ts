import { delegationApi } from '@thidua/shared/account/delegation.api';
import { sessionApi } from '@thidua/shared/account/session.api';
import { checklistApi } from '@thidua/shared/inspection/checklist.api';
import { inspectionApi } from '@thidua/shared/inspection/inspection.api';
import { minutesApi } from '@thidua/shared/inspection/minutes.api';
import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Player } from '../../../test/cast.ts';
import { castPassword, openTestHouse, type TestHouse, usernameOf } from '../../../test/house.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

async function enter(player: Player) {
  const browser = house.browser();
  await browser.call(sessionApi.signIn, { body: { username: usernameOf(player), password: castPassword } });
  return browser;
}

async function lend(from: Awaited<ReturnType<typeof enter>>, to: Player = 'leader1') {
  const { lendable } = await from.call(delegationApi.delegations, {});
  return from.call(delegationApi.delegate, {
    body: {
      toAccountId: house.accounts[to],
      grantId: lendable[0]?.grantId ?? '',
      startsOn: '2021-08-20',
      endsOn: '2021-08-27',
      reason: 'Đi công tác',
    },
  });
}

test('whoever stands in for the director learns nothing of a visit that is kept from their own unit', async () => {
  const [director, office, standIn] = [
    await enter('director'),
    await enter('office'),
    await enter('leader1'),
  ];
  const added = await office.call(checklistApi.add, { body: { name: 'Phòng, chống dịch' } });
  const params = { id: added.id };
  const groups = [{ title: 'Lối vào', items: [{ code: 'a1', text: 'Có niêm yết hướng dẫn 5K' }] }];
  const body = { rev: added.rev, name: added.name, about: '', body: { groups } };
  const { rev } = await office.call(checklistApi.save, { params, body });
  const { edition } = await office.call(checklistApi.publish, { params, body: { rev } });
  const plan = (unit: 'unit1' | 'unit2') =>
    office.call(inspectionApi.plan, {
      body: {
        unitId: house.units[unit].id,
        isAnnounced: false,
        startsAt: '2021-08-23T01:00:00.000Z',
        endsAt: '2021-08-23T02:00:00.000Z',
        editionId: edition?.id ?? '',
        team: [{ accountId: house.accounts.office, part: 'leader' }],
        despiteClash: true,
      },
    });
  const [own, other] = [await plan('unit1'), await plan('unit2')];
  const lent = await lend(director);
  await standIn.call(sessionApi.actFor, { body: { delegationId: lent.id } });
  const { items } = await standIn.call(inspectionApi.list, { query: {} });
  expect(items.map(({ id }) => id)).toEqual([other.id]);
  await expect(standIn.call(inspectionApi.get, { params: { id: own.id } })).rejects.toMatchObject({
    status: 404,
  });
  expect((await director.call(inspectionApi.list, { query: {} })).items).toHaveLength(2);
});

test('who acts for the leader signs in their place, with both names in the minutes and the journal; not before', async () => {
  const [office, other] = [await enter('office'), await enter('office2')];
  const added = await office.call(checklistApi.add, { body: { name: 'Phòng dịch, mục ngắn' } });
  const params = { id: added.id };
  const groups = [{ title: 'Lối vào', items: [{ code: 'a1', text: 'Có niêm yết hướng dẫn 5K' }] }];
  const body = { rev: added.rev, name: added.name, about: '', body: { groups } };
  const { rev } = await office.call(checklistApi.save, { params, body });
  const { edition } = await office.call(checklistApi.publish, { params, body: { rev } });
  const visit = await office.call(inspectionApi.plan, {
    body: {
      unitId: house.units.unit2.id,
      isAnnounced: true,
      startsAt: '2021-08-20T07:00:00.000Z',
      endsAt: '2021-08-20T09:00:00.000Z',
      editionId: edition?.id ?? '',
      team: [{ accountId: house.accounts.office, part: 'leader' }],
      despiteClash: true,
    },
  });
  const of = { params: { id: visit.id } };
  const started = await office.call(inspectionApi.start, { ...of, body: { rev: visit.rev } });
  const answers = [
    { id: v7(), itemCode: 'a1', verdict: 'pass' as const, answeredAt: started.startedAt ?? '' },
  ];
  const deviceNow = started.startedAt ?? '';
  const sent = await office.call(inspectionApi.answer, { ...of, body: { deviceNow, answers } });
  const ended = await office.call(inspectionApi.end, { ...of, body: { rev: sent.rev } });
  const sign = () => other.call(minutesApi.sign, { ...of, body: { rev: ended.rev } });
  await expect(sign()).rejects.toMatchObject({ code: 'inspection.notLeader' });
  const lent = await lend(office, 'office2');
  await other.call(sessionApi.actFor, { body: { delegationId: lent.id } });
  const signed = await sign();
  expect(signed.team).toMatchObject({
    by: { id: house.accounts.office2 },
    onBehalfOf: { id: house.accounts.office },
  });
  const { rows } = await house.pool.query(
    `select account_id, on_behalf_of from journal where event = 'minutes.signed' and subject_id = $1`,
    [visit.id],
  );
  expect(rows).toEqual([{ account_id: house.accounts.office2, on_behalf_of: house.accounts.office }]);
});
