import { delegationApi } from '@thidua/shared/account/delegation.api';
import { sessionApi } from '@thidua/shared/account/session.api';
import { checklistApi } from '@thidua/shared/inspection/checklist.api';
import { inspectionApi } from '@thidua/shared/inspection/inspection.api';
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

async function lend(from: Awaited<ReturnType<typeof enter>>) {
  const { lendable } = await from.call(delegationApi.delegations, {});
  return from.call(delegationApi.delegate, {
    body: {
      toAccountId: house.accounts.leader1,
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
