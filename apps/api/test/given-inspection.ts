import type { Given } from '@thidua/shared/contract/endpoint';
import type { ChecklistBody } from '@thidua/shared/inspection/checklist.model';
import { itemsOf } from '@thidua/shared/inspection/checklist.model';
import {
  type inspectionApi as Api,
  inspectionApi,
  type SentAnswer,
} from '@thidua/shared/inspection/inspection.api';
import type { Visit } from '@thidua/shared/inspection/inspection.model';
import { roundApi } from '@thidua/shared/inspection/round.api';
import type { Round } from '@thidua/shared/inspection/round.model';
import { v7 } from 'uuid';
import { plantSampleChecklist } from '../src/features/inspection/index.ts';
import { unnamed } from '../src/platform/db/statement.ts';
import type { CastUnit, Player } from './cast.ts';
import type { World } from './world.ts';

/** The sample checklist in the agency of the player. */
export const givenChecklist = (w: World, player: Player = 'office') =>
  w.inside(player, (ctx) => plantSampleChecklist(ctx));

const insertAccount = unnamed<never>(
  `insert into account (id, agency_id, unit_id, username, name, post, folded, sort_key, must_change_password, created_at)
   values ($1, $2, $3, $4, $5, $5, $4, $4, false, '2021-01-01T00:00:00Z')`,
);

/** Somebody of no role in a place: an inspector whom the cast does not know. */
export function givenInspector(
  w: World,
  player: Player,
  unit: CastUnit,
  name = 'Thanh tra viên',
): Promise<string> {
  return w.inside(player, async (ctx) => {
    const id = ctx.newId();
    await ctx.db.run(insertAccount, [id, ctx.actor.agencyId, w.units[unit].id, `tt-${id}`, name]);
    return id;
  });
}

type PlanBody = Given<(typeof Api)['plan']>['body'];

/** A visit to unit1 on the day of the story, in the afternoon; the office leads, its second is the secretary. */
export async function givenVisit(w: World, given: Partial<PlanBody> = {}): Promise<Visit> {
  const editionId = given.editionId ?? (await givenChecklist(w)).editionId;
  return w.as('office')(inspectionApi.plan, {
    body: {
      unitId: w.units.unit1.id,
      isAnnounced: true,
      startsAt: '2021-08-20T07:00:00.000Z',
      endsAt: '2021-08-20T09:00:00.000Z',
      team: [
        { accountId: w.accounts.office, part: 'leader' },
        { accountId: w.accounts.office2, part: 'secretary' },
      ],
      ...given,
      editionId,
    },
  });
}

export async function startedVisit(w: World, given: Partial<PlanBody> = {}): Promise<Visit> {
  const visit = await givenVisit(w, given);
  return w.as('office')(inspectionApi.start, { params: { id: visit.id }, body: { rev: visit.rev } });
}

/** An answer as a device sends it. */
export const answerOf = (w: World, itemCode: string, given: Partial<SentAnswer> = {}): SentAnswer => ({
  id: v7(),
  itemCode,
  verdict: 'pass',
  answeredAt: w.now(),
  ...given,
});

/** Answers that pass everything, but those that are named. */
export function allAnswers(
  w: World,
  body: ChecklistBody,
  but: Record<string, Partial<SentAnswer>> = {},
): SentAnswer[] {
  return itemsOf(body).map((item) =>
    answerOf(w, item.code, {
      ...(item.kind === 'points' ? { points: item.maxPoints } : {}),
      ...but[item.code],
    }),
  );
}

export function send(
  w: World,
  player: Player,
  id: string,
  answers: SentAnswer[],
  deviceNow = w.now(),
  begunAt?: string,
) {
  const body = { deviceNow, answers, ...(begunAt ? { begunAt } : {}) };
  return w.as(player)(inspectionApi.answer, { params: { id }, body });
}

/** What fails, with what is to be mended. */
export const failing = (note: string, given: Partial<SentAnswer> = {}): Partial<SentAnswer> => ({
  verdict: 'fail',
  points: null,
  note,
  finding: { severity: 'major', recommendation: 'Bổ sung ngay' },
  ...given,
});

/** A visit that has ended; b4 (which asks for no picture) failed unless other answers are given. */
export async function recordedVisit(
  w: World,
  given: Partial<PlanBody> = {},
  but: Record<string, Partial<SentAnswer>> = { b4: failing('Phòng họp kín, không mở cửa') },
): Promise<Visit> {
  const visit = await startedVisit(w, given);
  const { rev } = await send(w, 'office', visit.id, allAnswers(w, visit.checklist.body, but));
  return w.as('office')(inspectionApi.end, {
    params: { id: visit.id },
    body: { rev, summary: 'Đơn vị thực hiện nghiêm túc.' },
  });
}

/** A round that runs, with a self-inspection due on the 27th. */
export async function runningRound(w: World, editionId: string): Promise<Round> {
  const made = await w.as('office')(roundApi.add, {
    body: {
      name: 'Đợt 2 năm 2021',
      purpose: 'Kiểm tra việc thực hiện 5K',
      startsOn: '2021-08-20',
      endsOn: '2021-09-30',
      editionId,
      unitIds: [w.units.unit1.id, w.units.unit2.id],
      selfDueOn: '2021-08-27',
      team: [{ accountId: w.accounts.office, part: 'leader' }],
    },
  });
  return w.as('office')(roundApi.start, { params: { id: made.id }, body: { rev: made.rev } });
}
