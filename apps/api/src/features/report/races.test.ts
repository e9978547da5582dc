import { sessionApi } from '@thidua/shared/account/session.api';
import type { Call } from '@thidua/shared/contract/call';
import { reportApi } from '@thidua/shared/report/report.api';
import type { FieldValue } from '@thidua/shared/report/report.value';
import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Player } from '../../../test/cast.ts';
import { filledValues } from '../../../test/filled-values.ts';
import { type GivenWeekly, givenWeekly, seen } from '../../../test/given-report.ts';
import { castPassword, openTestHouse, type TestHouse, usernameOf } from '../../../test/house.ts';
import type { World } from '../../../test/world.ts';
import { measures } from '../../measures.ts';
import { makeCtx } from '../../platform/http/make-ctx.ts';
import { transactOn } from '../../platform/http/transaction.ts';
import { houseOf } from '../../platform/journal/drain-after.ts';
import { subjects } from '../../subjects.ts';
import { openPeriods } from './index.ts';

let house: TestHouse;
let weekly: GivenWeekly;
let reporter: Call;
let leader: Call;
let second: { reporter: Call; leader: Call };

const inside: World['inside'] = (_player, work) => {
  const actor = houseOf(house.units.agency.id);
  return transactOn(house.pool)('write', actor, (client) => {
    const made = makeCtx({
      client,
      actor,
      now: house.at.now,
      requestId: 'job',
      registries: { subjects, measures },
      newId: v7,
      sessionId: null,
      mode: 'real',
    } as Parameters<typeof makeCtx>[0]);
    return work(made.ctx);
  });
};

async function signedIn(player: Player): Promise<Call> {
  const { call } = house.browser();
  await call(sessionApi.signIn, { body: { username: usernameOf(player), password: castPassword } });
  return call;
}

beforeAll(async () => {
  house = await openTestHouse();
  weekly = await givenWeekly({ inside, units: house.units } as World);
  reporter = await signedIn('reporter1');
  leader = await signedIn('leader1');
  second = { reporter: await signedIn('reporter2'), leader: await signedIn('leader2') };
});
afterAll(() => house.close());

const save = (call: Call, id: string, values: Record<string, FieldValue>) =>
  call(reportApi.save, {
    params: { id },
    body: {
      sinceRev: 0,
      changes: Object.entries(values).map(([field, value]) => ({
        field,
        value,
        baseRev: 0,
        mutationId: v7(),
      })),
    },
  });

async function filled(call: Call, id: string) {
  const { template } = await call(reportApi.get, { params: { id } });
  await save(call, id, filledValues(template.body));
  return call(reportApi.get, { params: { id } });
}

test('twenty saves at once by two people: no field is lost, no value vanishes', async () => {
  const id = weekly.reportOf('unit1', '2021-W34');
  const codes = ['posters_hung', 'web_posts', 'notices_shown', 'gifts_in_kind', 'good_examples'];
  const saves = codes.flatMap((code, at) => [
    save(reporter, id, { [code]: at }),
    save(leader, id, { [code]: at + 10 }),
    save(reporter, id, { [`reason:${code}`]: { why: 'demand', text: '' } }),
    save(leader, id, { self_inspections: 7 }),
  ]);
  await Promise.all(saves);
  const { draft } = await reporter(reportApi.get, { params: { id } });
  for (const [at, code] of codes.entries()) {
    const clash = draft?.conflicts.find((one) => one.field === code);
    expect([draft?.fields[code]?.value, clash?.lost.value].sort()).toEqual([at, at + 10].sort());
    expect(draft?.fields[`reason:${code}`]?.value).toEqual({ why: 'demand', text: '' });
  }
  expect(draft?.fields.self_inspections?.value).toBe(7);
});

test('a save and the signature at the same moment: either it is in the version or it is refused, never lost', async () => {
  const id = weekly.reportOf('unit2');
  const ready = await filled(second.reporter, id);
  const change = { field: 'posters_hung', value: 9, baseRev: 1, mutationId: v7() };
  const [saved, signed] = await Promise.allSettled([
    second.reporter(reportApi.save, { params: { id }, body: { sinceRev: 1, changes: [change] } }),
    second.leader(reportApi.submit, { params: { id }, body: seen(ready) }),
  ]);
  expect([saved.status, signed.status].sort()).toEqual(['fulfilled', 'rejected']);
  const now = await second.leader(reportApi.get, { params: { id } });
  if (signed.status === 'fulfilled') expect(now.current?.figures.posters_hung).toBe(1);
  else expect([now.state, now.draft?.fields.posters_hung?.value]).toEqual(['draft', 9]);
});

test('signed twice at the same moment: one version, one receipt, both are answered', async () => {
  const id = weekly.reportOf('unit1');
  const ready = await filled(reporter, id);
  const sign = () => leader(reportApi.submit, { params: { id }, body: seen(ready) });
  const [one, two] = await Promise.all([sign(), sign()]);
  expect(one.current?.receipt).toBe(two.current?.receipt);
  expect((await leader(reportApi.versions, { params: { id } })).items).toHaveLength(1);
});

test('two runs of the opening job at the same moment open every period once', async () => {
  house.at.now = '2021-10-01T02:00:00.000Z';
  const opened = await Promise.all([inside('office', openPeriods), inside('office', openPeriods)]);
  const keys = opened.flat().map((one) => `${one.unitId} ${one.periodKey}`);
  expect(keys.length).toBeGreaterThan(0);
  expect(new Set(keys).size).toBe(keys.length);
});
