import { findingApi } from '@thidua/shared/inspection/finding.api';
import { inspectionApi } from '@thidua/shared/inspection/inspection.api';
import { minutesApi } from '@thidua/shared/inspection/minutes.api';
import { obligationApi } from '@thidua/shared/obligation/obligation.api';
import type { ObligationKind } from '@thidua/shared/obligation/obligation.model';
import { unitApi } from '@thidua/shared/unit/unit.api';
import { expect } from 'vitest';
import type { Player } from '../../../test/cast.ts';
import {
  allAnswers,
  failing,
  givenChecklist,
  recordedVisit,
  send,
  startedVisit,
} from '../../../test/given-inspection.ts';
import { type World, world } from '../../../test/world.ts';
import { jobs } from '../../jobs.ts';
import { unnamed } from '../../platform/db/statement.ts';

const story = world();
async function nightly(w: World): Promise<void> {
  for (const job of jobs.filter(({ name }) => /newDay|inspection/.test(name)))
    await w.inside('office', (ctx) => job.run(ctx));
}
const sign = (w: World, visit: { id: string; rev: number }) =>
  w.as('office')(minutesApi.sign, { params: { id: visit.id }, body: { rev: visit.rev } });

/** The unit goes into its neighbour on the 23rd. */
async function merge(w: World): Promise<void> {
  const params = { id: w.units.unit1.id };
  const { rev } = await w.as('admin')(unitApi.get, { params });
  const body = { rev, from: '2021-08-23', successorId: w.units.unit2.id };
  await w.as('admin')(unitApi.end, { params, body });
}
const toDo = async (w: World, who: Player, kind: ObligationKind) =>
  (await w.as(who)(obligationApi.mine, { query: { kind } })).items.map(({ subject, dueAt }) => [
    subject.id,
    dueAt,
  ]);
const debtors = (w: World, kind: ObligationKind) =>
  w.inside('office', (ctx) =>
    ctx.db.rows(
      unnamed<{ debtor: string; about: string }>(
        `select d.name as debtor, u.name as about from obligation o join unit d on d.id = o.debtor_unit_id
           join unit u on u.id = o.about_unit_id where o.kind = $1 and o.state = 'owed' order by o.id`,
      ),
      [kind],
    ),
  );
const told = (w: World) =>
  w.inside('office', (ctx) =>
    ctx.db.rows(
      unnamed<{ event: string; predecessor: string; successor: string }>(
        `select event, changes->>'predecessor' as predecessor, changes->>'successor' as successor from journal where event in ('minutes.passed', 'finding.passed') order by event`,
      ),
    ),
  );
const names = { predecessor: 'Phòng Công chứng số 1', successor: 'Phòng Công chứng số 2' };

story(
  'minutes that wait for a merged unit are its successor’s to sign, on the day and only once',
  async (w) => {
    const visit = await sign(w, await recordedVisit(w));
    const owed = await toDo(w, 'leader1', 'inspection.sign');
    await merge(w);
    await nightly(w);
    expect(await toDo(w, 'leader2', 'inspection.sign'), 'not before the day').toEqual([]);
    w.on('2021-08-23');
    await nightly(w);
    expect(await toDo(w, 'leader2', 'inspection.sign'), 'until the same due time').toEqual(owed);
    expect(await debtors(w, 'inspection.sign')).toEqual([
      { debtor: names.successor, about: names.predecessor },
    ]);
    expect(await debtors(w, 'finding.correct')).toEqual([
      { debtor: names.successor, about: names.predecessor },
    ]);
    await nightly(w);
    expect(await told(w)).toEqual([
      { event: 'finding.passed', ...names },
      { event: 'minutes.passed', ...names },
    ]);
    await w.as('leader2')(minutesApi.confirm, { params: { id: visit.visitId }, body: { rev: visit.rev } });
    expect(await toDo(w, 'leader2', 'inspection.sign')).toEqual([]);
  },
);

story('what a visit brings to an end after the merger is owed by the successor from the start', async (w) => {
  const { editionId } = await givenChecklist(w);
  const begun = await startedVisit(w, { editionId });
  await merge(w);
  w.on('2021-08-23');
  await nightly(w);
  const answers = allAnswers(w, begun.checklist.body, { b4: failing('Phòng họp kín') });
  const { rev } = await send(w, 'office', begun.id, answers);
  const ended = await w.as('office')(inspectionApi.end, { params: { id: begun.id }, body: { rev } });
  const [finding] = ended.findings;
  expect(await toDo(w, 'leader2', 'finding.correct')).toEqual([[finding?.id, finding?.dueAt]]);
  await sign(w, ended);
  expect(await toDo(w, 'leader2', 'inspection.sign')).toMatchObject([[begun.id, expect.any(String)]]);
  const one = await w.as('leader2')(findingApi.get, { params: { id: finding?.id ?? '' } });
  const { id: ownerId } = one.unitPeople.find(({ name }) => name.endsWith('Công chứng số 1')) ?? { id: '' };
  const body = { rev: one.rev, ownerId, reason: 'Người nắm rõ nhất' };
  const given = await w.as('leader2')(findingApi.assign, { params: { id: one.id }, body });
  expect(given.owner.id, 'to somebody of the old unit, who works there now').toBe(ownerId);
});
