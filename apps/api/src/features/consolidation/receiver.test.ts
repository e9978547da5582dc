import { regimeApi } from '@thidua/shared/form/regime.api';
import { reportApi } from '@thidua/shared/report/report.api';
import { unitApi } from '@thidua/shared/unit/unit.api';
import { expect } from 'vitest';
import { givenWeekly, submittedReport } from '../../../test/given-report.ts';
import { giveRole } from '../../../test/grant.ts';
import { type World, world } from '../../../test/world.ts';
import { unnamed } from '../../platform/db/statement.ts';
import { openConsolidations } from './open-consolidation.ts';

const story = world();

const owed = unnamed<{ kind: string; unit_id: string; role: string }>(
  `select kind, debtor_unit_id as unit_id, debtor_role as role from obligation
   where regime_id = $1 and state = 'owed' and kind in ('report.review', 'consolidation') order by kind desc limit 1`,
);

/** Two teams beneath unit 1, one of which has a leader and somebody who writes. */
async function givenTeams(w: World) {
  const add = (name: string) =>
    w.as('admin')(unitApi.add, {
      body: {
        ...{ parentId: w.units.unit1.id, kind: 'team', startsOn: '2021-08-20' },
        ...{ name, shortName: name, abbreviation: name.slice(0, 6) },
      },
    });
  const team = await add('Tổ 1');
  await giveRole(w, 'staff1', 'reporter', team);
  await giveRole(w, 'member', 'unit_leader', team);
  return { team, empty: await add('Tổ 2') };
}

/** The weekly regime anew, owed by chosen units and sent to one of them. */
async function givenRules(w: World) {
  const { regimeId } = await givenWeekly(w);
  const { editions, cutoff, dueRule } = await w.as('office')(regimeApi.get, { params: { id: regimeId } });
  const templateEditionId = editions[0]?.template.editionId ?? '';
  return (unitIds: string[], creditorUnitId?: string, unitKinds: 'team'[] = []) =>
    w.as('office')(regimeApi.drawUp, {
      body: {
        ...{ name: 'Báo cáo của các tổ', guidance: '', periodKind: 'week', startsOn: '2021-08-20' },
        ...{ templateEditionId, cutoff, dueRule, debtors: { unitIds, unitKinds } },
        ...(creditorUnitId ? { creditorUnitId } : {}),
      },
    });
}

story('a department receives what its teams report; the office and the teams do not', async (w) => {
  const { team } = await givenTeams(w);
  const draw = await givenRules(w);
  const regime = await draw([team.id], w.units.unit1.id);
  expect(regime.creditor).toEqual({ id: w.units.unit1.id, name: 'Phòng Công chứng số 1' });
  await w.inside('office', openConsolidations);
  const consolidates = await w.inside('office', (ctx) => ctx.db.one(owed, [regime.id]));
  expect(consolidates).toEqual({ kind: 'consolidation', unit_id: w.units.office.id, role: 'office' });

  const { items } = await w.as('staff1')(reportApi.list, {});
  const id = items.find((one) => one.regime.id === regime.id)?.id ?? '';
  const sent = await submittedReport(w, id, { reporter: 'staff1', leader: 'member' });
  const review = await w.inside('office', (ctx) => ctx.db.one(owed, [regime.id]));
  expect(review).toEqual({ kind: 'report.review', unit_id: w.units.unit1.id, role: 'unit_leader' });

  const accept = { params: { id }, body: { rev: sent.rev } };
  for (const player of ['office', 'reporter1', 'member'] as const)
    await expect(w.as(player)(reportApi.accept, accept)).rejects.toMatchObject({
      code: 'report.notYoursToReview',
    });
  await expect(w.as('leader2')(reportApi.accept, accept)).rejects.toMatchObject({ code: 'door.notFound' });
  expect((await w.as('leader1')(reportApi.accept, accept)).state).toBe('accepted');
});

story('the head of the department who signed for a team does not accept it; the director does', async (w) => {
  const { team } = await givenTeams(w);
  const regime = await (await givenRules(w))([team.id], w.units.unit1.id);
  const { items } = await w.as('staff1')(reportApi.list, {});
  const id = items.find((one) => one.regime.id === regime.id)?.id ?? '';
  const { rev } = await submittedReport(w, id, { reporter: 'staff1', leader: 'leader1' });
  const accept = { params: { id }, body: { rev } };
  await expect(w.as('leader1')(reportApi.accept, accept)).rejects.toMatchObject({ code: 'report.ownWork' });
  expect((await w.as('director')(reportApi.accept, accept)).state).toBe('accepted');
});

story('who could never accept is not made the receiver', async (w) => {
  const { team, empty } = await givenTeams(w);
  const draw = await givenRules(w);
  const { unit1, unit2, office, otherUnit, agency } = w.units;
  const cases = [
    [[team.id], unit2.id, 'regime.notBeneath'],
    [[team.id, unit2.id], unit1.id, 'regime.notBeneath'],
    [[unit1.id], unit1.id, 'regime.notBeneath'],
    [[team.id], otherUnit.id, 'regime.unknownUnits'],
    [[team.id], agency.id, 'regime.unknownUnits'],
    [[unit2.id], empty.id, 'regime.notBeneath'],
  ] as const;
  for (const [units, to, code] of cases)
    await expect(draw([...units], to), code).rejects.toMatchObject({ code });
  await expect(draw([], unit1.id, ['team'])).rejects.toMatchObject({ code: 'regime.notBeneath' });
  expect((await draw([team.id], office.id)).creditor.id).toBe(office.id);

  const heads = unnamed<never>(
    `update role_grant set ends_on = '2021-08-19' where unit_id = $1 and role = $2`,
  );
  await w.inside('admin', (ctx) => ctx.db.run(heads, [unit1.id, 'unit_leader']));
  await expect(draw([team.id], unit1.id)).rejects.toMatchObject({ code: 'regime.nobodyReceives' });
});

story('who owes cannot be changed so that the receiver could not read it', async (w) => {
  const { team } = await givenTeams(w);
  const regime = await (await givenRules(w))([team.id], w.units.unit1.id);
  const { rev, name, guidance, cutoff, dueRule, editions } = regime;
  const change = {
    ...{ rev, name, guidance, cutoff, dueRule, appliesFrom: '2021-08-27', reason: 'Thêm đơn vị' },
    ...{
      templateEditionId: editions[0]?.template.editionId ?? '',
      debtors: { unitKinds: ['division' as const] },
    },
  };
  await expect(
    w.as('office')(regimeApi.change, { params: { id: regime.id }, body: change }),
  ).rejects.toMatchObject({ code: 'regime.notBeneath', facts: { unit: 'Phòng Công chứng số 1' } });
});
