import { delegationApi } from '@thidua/shared/account/delegation.api';
import { sessionApi } from '@thidua/shared/account/session.api';
import { journalApi } from '@thidua/shared/journal/journal.api';
import { reportApi } from '@thidua/shared/report/report.api';
import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { plantWeekly } from '../../../seed/template-weekly.ts';
import type { Player } from '../../../test/cast.ts';
import { filledReport, seen } from '../../../test/given-report.ts';
import {
  type Browser,
  castPassword,
  openTestHouse,
  type TestHouse,
  usernameOf,
} from '../../../test/house.ts';
import type { World } from '../../../test/world.ts';
import { measures } from '../../measures.ts';
import { makeCtx } from '../../platform/http/make-ctx.ts';
import { transactOn } from '../../platform/http/transaction.ts';
import { houseOf } from '../../platform/journal/drain-after.ts';
import { subjects } from '../../subjects.ts';
import { openPeriods } from '../report/index.ts';

let house: TestHouse;
let reportId: string;
beforeAll(async () => {
  house = await openTestHouse();
  const actor = houseOf(house.units.agency.id);
  const officeId = house.units.office.id;
  const opened = await transactOn(house.pool)('write', actor, async (client) => {
    const { ctx } = makeCtx({
      client,
      actor: { ...actor, accountId: house.accounts.office },
      now: house.at.now,
      requestId: v7(),
      registries: { subjects, measures },
      newId: v7,
    });
    await plantWeekly(ctx, { campaignId: null, officeId, startsOn: '2021-08-13' });
    return openPeriods(ctx);
  });
  reportId =
    opened.find((one) => one.unitId === house.units.unit1.id && one.periodKey === '2021-W33')?.id ?? '';
});
afterAll(() => house.close());

const enter = async (player: Player): Promise<Browser> => {
  const browser = house.browser();
  await browser.call(sessionApi.signIn, { body: { username: usernameOf(player), password: castPassword } });
  return browser;
};

test('a deputy signs for the leader: the version, its timeline and the journal name both', async () => {
  const [leader, deputy, reporter] = [
    await enter('leader1'),
    await enter('staff1'),
    await enter('reporter1'),
  ];
  const { leader1, staff1 } = house.accounts;
  const { lendable } = await leader.call(delegationApi.delegations, {});
  const days = { startsOn: '2021-08-20', endsOn: '2021-08-27' };
  const lent = await leader.call(delegationApi.delegate, {
    body: { toAccountId: staff1, grantId: lendable[0]?.grantId ?? '', ...days, reason: 'Đi công tác' },
  });
  const filled = await filledReport({ as: () => reporter.call } as unknown as World, 'reporter1', reportId);
  const params = { id: reportId };
  await expect(deputy.call(reportApi.submit, { params, body: seen(filled) })).rejects.toMatchObject({
    code: 'door.notPermitted',
  });

  await deputy.call(sessionApi.actFor, { body: { delegationId: lent.id } });
  const signed = await deputy.call(reportApi.submit, { params, body: seen(filled) });
  expect(signed.current).toMatchObject({ signedBy: { id: staff1 }, signedFor: { id: leader1 } });

  const office = await enter('office');
  const { items } = await office.call(journalApi.list, { query: { topic: 'reports' } });
  expect(items[0]).toMatchObject({
    event: 'report.submitted',
    actor: { id: staff1 },
    onBehalfOf: { id: leader1 },
  });
  // Taken back, it is over at once.
  await leader.call(delegationApi.revokeDelegation, { params: { id: lent.id }, body: { rev: lent.rev } });
  const after = await deputy.call(sessionApi.me, {});
  expect([after.actingFor, after.permissions.includes('report.submit')]).toEqual([null, false]);
});
