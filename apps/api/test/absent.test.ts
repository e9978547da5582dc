import { type Actor, allows, holds } from '@thidua/shared/access/actor';
import type { Permission } from '@thidua/shared/access/rights';
import { urlOf } from '@thidua/shared/contract/call';
import type { Endpoint } from '@thidua/shared/contract/endpoint';
import { v7 } from 'uuid';
import { expect } from 'vitest';
import { routes } from '../src/app.ts';
import { actorOfRow, findAccountActor } from '../src/features/account/index.ts';
import { plantRecords, samples } from './access-samples.ts';
import type { Player } from './cast.ts';
import { type World, world } from './world.ts';

const story = world();
const players = ['reporter1', 'leader1', 'staff1', 'office', 'admin'] as const satisfies readonly Player[];
const places = ['unit2', 'otherUnit'] as const;

const actorOf = (w: World, player: Player): Promise<Actor> =>
  w.inside(player, async (ctx) =>
    actorOfRow(await ctx.db.one(findAccountActor, [w.accounts[player], ctx.today])),
  );

/** What is answered, and by how many statements. */
async function knock(w: World, player: Player, endpoint: Endpoint, given: object) {
  const { body } = given as { body?: unknown };
  w.queries();
  const answer = await w.raw(player, {
    method: endpoint.method,
    url: urlOf(endpoint, given as never),
    headers: endpoint.kind === 'create' ? { 'idempotency-key': crypto.randomUUID() } : {},
    ...(body === undefined ? {} : { body }),
  });
  const { requestId: _, ...told } = answer.body as Record<string, unknown>;
  return { status: answer.status, told, statements: w.queries() };
}

story(
  'what one may not see is told apart from what is not by nothing, not even by the work it makes',
  async (w) => {
    const records = await plantRecords(w);
    const wrong: unknown[] = [];
    let compared = 0;
    for (const player of players) {
      const actor = await actorOf(w, player);
      for (const { endpoint } of routes) {
        const sample = samples[endpoint.name];
        const permission = endpoint.spec.access as Permission;
        if (sample?.stands !== 'unit' || !endpoint.spec.path.includes('/:id') || !holds(actor, permission))
          continue;
        for (const place of places) {
          const agencyId = place === 'otherUnit' ? w.units.otherAgency.id : w.units.agency.id;
          if (allows(actor, permission, { agencyId, unitId: w.units[place].id })) continue;
          const given = sample.given(records, place, w);
          const forbidden = await knock(w, player, endpoint, given);
          const absent = await knock(w, player, endpoint, {
            ...given,
            params: { ...given.params, id: v7() },
          });
          compared += 1;
          if (JSON.stringify(forbidden) !== JSON.stringify(absent))
            wrong.push([endpoint.name, player, place, forbidden, absent]);
        }
      }
    }
    expect(wrong).toEqual([]);
    expect(compared).toBeGreaterThan(60);
  },
);
