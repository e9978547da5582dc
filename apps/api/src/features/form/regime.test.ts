import { Problem } from '@thidua/shared/contract/problem';
import { regimeApi } from '@thidua/shared/form/regime.api';
import { unitApi } from '@thidua/shared/unit/unit.api';
import { expect } from 'vitest';
import { givenWeekly } from '../../../test/given-report.ts';
import { type World, world } from '../../../test/world.ts';
import { unnamed } from '../../platform/db/statement.ts';
import { owe } from '../obligation/index.ts';

const story = world();

const refused = (work: Promise<unknown>) =>
  work.then(
    () => {
      throw new Error('was not refused');
    },
    (thrown: unknown) => {
      if (!(thrown instanceof Problem)) throw thrown;
      return thrown.code;
    },
  );

const owing = unnamed<{ unit_id: string; key: string; state: string }>(
  `select about_unit_id as unit_id, period_key as key, state from obligation where regime_id = $1 and kind = 'report'
   order by period_key, about_unit_id`,
);
/** Units that owe a period of the regime. */
const owes = async (w: World, regimeId: string, key: string) =>
  (await w.inside('office', (ctx) => ctx.db.rows(owing, [regimeId])))
    .filter((row) => row.key === key && row.state === 'owed')
    .map((row) => row.unit_id)
    .toSorted();

const adopt = (w: World, sample: 'weekly' | 'monthly', startsOn: string) =>
  w.as('office')(regimeApi.adopt, { body: { sample, startsOn } });

// The cast lives on Friday 20/08/2021.
story('a real agency starts the weekly report of plan 1096 with one press', async (w) => {
  const { items } = await w.as('office')(regimeApi.samples, {});
  expect(items.map(({ code, cutoff, startsOn, regimeId }) => [code, cutoff, startsOn, regimeId])).toEqual([
    ['weekly', 4, '2021-08-20', null],
    ['monthly', 14, '2021-08-15', null],
    ['quarterly', 14, '2021-06-15', null],
    ['halfYearly', 14, '2021-06-15', null],
    ['yearly', 14, '2020-12-15', null],
  ]);
  const regime = await adopt(w, 'weekly', '2021-08-20');
  expect(regime).toMatchObject({ name: 'Báo cáo tuần', state: 'running', debtorCount: 3, asks: 0 });
  expect(regime.next).toEqual({ key: '2021-W34', dueAt: '2021-08-27T10:00:00.000Z', owed: 3, done: 0 });
  const opened = regime.calendar.filter((period) => period.owed !== null).map((period) => period.key);
  expect(opened).toEqual(['2021-W34', '2021-W35']);
  expect(regime.calendar.at(2)).toMatchObject({ key: '2021-W36', firstDay: '2021-09-03', owed: null });
  expect(await refused(adopt(w, 'weekly', '2021-08-20'))).toBe('regime.adoptedAlready');
  expect(await refused(adopt(w, 'monthly', '2021-08-01'))).toBe('regime.startsTooEarly');
  const monthly = await adopt(w, 'monthly', '2021-08-15');
  expect(monthly.next).toMatchObject({ key: '2021-M09', owed: 3 });
  const list = await w.as('reporter1')(regimeApi.list, {});
  expect(list.items.map(({ name }) => name)).toEqual(['Báo cáo tuần', 'Báo cáo tháng']);
});

const weekly = async (w: World) => {
  const { regimeId } = await givenWeekly(w);
  const regime = await w.as('office')(regimeApi.get, { params: { id: regimeId } });
  const edition = regime.editions[0];
  if (!edition) throw new Error('no edition');
  const { name, guidance, cutoff, dueRule, debtors, rev } = regime;
  const body = { rev, name, guidance, cutoff, dueRule, debtors, reason: 'Sở đổi quy định' };
  return {
    id: regimeId,
    params: { id: regimeId },
    body: { ...body, templateEditionId: edition.template.editionId },
  };
};

