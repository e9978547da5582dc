import { hears } from '@thidua/shared/access/hears';
import { calendarFeedApi, feedPath } from '@thidua/shared/calendar/calendar.api';
import type { Endpoint } from '@thidua/shared/contract/endpoint';
import { documentApi } from '@thidua/shared/document/document.api';
import { inspectionApi } from '@thidua/shared/inspection/inspection.api';
import { isKnownTo } from '@thidua/shared/inspection/inspection.policy';
import { noticeApi } from '@thidua/shared/notice/notice.api';
import { obligationApi } from '@thidua/shared/obligation/obligation.api';
import { expect } from 'vitest';
import { routes } from '../src/app.ts';
import { actorOfRow, findAccountActor } from '../src/features/account/index.ts';
import { factsOf, knownParams } from '../src/features/inspection/known-visit.ts';
import { knownVisits, visitColumns, visitJoins } from '../src/features/inspection/visit.repo.ts';
import type { VisitRow } from '../src/features/inspection/visit.row.ts';
import { remindJob } from '../src/features/notice/index.ts';
import { unnamed } from '../src/platform/db/statement.ts';
import { plantRecords, type Records } from './access-samples.ts';
import { cast, type Player } from './cast.ts';
import { givenChecklist, givenInspector, givenVisit, runningRound } from './given-inspection.ts';
import { addressesOf, ask, gettable, type Told } from './walk-reads.ts';
import { type World, world } from './world.ts';

const anyVisit = unnamed<VisitRow>(
  `select ${visitColumns} from inspection_visit v ${visitJoins} where v.agency_id = $1 and v.id = $2`,
);

const story = world();
const players = Object.keys(cast) as Player[];
const unitPeople = ['leader1', 'reporter1', 'staff1'] as const;
const tomorrow = { startsAt: '2021-08-21T01:00:00.000Z', endsAt: '2021-08-21T03:00:00.000Z' };

/** What somebody is answered at every address that reads, and in their calendar on the phone. */
async function walk(w: World, player: Player, records: Records, feeds: Feeds): Promise<Told[]> {
  // Every filter for one of the unit; of who keeps the house those of the journal, which nobody of a unit may read.
  const isFiltered = ({ name }: Endpoint) =>
    player === 'leader1' || (player === 'admin' && name.startsWith('journal.'));
  const addresses = [feedPath(`${feeds[player]}.ics`), ...addressesOf(w, records, isFiltered)];
  const answers: Told[] = [];
  for (const url of addresses) answers.push(await ask(w, player, url));
  return answers;
}

type Feeds = Partial<Record<Player, string>>;

async function madeFeeds(w: World, who: readonly Player[]): Promise<Feeds> {
  const feeds: Feeds = {};
  for (const player of who) {
    const { token } = await w.as(player)(calendarFeedApi.make, { body: {} });
    await ask(w, null, feedPath(`${token}.ics`)); // that it was read is noted now and then
    feeds[player] = token ?? '';
  }
  return feeds;
}

const sealAll = (w: World) =>
  w.inside('office', (ctx) =>
    ctx.db.run(
      unnamed<never>(
        `insert into journal_seal (seq, agency_id, hash) select seq, agency_id, decode('ab', 'hex') from journal
         where agency_id = $1 on conflict do nothing`,
      ),
      [ctx.actor.agencyId],
    ),
  );

async function walkAll(
  w: World,
  who: readonly Player[],
  records: Records,
  feeds: Feeds,
): Promise<Map<Player, Told[]>> {
  await w.settled();
  await sealAll(w);
  const all = new Map<Player, Told[]>();
  for (const player of who) all.set(player, await walk(w, player, records, feeds));
  return all;
}

/** The first answers that are not the same. */
function differences(before: Map<Player, Told[]>, after: Map<Player, Told[]>): unknown[] {
  return [...before].flatMap(([player, answers]) =>
    answers.flatMap(([url, answer], at) => {
      const now = after.get(player)?.[at]?.[1];
      return answer === now ? [] : [[player, url, answer, now]];
    }),
  );
}

/** Acts of the journal that one of the cast would hear of as they happen. */
async function heardBy(w: World, player: Player, after: number): Promise<string[]> {
  return w.inside(player, async (ctx) => {
    const actor = actorOfRow(await ctx.db.one(findAccountActor, [w.accounts[player], ctx.today]));
    const rows = await ctx.db.rows(
      unnamed<{ seq: number; event: string } & Parameters<typeof hears>[1]>(
        `select seq, event, agency_id as "agencyId", unit_id as "unitId", account_id as "accountId", audience,
           visible_from as "visibleFrom" from journal where agency_id = $1 and seq > $2 order by seq`,
      ),
      [ctx.actor.agencyId, after],
    );
    return rows.filter((row) => hears(actor, row, ctx.now)).map(({ event }) => event);
  });
}

const lastSeq = (w: World) =>
  w.inside(
    'office',
    async (ctx) =>
      (await ctx.db.one(unnamed<{ seq: number }>('select coalesce(max(seq), 0) as seq from journal'))).seq,
  );

