import { type Actor, allows, holds } from '@thidua/shared/access/actor';
import type { Permission } from '@thidua/shared/access/rights';
import { urlOf } from '@thidua/shared/contract/call';
import type { Endpoint } from '@thidua/shared/contract/endpoint';
import { expect } from 'vitest';
import { routes } from '../src/app.ts';
import { actorOfRow, findAccountActor } from '../src/features/account/index.ts';
import { plantRecords, samples } from './access-samples.ts';
import { cast, type Player } from './cast.ts';
import { type World, world } from './world.ts';

const story = world();
const players = Object.keys(cast) as Player[];

/** Where the record of a knock stands. */
const places = ['unit1', 'unit2', 'otherUnit'] as const;

async function actorsOf(w: World): Promise<Map<Player, Actor>> {
  const actors = new Map<Player, Actor>();
  for (const player of players) {
    const row = await w.inside(player, (ctx) =>
      ctx.db.one(findAccountActor, [w.accounts[player], ctx.today]),
    );
    actors.set(player, actorOfRow(row));
  }
  return actors;
}

/** What the matrix says of one knock: refused for want of the right, answered as if absent, or let in. */
function expected(actor: Actor, endpoint: Endpoint, place: { agencyId: string; unitId: string } | null) {
  const { access } = endpoint.spec;
  if (access === 'public' || access === 'signedIn') return 'in';
  if (!holds(actor, access)) return 'forbidden';
  return place && !allows(actor, access as Permission, place) ? 'absent' : 'in';
}

/** What the server did. Let in means: judged on its merits, whatever came of it (done, a wrong state, a field at fault). */
function got(answer: { status: number; body: unknown }): string {
  const { code } = (answer.body ?? {}) as { code?: string };
  if (answer.status === 401) return 'nobody';
  if (code === 'door.notPermitted') return 'forbidden';
  if (code === 'door.notFound') return 'absent';
  if (answer.status >= 500) return `broken: ${code}`;
  return 'in';
}

story('every endpoint of the contract has a sample here', async () => {
  const missing = routes.map((route) => route.endpoint.name).filter((name) => !(name in samples));
  expect(missing).toEqual([]);
});

story('without a session everything but the public is closed', async (w) => {
  for (const { endpoint } of routes) {
    if (endpoint.spec.access === 'public') continue;
    const answer = await w.raw(null, {
      method: endpoint.method,
      url: endpoint.spec.path.replaceAll(/:\w+/g, w.units.unit1.id),
    });
    expect([endpoint.name, answer.status]).toEqual([endpoint.name, 401]);
  }
});

story(
  'every action, every role, own unit, sister unit and another agency: the matrix decides and not the route',
  async (w) => {
    const actors = await actorsOf(w);
    const records = await plantRecords(w);
    const wrong: string[] = [];
    for (const { endpoint } of routes) {
      const sample = samples[endpoint.name];
      if (!sample) continue;
      for (const player of players) {
        for (const place of sample.stands ? places : ([null] as const)) {
          const given = sample.given(records, place ?? 'unit1', w);
          const at = place
            ? {
                agencyId: place === 'otherUnit' ? w.units.otherAgency.id : w.units.agency.id,
                unitId: w.units[place].id,
              }
            : null;
          const standing =
            at && sample.stands === 'agency' ? { ...at, unitId: null as unknown as string } : at;
          const want = expected(actors.get(player) as Actor, endpoint, standing);
          const answer = await w.raw(player, {
            method: endpoint.method,
            url: urlOf(endpoint, given),
            headers: endpoint.kind === 'create' ? { 'idempotency-key': crypto.randomUUID() } : {},
            ...(given.body === undefined ? {} : { body: given.body }),
          });
          if (got(answer) !== want)
            wrong.push(`${endpoint.name} as ${player} at ${place}: ${got(answer)}, the matrix says ${want}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  },
);
