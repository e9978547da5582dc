import { sessionApi } from '@thidua/shared/account/session.api';
import { setupApi } from '@thidua/shared/account/setup.api';
import { unitApi } from '@thidua/shared/unit/unit.api';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestHouse, type TestHouse } from '../../../test/house.ts';
import { bindDb } from '../../platform/db/db.ts';
import { clearFromEntrance, showAtEntrance } from './setup.ts';
import { makeSetupLink } from './setup-link.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse({ isEmpty: true });
});
afterAll(() => house.close());

const tokenOf = (link: string | null) => link?.split('/').at(-1) ?? '';
const agency = {
  agency: { name: 'Sở Nội vụ', shortName: 'Sở Nội vụ', abbreviation: 'SNV' },
  officeName: 'Văn phòng Sở Nội vụ',
  admin: { username: 'quantri.snv', name: 'Quản trị hệ thống', password: 'mot-mua-xuan-nho-nho' },
};
const found = (token: string, body = agency) =>
  house.browser().call(setupApi.found, { params: { token }, body });

test('an empty installation says that it wants to be set up, and offers no demo account', async () => {
  expect(await house.browser().call(setupApi.entrance, {})).toMatchObject({
    mode: 'real',
    needsSetup: true,
    agencyName: null,
    campaign: null,
    demoAccounts: [],
  });
});

test('a link works for a day, once, and only the newest', async () => {
  const first = tokenOf(await makeSetupLink(house.pool, house.at.now, 'http://localhost:3000'));
  const link = await makeSetupLink(house.pool, house.at.now, 'http://localhost:3000/');
  expect(link).toMatch(/^http:\/\/localhost:3000\/thiet-lap\/[\w-]{43}$/);
  const token = tokenOf(link);
  const look = (one: string) => house.browser().call(setupApi.setupLink, { params: { token: one } });
  await expect(look(first)).rejects.toMatchObject({ status: 404 });
  await expect(look('x'.repeat(43))).rejects.toMatchObject({ status: 404 });
  expect(await look(token)).toEqual({ expiresAt: '2021-08-21T02:00:00.000Z' });
  house.at.now = '2021-08-21T02:00:01.000Z';
  await expect(look(token)).rejects.toMatchObject({ status: 404 });
  house.at.now = '2021-08-20T02:00:00.000Z';

  await expect(found(first)).rejects.toMatchObject({ status: 404 });
  const weak = { ...agency, admin: { ...agency.admin, password: 'matkhau123' } };
  await expect(found(token, weak)).rejects.toMatchObject({
    code: 'account.passwordRefused',
    facts: { why: 'common' },
  });
  const both = await Promise.allSettled([found(token), found(token)]);
  expect(both.map((one) => one.status).toSorted()).toEqual(['fulfilled', 'rejected']);
  await expect(look(token)).rejects.toMatchObject({ status: 404 });
  expect(await makeSetupLink(house.pool, house.at.now, 'http://localhost:3000')).toBeNull();
});

test('the agency stands with its office, its administrator comes in by password, and the entrance bears its name', async () => {
  const browser = house.browser();
  const body = { username: 'quantri.snv', password: agency.admin.password };
  const me = await browser.call(sessionApi.signIn, { body });
  expect(me).toMatchObject({ agency: { name: 'Sở Nội vụ' }, unit: { name: 'Văn phòng Sở Nội vụ' } });
  expect(me.permissions).toContain('account.edit');
  expect(me.mustChangePassword).toBe(false);
  const units = await browser.call(unitApi.list, {});
  expect(units.items.map((unit) => [unit.name, unit.kind])).toEqual([
    ['Sở Nội vụ', 'agency'],
    ['Văn phòng Sở Nội vụ', 'office'],
  ]);
  expect(await house.browser().call(setupApi.entrance, {})).toMatchObject({
    needsSetup: false,
    agencyName: 'Sở Nội vụ',
  });

  const campaign = { number: '12/KH-SNV', issuedOn: '2021-08-18', title: 'Cơ quan an toàn' };
  const client = await house.pool.connect();
  const ctx = { db: bindDb(client), actor: { agencyId: me.agency.id } as never };
  const told = async () => (await house.browser().call(setupApi.entrance, {})).campaign;
  await showAtEntrance(ctx, campaign);
  expect(await told()).toEqual(campaign);
  await clearFromEntrance(ctx, 'another plan');
  expect(await told()).toEqual(campaign);
  await clearFromEntrance(ctx, campaign.number);
  expect(await told()).toBeNull();
  client.release();
});