/** Planned, moved, its team changed; a second one planned and called off again. */
async function planInSecret(w: World, given: Parameters<typeof givenVisit>[1] = {}): Promise<string> {
  const visit = await givenVisit(w, { isAnnounced: false, ...tomorrow, ...given });
  const params = { id: visit.id };
  const moved = await w.as('office')(inspectionApi.move, {
    params,
    body: {
      rev: visit.rev,
      reason: 'Đổi giờ',
      startsAt: '2021-08-21T02:00:00.000Z',
      endsAt: '2021-08-21T04:00:00.000Z',
    },
  });
  await w.as('office')(inspectionApi.appoint, {
    params,
    body: { rev: moved.rev, team: [{ accountId: w.accounts.office2, part: 'leader' }] },
  });
  const other = await givenVisit(w, {
    ...given,
    isAnnounced: false,
    startsAt: '2021-08-24T01:00:00.000Z',
    endsAt: '2021-08-24T02:00:00.000Z',
  });
  await w.as('office')(inspectionApi.cancel, {
    params: { id: other.id },
    body: { rev: other.rev, reason: 'Không cần nữa' },
  });
  return visit.id;
}

story(
  'nothing that can be read tells the people of the unit of an unannounced visit: every answer is the same with it and without it',
  async (w) => {
    const records = await plantRecords(w);
    const { editionId } = await givenChecklist(w);
    const round = await runningRound(w, editionId);
    await givenVisit(w, {
      editionId,
      roundId: round.id,
      despiteClash: true,
      startsAt: '2021-08-25T01:00:00.000Z',
      endsAt: '2021-08-25T02:00:00.000Z',
    });
    const who = [...unitPeople, 'leader2', 'admin'] as const;
    const feeds = await madeFeeds(w, [...who, 'office']);
    const before = await walkAll(w, who, records, feeds);
    const seq = await lastSeq(w);
    const id = await planInSecret(w, { editionId, roundId: round.id, despiteClash: true });
    await w.inside('office', (ctx) => remindJob.run(ctx));
    const after = await walkAll(w, who, records, feeds);
    expect(differences(before, after)).toEqual([]);
    for (const player of who) expect(await heardBy(w, player, seq)).toEqual([]);
    // The walk can fail: who plans sees it.
    expect((await walk(w, 'office', records, feeds)).join('\n')).toContain(id);
  },
);

story('whatever the house answers at a GET is walked: nothing is read past the catalogue', async (w) => {
  const inCatalogue = routes.filter(({ endpoint }) => endpoint.kind === 'query');
  const walked = [...inCatalogue.map(({ endpoint }) => endpoint.spec.path), feedPath(':file')];
  // A file is read by those who read its record; one of a visit that is hidden cannot be asked for by name or number.
  const known = new Set<string>([...walked, documentApi.download.spec.path]);
  const addresses = gettable(w);
  expect(addresses.length).toBeGreaterThan(80);
  const shape = (path: string) => path.replace(':file|:id', ':file');
  expect(addresses.map(shape).filter((path) => !known.has(path))).toEqual([]);
});

story('where the office itself is to be visited, it is kept from the office', async (w) => {
  const records = await plantRecords(w);
  const { editionId } = await givenChecklist(w);
  const leader = await givenInspector(w, 'office', 'unit2');
  const feeds = await madeFeeds(w, ['office2']);
  const before = await walkAll(w, ['office2'], records, feeds);
  await w.as('director')(inspectionApi.plan, {
    body: {
      unitId: w.units.office.id,
      isAnnounced: false,
      ...tomorrow,
      editionId,
      team: [{ accountId: leader, part: 'leader' }],
    },
  });
  expect(differences(before, await walkAll(w, ['office2'], records, feeds))).toEqual([]);
});

story(
  'who plans around it is told of no clash and no hour that it takes up, unless they know of it',
  async (w) => {
    const { editionId } = await givenChecklist(w);
    const inspector = await givenInspector(w, 'office', 'unit2');
    const times = { startsAt: '2021-08-23T01:00:00.000Z', endsAt: '2021-08-23T03:00:00.000Z' };
    const query = { unitId: w.units.unit1.id, ...times, accountIds: [inspector] };
    const asked = (who: Player) => w.as(who)(inspectionApi.clashes, { query });
    const [before, beforeAbove] = [await asked('office'), await asked('director')];
    await w.as('director')(inspectionApi.plan, {
      body: {
        unitId: w.units.office.id, // the office itself is to be visited
        isAnnounced: false,
        ...times,
        editionId,
        team: [{ accountId: inspector, part: 'leader' }],
      },
    });
    expect(await asked('office')).toEqual(before);
    const planned = givenVisit(w, { editionId, ...times, team: [{ accountId: inspector, part: 'leader' }] });
    expect((await planned).state, 'nor does planning stumble over it').toBe('planned');
    expect(beforeAbove.clashes).toEqual([]);
    expect((await asked('director')).clashes).not.toEqual([]);
  },
);

