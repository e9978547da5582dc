import { urlOf } from '@thidua/shared/contract/call';
import type { Endpoint } from '@thidua/shared/contract/endpoint';
import { expect } from 'vitest';
import { routes } from '../src/app.ts';
import { plantRecords, type Records, samples } from './access-samples.ts';
import type { Player } from './cast.ts';
import { leavesOf, sampleOf, spoil } from './spoil.ts';
import { type World, world } from './world.ts';

const story = world();

/** One of them is let in at every endpoint that takes contents. */
const players: readonly Player[] = ['office', 'admin', 'leader1', 'reporter1'];

/** Contents that fit the schema of an endpoint: those of its sample where it has some, else made from the schema. */
function contentsOf(endpoint: Endpoint, records: Records, w: World) {
  const given = samples[endpoint.name]?.given(records, 'unit1', w) ?? {};
  const { body, query } = endpoint.spec;
  return {
    params: pick(given.params, endpoint.spec.path),
    query: query ? { ...(sampleOf(query) as object), ...given.query } : {},
    body: body ? { ...(sampleOf(body) as object), ...(given.body as object | undefined) } : undefined,
  };
}

/** A sample may give more params than its path has. */
const pick = (params: Record<string, unknown> | undefined, path: string) =>
  Object.fromEntries(Object.entries(params ?? {}).filter(([name]) => path.includes(`:${name}`)));

type Contents = ReturnType<typeof contentsOf>;

function send(w: World, player: Player, endpoint: Endpoint, contents: Contents) {
  return w.raw(player, {
    method: endpoint.method,
    url: urlOf(endpoint, contents),
    headers: endpoint.kind === 'create' ? { 'idempotency-key': crypto.randomUUID() } : {},
    ...(contents.body === undefined ? {} : { body: contents.body }),
  });
}

/** Spoils one leaf after another; whoever is let in is told the field, and nothing ever breaks. */
async function wrongAnswers(
  w: World,
  kind: 'text' | 'number',
  bad: string | number,
  isTold: (fields: { path: string }[], path: string) => boolean,
): Promise<string[]> {
  const records = await plantRecords(w);
  const wrong: string[] = [];
  for (const { endpoint } of routes) {
    const contents = contentsOf(endpoint, records, w);
    for (const path of leavesOf(contents, kind)) {
      const spoilt = spoil(contents, path, bad) as Contents;
      for (const player of players) {
        const { status, body } = await send(w, player, endpoint, spoilt);
        const { code, fields } = body as { code?: string; fields?: { path: string }[] };
        if (code === 'door.notPermitted') continue;
        if (status >= 500 || !isTold((code === 'door.invalid' && fields) || [], path.join('.')))
          wrong.push(`${endpoint.name} ${path.join('.')} as ${player}: ${status} ${code}`);
        break;
      }
    }
  }
  return wrong;
}

const named = (fields: { path: string }[], path: string) => fields.some((field) => field.path === path);

story('text that no database can keep is refused at its field, whatever the endpoint', async (w) => {
  expect(await wrongAnswers(w, 'text', 'a\0b', named)).toEqual([]);
});

story('a number beyond every bound breaks nothing, whatever the endpoint', async (w) => {
  expect(await wrongAnswers(w, 'number', 2 ** 40, () => true)).toEqual([]);
});
