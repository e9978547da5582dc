import { consolidationApi } from '@thidua/shared/consolidation/consolidation.api';
import { v7 } from 'uuid';
import { expect } from 'vitest';
import type { Player } from '../../../test/cast.ts';
import { firstWeek, givenWeekly } from '../../../test/given-report.ts';
import { readBook } from '../../../test/read-book.ts';
import { type World, world } from '../../../test/world.ts';
import { unnamed } from '../../platform/db/statement.ts';
import { openConsolidations } from './index.ts';

const story = world();

const copied = unnamed<never>(
  `insert into consolidation select (jsonb_populate_record(c, jsonb_build_object('id', $2::uuid, 'kind', $3::text, 'period_key', $4::text))).*
   from consolidation c where c.id = $1`,
);
const sealed = unnamed<never>(
  `insert into consolidation_version (agency_id, consolidation_id, version, contents, presented_by, approved_by, approved_at, is_late,
     fingerprint, receipt) values ($1, $2, $3, '{}', $4, $4, $5, false, $6, $7)`,
);

/** What the agency has sent up: two weeks approved in one moment, a later month, and one of the year before. */
const sent = [
  { kind: 'week', key: '2021-W40', at: '2021-10-04T02:00:00.000Z', receipt: 'TH-AAAA' },
  { kind: 'week', key: '2021-W41', at: '2021-10-04T02:00:00.000Z', receipt: 'TH-BBBB' },
  { kind: 'month', key: '2021-M10', at: '2021-11-01T02:00:00.000Z', receipt: 'TH-CCCC' },
  { kind: 'month', key: '2020-M12', at: '2021-01-04T02:00:00.000Z', receipt: 'TH-DDDD' },
] as const;

async function givenSent(w: World) {
  const { regimeId } = await givenWeekly(w);
  await w.inside('office', openConsolidations);
  const { consolidation } = await w.as('office')(consolidationApi.at, {
    query: { regimeId, key: firstWeek },
  });
  await w.inside('office', async (ctx) => {
    for (const { kind, key, at, receipt } of sent) {
      const id = v7();
      await ctx.db.rows(copied, [consolidation?.id, id, kind, key]);
      const { agencyId, accountId } = ctx.actor;
      for (const version of [1, 2])
        await ctx.db.rows(sealed, [agencyId, id, version, accountId, at, `${key}-${version}`, receipt]);
    }
  });
  return consolidation;
}

story(
  'the committee pages through all that was sent to it, and narrows it; the sheet is of the same',
  async (w) => {
    const consolidation = await givenSent(w);
    const ask = (query: object) => w.as('committeeReader')(consolidationApi.received, { query });
    const keys = async (query: object) => (await ask(query)).items.map(({ periodKey }) => periodKey);
    const seen: string[] = [];
    let cursor: string | null | undefined;
    do {
      const page = await ask({ limit: 1, ...(cursor ? { cursor } : {}) });
      expect(page.items.map(({ version }) => version)).toEqual([2]);
      seen.push(...page.items.map(({ periodKey }) => periodKey));
      cursor = page.nextCursor;
    } while (cursor);
    expect(seen).toEqual(await keys({}));
    expect([seen[0], seen.slice(1, 3).toSorted(), seen[3], seen.length]).toEqual([
      '2021-M10',
      ['2021-W40', '2021-W41'],
      '2020-M12',
      4,
    ]);

    const { choices } = await ask({});
    const [agency] = choices.agencies;
    expect(choices).toEqual({ agencies: [agency], kinds: ['week', 'month'], years: ['2021', '2020'] });
    expect(agency?.id).toBe(w.units.agency.id);
    expect(await keys({ kind: 'month' })).toEqual(['2021-M10', '2020-M12']);
    expect(await keys({ year: '2020' })).toEqual(['2020-M12']);
    expect(await keys({ kind: 'week', year: '2020' })).toEqual([]);
    expect((await keys({ agencyId: w.units.agency.id })).length).toBe(4);
    expect(await keys({ agencyId: w.units.unit1.id })).toEqual([]);
    expect((await keys({ q: consolidation?.regime.name.toUpperCase() })).length).toBe(4);
    expect((await keys({ q: agency?.name })).length).toBe(4);
    expect(await keys({ q: 'th-cccc' })).toEqual(['2021-M10']);
    expect(await keys({ q: 'th_cccc' })).toEqual([]);

    const url = '/api/consolidations/received/export?kind=month';
    const sheetAs = (player: Player) =>
      w.app.inject({ url, headers: { cookie: `session=${w.accounts[player]}` } });
    const [book] = await readBook((await sheetAs('committeeReader')).rawPayload);
    expect(book?.data.slice(4).map((row) => [row[0], row[1], row.at(-1)])).toEqual([
      [agency?.name, 'Tháng\u00a010/2021', 'TH-CCCC'],
      [agency?.name, 'Tháng\u00a012/2020', 'TH-DDDD'],
    ]);
    expect((await sheetAs('office')).statusCode).toBe(403);
  },
);