story(
  'asked for by its id it is answered as one that never was, with the same number of questions',
  async (w) => {
    const hidden = await givenVisit(w, { isAnnounced: false });
    expect(hidden).toMatchObject({ isVeiled: true, number: null });
    expect(hidden.id[14]).toBe('4'); // random: it gives no time away
    const never = '7b1f6a52-3a4e-4f3c-9c0d-2f5d1c8e9a10';
    const knocks = (id: string): { method: string; url: string; body?: unknown }[] => [
      { method: 'GET', url: `/api/inspections/${id}` },
      { method: 'GET', url: `/api/inspections/${id}/minutes` },
      { method: 'GET', url: `/api/subjects/inspection/${id}/timeline` },
      { method: 'POST', url: `/api/inspections/${id}/start`, body: { rev: 0 } },
      { method: 'POST', url: `/api/inspections/${id}/minutes/confirm`, body: { rev: 0 } },
      {
        method: 'POST',
        url: `/api/inspections/${id}/choose`,
        body: { itemCode: 'a1', answerId: never, among: [never] },
      },
    ];
    for (const player of unitPeople) {
      for (const [n, knock] of knocks(hidden.id).entries()) {
        const other = knocks(never)[n] as typeof knock;
        const told = async (one: typeof knock) => {
          w.queries();
          const { status, body } = await w.raw(player, one);
          const { requestId: _, ...rest } = body as Record<string, unknown>;
          return { status, rest, queries: w.queries() };
        };
        expect([knock.url.replace(hidden.id, ''), await told(knock)]).toEqual([
          knock.url.replace(hidden.id, ''),
          await told(other),
        ]);
      }
    }
  },
);

story('its team knows: they are told, owe it, are reminded of it; nobody else is', async (w) => {
  const visit = await givenVisit(w, { isAnnounced: false, ...tomorrow });
  await w.settled();
  await w.inside('office', (ctx) => remindJob.run(ctx));
  const told = async (who: Player) =>
    (await w.as(who)(noticeApi.list, { query: {} })).items.map(({ event }) => event);
  expect(await told('office2')).toEqual(['inspection.appointed']);
  for (const who of [...unitPeople, 'director'] as const) expect(await told(who)).toEqual([]);
  const mine = await w.as('office')(obligationApi.mine, { query: { kind: 'inspection.visit' } });
  expect(mine.items).toMatchObject([{ subject: { id: visit.id } }]);
  w.on('2021-08-25T02:00:00.000Z'); // it did not take place: only its leader hears of that
  await w.inside('office', (ctx) => remindJob.run(ctx));
  expect(await told('office')).toContain('obligation.reminded');
  for (const who of [...unitPeople, 'director', 'office2'] as const)
    expect((await told(who)).filter((event) => event !== 'inspection.appointed')).toEqual([]);
});

story('from its start on it is there for the unit, with the next number and no gap before it', async (w) => {
  const hidden = await givenVisit(w, { isAnnounced: false });
  const announced = await givenVisit(w, {
    editionId: hidden.checklist.id,
    startsAt: '2021-08-23T01:00:00.000Z',
    endsAt: '2021-08-23T02:00:00.000Z',
  });
  expect(announced.number).toBe(1);
  w.on('2021-08-20T07:05:00.000Z');
  const seq = await lastSeq(w);
  const started = await w.as('office')(inspectionApi.start, {
    params: { id: hidden.id },
    body: { rev: hidden.rev },
  });
  expect(started).toMatchObject({ isVeiled: false, number: 2, state: 'started' });
  expect(await heardBy(w, 'leader1', seq)).toEqual(['inspection.started']);
  const { items } = await w.as('leader1')(inspectionApi.list, { query: {} });
  expect(items.map(({ id }) => id)).toEqual([hidden.id, announced.id]);
  expect(
    (await w.as('leader1')(inspectionApi.get, { params: { id: hidden.id } })).entries.map(({ kind }) => kind),
  ).toEqual(['started', 'planned']);
});

story(
  'what SQL lets through is what the rule lets through, for everybody and every kind of visit',
  async (w) => {
    const { editionId } = await givenChecklist(w);
    const inspector = await givenInspector(w, 'office', 'agency');
    const ids: string[] = [];
    for (const unit of ['unit1', 'unit2', 'office'] as const)
      for (const isAnnounced of [true, false])
        for (const planner of ['office', 'director'] as const)
          for (const team of [w.accounts.staff1, inspector]) {
            if (unit === 'unit1' && team === w.accounts.staff1) continue;
            const { id } = await w.as(planner)(inspectionApi.plan, {
              body: {
                unitId: w.units[unit].id,
                isAnnounced,
                ...tomorrow,
                editionId,
                despiteClash: true,
                team: [{ accountId: team, part: 'leader' }],
              },
            });
            ids.push(id);
          }
    for (const player of players)
      await w.inside(player, async (ctx) => {
        const bySql = (await ctx.db.rows(knownVisits, [...knownParams(ctx), ids])).map(({ id }) => id);
        const byRule: string[] = [];
        for (const id of ids) {
          const row = await ctx.db.maybe(anyVisit, [ctx.actor.agencyId, id]);
          if (row && isKnownTo(ctx.actor, factsOf(row), ctx.now)) byRule.push(id);
        }
        expect([player, bySql.sort()]).toEqual([player, byRule.sort()]);
      });
  },
);
