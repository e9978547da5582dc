import { accountApi } from '@thidua/shared/account/account.api';
import { inspectionApi } from '@thidua/shared/inspection/inspection.api';
import { minutesApi } from '@thidua/shared/inspection/minutes.api';
import { roundApi } from '@thidua/shared/inspection/round.api';
import { obligationApi } from '@thidua/shared/obligation/obligation.api';
import { unitApi } from '@thidua/shared/unit/unit.api';
import { expect } from 'vitest';
import {
  allAnswers,
  answerOf,
  givenChecklist,
  givenVisit,
  recordedVisit,
  runningRound,
  send,
  startedVisit,
} from '../../../test/given-inspection.ts';
import { type World, world } from '../../../test/world.ts';
import { jobs } from '../../jobs.ts';

const story = world();
const get = (w: World, id: string) => w.as('office')(inspectionApi.get, { params: { id } });
const reason = 'đơn vị cách ly';

story(
  'called off while somebody records it without a network: what they send is kept aside and told so',
  async (w) => {
    const visit = await startedVisit(w);
    const params = { id: visit.id };
    await send(w, 'office', visit.id, [answerOf(w, 'b4')]);
    const { rev } = await get(w, visit.id);
    await w.as('director')(inspectionApi.cancel, { params, body: { rev, reason } });
    const late = await send(w, 'office2', visit.id, [answerOf(w, 'b5'), answerOf(w, 'b6')]);
    expect(late.results.map(({ outcome }) => outcome)).toEqual(['aside', 'aside']);
    expect(late.state).toBe('cancelled');
    expect(late.visit.answers.map(({ itemCode, isAside }) => [itemCode, isAside])).toEqual([
      ['b4', false],
      ['b5', true],
      ['b6', true],
    ]);
    const again = await send(w, 'office2', visit.id, [answerOf(w, 'b5', { id: late.results[0]?.id ?? '' })]);
    expect(again.results).toMatchObject([{ outcome: 'aside' }]);
    expect(again.visit.answers).toHaveLength(3);
  },
);

story(
  'a visit is moved while somebody looks at it: the older sight is refused with what stands now',
  async (w) => {
    const visit = await givenVisit(w);
    const params = { id: visit.id };
    const times = { startsAt: '2021-08-20T08:00:00.000Z', endsAt: '2021-08-20T10:00:00.000Z' };
    await w.as('director')(inspectionApi.move, { params, body: { rev: visit.rev, ...times, reason } });
    const start = (rev: number) => w.as('office')(inspectionApi.start, { params, body: { rev } });
    await expect(start(visit.rev)).rejects.toMatchObject({ status: 409, code: 'door.changedMeanwhile' });
    expect(await start((await get(w, visit.id)).rev)).toMatchObject({ state: 'started', ...times });
  },
);

story(
  'who leaves the team while away may still send what they have, aside; who lost every role is nobody',
  async (w) => {
    const visit = await startedVisit(w);
    const team = [{ accountId: w.accounts.office, part: 'leader' as const }];
    await w.as('director')(inspectionApi.appoint, {
      params: { id: visit.id },
      body: { rev: visit.rev, team },
    });
    const sent = await send(w, 'office2', visit.id, [answerOf(w, 'b4')]);
    expect(sent.results).toMatchObject([{ outcome: 'aside' }]);
    const account = await w.as('admin')(accountApi.get, { params: { id: w.accounts.office2 } });
    for (const { id } of account.roles) {
      const { rev } = await w.as('admin')(accountApi.get, { params: { id: w.accounts.office2 } });
      const params = { id: w.accounts.office2, grantId: id };
      await w.as('admin')(accountApi.endRole, { params, body: { rev, endsOn: '2021-08-20' } });
    }
    w.on('2021-08-21');
    await expect(send(w, 'office2', visit.id, [answerOf(w, 'b5')])).rejects.toMatchObject({
      code: 'door.notPermitted',
    });
    expect((await get(w, visit.id)).answers).toHaveLength(1);
  },
);

story(
  'the leader is away when the minutes are to be signed: another one is named, until the signature',
  async (w) => {
    const visit = await recordedVisit(w);
    const params = { id: visit.id };
    const team = [
      { accountId: w.accounts.director, part: 'leader' as const },
      { accountId: w.accounts.office, part: 'member' as const },
      { accountId: w.accounts.office2, part: 'secretary' as const },
    ];
    const { rev } = await w.as('director')(inspectionApi.appoint, { params, body: { rev: visit.rev, team } });
    const sign = (who: 'office' | 'director') => w.as(who)(minutesApi.sign, { params, body: { rev } });
    await expect(sign('office')).rejects.toMatchObject({ code: 'inspection.notLeader' });
    expect((await sign('director')).team?.by.name).toBe('Giám đốc');
    const owed = await w.as('director')(obligationApi.mine, { query: { kind: 'inspection.visit' } });
    expect(owed.items, 'the visit itself is over').toEqual([]);
    const signed = await get(w, visit.id);
    expect(signed.actions.appoint).toMatchObject({ allowed: false, why: 'signedAlready' });
  },
);

story(
  'a unit that is merged in the middle of a round owes it nothing more; what was begun goes on',
  async (w) => {
    const { editionId } = await givenChecklist(w);
    const round = await runningRound(w, editionId);
    const begun = await startedVisit(w, { editionId, roundId: round.id });
    const times = { startsAt: '2021-08-25T01:00:00.000Z', endsAt: '2021-08-25T02:00:00.000Z' };
    const planned = await givenVisit(w, { editionId, roundId: round.id, ...times });
    const { rev } = await w.as('admin')(unitApi.get, { params: { id: w.units.unit1.id } });
    const body = { rev, from: '2021-08-23', successorId: w.units.unit2.id };
    await w.as('admin')(unitApi.end, { params: { id: w.units.unit1.id }, body });
    expect((await get(w, planned.id)).state, 'it is still there until that day').toBe('planned');
    w.on('2021-08-23');
    for (const job of jobs.filter(({ name }) => /newDay|inspection/.test(name)))
      await w.inside('office', (ctx) => job.run(ctx));
    const states = async () =>
      (await w.as('office')(inspectionApi.list, { query: { roundId: round.id } })).items
        .filter(({ unit }) => unit.id === w.units.unit1.id)
        .map(({ kind, state }) => [kind, state])
        .toSorted();
    expect(await states()).toEqual([
      ['inspection', 'cancelled'],
      ['inspection', 'started'],
      ['self', 'cancelled'],
    ]);
    expect((await get(w, planned.id)).entries[0]).toMatchObject({
      kind: 'cancelled',
      reason: 'Đơn vị đã sáp nhập hoặc giải thể',
    });
    const owed = await w.as('office')(obligationApi.mine, { query: { kind: 'inspection.visit' } });
    expect(owed.items.map(({ subject }) => subject.id)).toEqual([begun.id]);
    const now = await w.as('office')(roundApi.get, { params: { id: round.id } });
    expect(now.actions.close).toMatchObject({ allowed: false, facts: { visits: 2 } });
    const params = { id: begun.id };
    const sent = await send(w, 'office', begun.id, allAnswers(w, begun.checklist.body));
    const ended = await w.as('office')(inspectionApi.end, { params, body: { rev: sent.rev } });
    const signed = await w.as('office')(minutesApi.sign, { params, body: { rev: ended.rev } });
    const answer = await w.as('leader2')(minutesApi.confirm, { params, body: { rev: signed.rev } });
    expect(answer, 'who answers for the successor answers for it').toMatchObject({ sealedAt: w.now() });
  },
);