story(
  'a changed cut-off makes one transitional period, and what has begun stays as it was told',
  async (w) => {
    const { params, body } = await weekly(w);
    const change = { ...body, cutoff: 5, appliesFrom: '2021-08-27' };
    const seen = await w.as('office')(regimeApi.foresee, {
      query: {
        regimeId: params.id,
        periodKind: 'week',
        from: '2021-08-27',
        cutoff: 5,
        workingDays: 1,
        time: '17:00',
        consolidatedAfter: 2,
      },
    });
    const after = seen.after
      .slice(0, 3)
      .map(({ key, firstDay, lastDay, isTransitional }) => [...[key, firstDay, lastDay, isTransitional]]);
    expect(seen.before[1]).toMatchObject({ key: '2021-W35', firstDay: '2021-08-27', lastDay: '2021-09-02' });
    expect(after).toEqual([
      ['2021-W34', '2021-08-20', '2021-08-26', false],
      ['T-week-2021-08-27', '2021-08-27', '2021-08-27', true],
      ['2021-W35', '2021-08-28', '2021-09-03', false],
    ]);
    const changed = await w.as('office')(regimeApi.change, { params, body: change });
    expect(changed.editions.map((edition) => [edition.edition, edition.appliesFrom, edition.cutoff])).toEqual(
      [
        [1, '2021-08-13', 4],
        [2, '2021-08-27', 5],
      ],
    );
    const keys = changed.calendar.map(({ key, lastDay, owed }) => [key, lastDay, owed]);
    expect(keys.slice(0, 4)).toEqual([
      ['2021-W33', '2021-08-19', 3],
      ['2021-W34', '2021-08-26', 3],
      ['T-week-2021-08-27', '2021-08-27', 3],
      ['2021-W35', '2021-09-03', null],
    ]);
    expect(seen.after[1]).toMatchObject({
      dueAt: '2021-08-30T10:00:00.000Z',
      consolidatedAt: '2021-09-01T10:00:00.000Z',
    });
    // Seen and done agree, and a second change before the first holds leaves no trace of it in the calendar.
    expect(changed.calendar.slice(2, 5).map(({ key, dueAt }) => [key, dueAt])).toEqual(
      seen.after.slice(1, 4).map(({ key, dueAt }) => [key, dueAt]),
    );
    const back = await w.as('office')(regimeApi.change, {
      params,
      body: { ...body, rev: changed.rev, appliesFrom: '2021-08-27' },
    });
    expect(back.calendar.slice(1, 4).map(({ key, owed }) => [key, owed])).toEqual([
      ['2021-W34', 3],
      ['2021-W35', 3],
      ['2021-W36', null],
    ]);
  },
);

story('who owes is changed for periods to come; who was exempt from one stays so', async (w) => {
  const { id, params, body } = await weekly(w);
  const { unit1, unit2, office } = w.units;
  expect(await owes(w, id, '2021-W35')).toEqual([unit1.id, unit2.id, office.id].toSorted());
  const exempt = unnamed(
    `update obligation set state = 'exempt', note = 'cách ly' where period_key = '2021-W35' and about_unit_id = $1`,
  );
  await w.inside('office', (ctx) => ctx.db.run(exempt, [unit1.id]));
  const debtors = { unitKinds: [], unitIds: [unit1.id, unit2.id] };
  await w.as('office')(regimeApi.change, { params, body: { ...body, debtors, appliesFrom: '2021-08-27' } });
  expect(await owes(w, id, '2021-W34')).toHaveLength(3);
  expect(await owes(w, id, '2021-W35')).toEqual([unit2.id]);
});

story('a change is refused where it would alter what was told, and where it changes nothing', async (w) => {
  const { params, body } = await weekly(w);
  const change = (more: object) =>
    refused(
      w.as('office')(regimeApi.change, { params, body: { ...body, appliesFrom: '2021-08-27', ...more } }),
    );
  expect(await change({})).toBe('regime.nothingChanged');
  expect(await change({ cutoff: 5, appliesFrom: '2021-08-20' })).toBe('regime.appliesTooEarly');
  expect(await change({ cutoff: 9 })).toBe('regime.wrongCutoff');
  expect(await change({ debtors: { unitIds: [w.units.otherUnit.id] } })).toBe('regime.unknownUnits');
  expect(await change({ templateEditionId: w.units.unit1.id })).toBe('regime.unknownTemplate');
  expect(await change({ cutoff: 5, rev: 7 })).toBe('door.changedMeanwhile');
  const renamed = await w.as('office')(regimeApi.change, {
    params,
    body: { ...body, name: 'Báo cáo tuần của Sở', appliesFrom: '2021-08-20' },
  });
  expect(renamed).toMatchObject({ name: 'Báo cáo tuần của Sở', editions: [{ edition: 1 }] });
});

const consolidating = unnamed<{ state: string }>(
  `select state from obligation where regime_id = $1 and period_key = $2 and kind = 'consolidation'`,
);
const consolidates = async (w: World, regimeId: string, key: string) =>
  (await w.inside('office', (ctx) => ctx.db.rows(consolidating, [regimeId, key]))).map(({ state }) => state);

