import { sessionApi } from '@thidua/shared/account/session.api';
import { obligationApi } from '@thidua/shared/obligation/obligation.api';
import { overviewApi } from '@thidua/shared/overview/overview.api';
import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { plantWeekly } from '../../../seed/template-weekly.ts';
import type { Player } from '../../../test/cast.ts';
import { castPassword, openTestHouse, type TestHouse, usernameOf } from '../../../test/house.ts';
import { bindDb } from '../../platform/db/db.ts';
import { makeCtx } from '../../platform/http/make-ctx.ts';
import { transactOn } from '../../platform/http/transaction.ts';
import { houseOf } from '../../platform/journal/drain-after.ts';
import { openPeriods } from '../report/index.ts';

let house: TestHouse;

beforeAll(async () => {
  house = await openTestHouse();
  const { agency, office } = house.units;
  await transactOn(house.pool)('write', { agencyId: agency.id, accountId: '' }, async (client) => {
    const { ctx } = makeCtx({
      client,
      actor: houseOf(agency.id),
      now: house.at.now,
      requestId: 'given',
      registries: { subjects: new Map(), measures: new Map() },
      newId: v7,
    });
    await plantWeekly(ctx, { campaignId: null, officeId: office.id, startsOn: '2021-08-13' });
    await openPeriods(ctx);
  });
});
afterAll(() => house.close());

async function signedIn(player: Player) {
  const { call } = house.browser();
  await call(sessionApi.signIn, { body: { username: usernameOf(player), password: castPassword } });
  return call;
}

test('one answer is shown to all who look, and what anybody commits is seen at once', async () => {
  const [office, group, others] = [
    await signedIn('office'),
    await signedIn('workingGroup'),
    await signedIn('otherOffice'),
  ];
  const cellOf = async (call: typeof office) => {
    const { grid } = await call(overviewApi.get, {});
    return grid.rows.find((row) => row.unit.id === house.units.unit1.id)?.cells[0];
  };
  const before = await cellOf(office);
  expect(before).toMatchObject({ mark: 'dueSoon', timesUrged: 0 });

  // Behind the door's back: what was made is still shown, to everybody alike.
  const client = await house.pool.connect();
  await client.query(`set thidua.agency = '${house.units.agency.id}'`);
  await bindDb(client).run({ name: '', text: 'update obligation set times_returned = 7 where id = $1' }, [
    before?.id,
  ]);
  client.release(true);
  expect(await cellOf(group)).toMatchObject({ timesReturned: 0 });

  await group(obligationApi.urge, { body: { ids: [before?.id ?? ''] } });
  expect(await cellOf(office)).toMatchObject({ timesReturned: 7, timesUrged: 1 });
  expect((await group(overviewApi.get, {})).may).toMatchObject({ urge: true, exempt: false });
  expect((await office(overviewApi.get, {})).may).toMatchObject({ urge: true, exempt: true });
  expect(await cellOf(others)).toBeUndefined();
});