/** Somebody has to consolidate the week, as if its consolidation had been opened. */
const oweConsolidation = (w: World, regimeId: string, periodKey: string) =>
  w.inside('office', (ctx) =>
    owe(ctx, [
      {
        kind: 'consolidation',
        subject: { kind: 'consolidation', id: ctx.newId() },
        aboutUnitId: w.units.agency.id,
        debtor: { unitId: w.units.office.id, role: 'office' },
        ...{ regimeId, periodKey, opensAt: '2021-09-03T00:00:00.000Z', dueAt: '2021-09-08T10:00:00.000Z' },
      },
    ]),
  );

story('a regime ends with a day and may go on after all until then', async (w) => {
  const { id, params, body } = await weekly(w);
  await oweConsolidation(w, id, '2021-W35');
  const end = (rev: number, endsOn: string | null) =>
    w.as('office')(regimeApi.end, { params, body: { rev, endsOn, reason: 'Hết kế hoạch' } });
  const ended = await end(body.rev, '2021-08-25');
  expect(ended.calendar.map(({ key }) => key)).toEqual(['2021-W33', '2021-W34']);
  expect(await consolidates(w, id, '2021-W35')).toEqual(['cancelled']);
  expect(await owes(w, id, '2021-W35')).toEqual([]);
  const goesOn = await end(ended.rev, null);
  expect(goesOn.calendar.slice(0, 3).map(({ key, owed }) => [key, owed])).toEqual([
    ['2021-W33', 3],
    ['2021-W34', 3],
    ['2021-W35', 3],
  ]);
  expect(await consolidates(w, id, '2021-W35')).toEqual(['owed']);
  await end(goesOn.rev, '2021-08-25');
  w.on('2021-09-10');
  const over = await w.as('office')(regimeApi.get, { params });
  expect([over.state, over.actions.change.why]).toEqual(['ended', 'hasEnded']);
  expect(await refused(end(over.rev, null))).toBe('regime.wrongState');
});

story('one report is asked of chosen units, at once, and withdrawn', async (w) => {
  const { body } = await weekly(w);
  const { unit1 } = w.units;
  const request = {
    ...{
      name: 'Rà soát chỗ làm việc',
      guidance: 'Theo Công văn 12',
      templateEditionId: body.templateEditionId,
    },
    ...{ firstDay: '2021-07-01', lastDay: '2021-07-31', dueAt: '2021-08-24T10:00:00.000Z' },
    debtors: { unitIds: [unit1.id] },
  };
  const asked = await w.as('office')(regimeApi.request, { body: request });
  expect(asked).toMatchObject({
    periodKind: 'thematic',
    debtorCount: 1,
    actions: { withdraw: { allowed: true } },
  });
  const key = `T-${asked.id}`;
  expect(asked.calendar).toMatchObject([{ key, lastDay: '2021-07-31', owed: 1 }]);
  expect(await owes(w, asked.id, key)).toEqual([unit1.id]);
  expect(asked.actions.change).toMatchObject({ allowed: false, why: 'isSingle' });
  const past = w.as('office')(regimeApi.request, { body: { ...request, dueAt: '2021-08-20T01:00:00.000Z' } });
  expect(await refused(past)).toBe('regime.dueInPast');
  const withdrawn = await w.as('office')(regimeApi.withdraw, {
    params: { id: asked.id },
    body: { rev: asked.rev, reason: 'Đã có số liệu' },
  });
  expect(withdrawn.actions.withdraw.why).toBe('hasEnded');
  expect(await owes(w, asked.id, key)).toEqual([]);
});

story('the unit into which a chosen one was merged owes in its place, within its own life', async (w) => {
  const { unit1, unit2 } = w.units;
  const { id, params, body } = await weekly(w);
  const debtors = { unitKinds: [], unitIds: [unit1.id] };
  await w.as('office')(regimeApi.change, { params, body: { ...body, debtors, appliesFrom: '2021-08-27' } });
  const { rev } = await w.as('admin')(unitApi.get, { params: { id: unit1.id } });
  await w.as('admin')(unitApi.end, {
    params: { id: unit1.id },
    body: { rev, successorId: unit2.id, from: '2021-09-01' },
  });
  expect(await owes(w, id, '2021-W34')).toEqual([unit1.id, unit2.id, w.units.office.id].toSorted());
  expect(await owes(w, id, '2021-W35')).toEqual([unit2.id]);
  const regime = await w.as('office')(regimeApi.get, { params });
  expect(regime.units.map((unit) => unit.endsOn)).toEqual([null, '2021-08-31', null]);
  w.on('2021-09-03');
  const later = await w.as('office')(regimeApi.get, { params });
  expect(later.units.map((unit) => unit.id)).toEqual([unit2.id]);
});
