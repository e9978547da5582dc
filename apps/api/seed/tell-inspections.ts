import { inspectionApi } from '@thidua/shared/inspection/inspection.api';
import { roundApi } from '@thidua/shared/inspection/round.api';
import type { Round } from '@thidua/shared/inspection/round.model';
import { addMinutes, dayOf, instantAt } from '@thidua/shared/kernel/instant';
import { addWorkingDays } from '@thidua/shared/kernel/working-days';
import { calendarAround } from '@thidua/shared/task/occurrence';
import { plantSampleChecklist } from '../src/features/inspection/index.ts';
import {
  type Planned,
  pastFates,
  plannedVisits,
  presentFates,
  roundUnits,
  selfMissing,
  underWay,
} from './inspection-fates.ts';
import { type InspectionTeller, playAs, teamOf } from './inspection-teller.ts';
import { answersOf, tellSelf, tellVisit } from './tell-visits.ts';
import type { Deed } from './tell-weeks.ts';

type Which = keyof typeof roundUnits;

/** Two rounds of inspections: one that is over, one under way with a visit of this very hour, visits to come, and what was found. */
export function inspectionDeeds(teller: Omit<InspectionTeller, 'on' | 'told'>): Deed[] {
  const today = dayOf(teller.now);
  const calendar = calendarAround(today);
  const on = (days: number, time: string) => instantAt(addWorkingDays(today, days, calendar), time);
  const told: InspectionTeller = { ...teller, on, told: { editionId: '', rounds: new Map() } };
  const planted = instantAt(teller.startsOn, '00:02');
  const deeds: Deed[] = [
    { at: planted, run: () => plant(told, planted) },
    ...roundDeeds(told, 'past', { name: 'Đợt 1', from: -42, to: -30, selfBy: -39 }),
    ...pastFates.flatMap((fate) => tellVisit(told, 'past', fate)),
    { at: on(-28, '16:00'), run: () => closeRound(told, on(-28, '16:00')) },
    ...roundDeeds(told, 'present', { name: 'Đợt 2', from: -14, to: 20, selfBy: -5 }),
    ...presentFates.flatMap((fate) => tellVisit(told, 'present', fate)),
    ...plannedVisits.map((planned, at) => planDeed(told, planned, at)),
    ...underWayDeeds(told),
  ];
  return deeds.filter(({ at }) => at <= teller.now);
}

async function plant(teller: InspectionTeller, at: string): Promise<void> {
  const { stage, agencyId, told } = teller;
  told.editionId = (await stage.tick(agencyId, at, plantSampleChecklist)).editionId;
}

interface RoundTimes {
  name: string;
  from: number;
  to: number;
  selfBy: number;
}

function roundDeeds(teller: InspectionTeller, which: Which, times: RoundTimes): Deed[] {
  const { on } = teller;
  const at = on(times.from, '07:45');
  const selves = roundUnits[which]
    .filter((unit) => which === 'past' || !selfMissing.has(unit))
    .map((unit, n): Deed => {
      const done = addMinutes(on(times.selfBy - 2 + (n % 3), '15:00'), 7 * n);
      return { at: done, run: () => tellSelf(teller, which, unit, done) };
    });
  return [{ at, run: () => startRound(teller, which, times, at) }, ...selves];
}

async function startRound(
  teller: InspectionTeller,
  which: Which,
  times: RoundTimes,
  at: string,
): Promise<void> {
  const { on, told, unitOf, campaignId } = teller;
  const day = (days: number) => dayOf(on(days, '12:00'));
  const made: Round = await playAs(teller, 'vanphong', at, roundApi.add, {
    body: {
      name: `${times.name}, kiểm tra việc thực hiện phong trào`,
      purpose: 'Kiểm tra việc thực hiện 5K và các nhiệm vụ của kế hoạch tại trụ sở đơn vị.',
      campaignId,
      startsOn: day(times.from),
      endsOn: day(times.to),
      editionId: told.editionId,
      unitIds: roundUnits[which].map(unitOf),
      selfDueOn: day(times.selfBy),
      team: teamOf(teller),
    },
  });
  const started = await playAs(teller, 'vanphong', addMinutes(at, 5), roundApi.start, {
    params: { id: made.id },
    body: { rev: made.rev },
  });
  told.rounds.set(which, started.id);
}

/** Nothing of it is open any more but what was found. */
async function closeRound(teller: InspectionTeller, at: string): Promise<void> {
  const id = teller.told.rounds.get('past') as string;
  await playAs(teller, 'vanphong', at, roundApi.close, { params: { id }, body: { rev: 1 } });
}

/** Planned last week; two of them at the same hour by the same people, which the planner has seen and wants for now. */
function planDeed(teller: InspectionTeller, planned: Planned, n: number): Deed {
  const at = addMinutes(teller.on(-4, '10:00'), n * 9);
  return { at, run: () => plan(teller, planned, at) };
}

async function plan(teller: InspectionTeller, planned: Planned, at: string): Promise<void> {
  const { on, told, unitOf } = teller;
  const { day, from, to, movedBecause } = planned;
  const times = (days: number) => ({ startsAt: on(days, from), endsAt: on(days, to) });
  const visit = await playAs(teller, 'vanphong', at, inspectionApi.plan, {
    body: {
      roundId: told.rounds.get('present') ?? null,
      unitId: unitOf(planned.unit),
      isAnnounced: planned.isAnnounced,
      ...times(movedBecause ? day - 1 : day),
      despiteClash: true,
    },
  });
  if (!movedBecause) return;
  await playAs(teller, 'vanphong', addMinutes(at, 240), inspectionApi.move, {
    params: { id: visit.id },
    body: { rev: visit.rev, ...times(day), reason: movedBecause, despiteClash: true },
  });
}

/** The visit of this very hour: half the items are answered, one of them differently by two. */
function underWayDeeds(teller: InspectionTeller): Deed[] {
  const { now } = teller;
  const at = addMinutes(now, -50);
  return [{ at, run: () => tellUnderWay(teller, at) }];
}

async function tellUnderWay(teller: InspectionTeller, at: string): Promise<void> {
  const { told, unitOf, now } = teller;
  const planned = await playAs(teller, 'vanphong', at, inspectionApi.plan, {
    body: {
      roundId: told.rounds.get('present') ?? null,
      unitId: unitOf(underWay.unit),
      isAnnounced: true,
      startsAt: addMinutes(now, -45),
      endsAt: addMinutes(now, 75),
      despiteClash: true,
    },
  });
  const params = { id: planned.id };
  // On its day: who makes the demo shortly after midnight finds it begun all the same.
  const begun = addMinutes(now, -45);
  const started = await playAs(teller, 'vanphong', begun, inspectionApi.start, {
    params,
    body: { rev: planned.rev },
  });
  const answers = answersOf(teller, started.checklist.body, underWay.fails, addMinutes(now, -40));
  await playAs(teller, 'vanphong', addMinutes(now, -20), inspectionApi.answer, {
    params,
    body: {
      deviceNow: addMinutes(now, -20),
      device: 'Điện thoại',
      answers: answers.slice(0, underWay.answered),
    },
  });
  const other = answersOf(teller, started.checklist.body, {}, addMinutes(now, -18)).find(
    ({ itemCode }) => itemCode === 'b4',
  );
  if (!other) return;
  await playAs(teller, 'thuky', addMinutes(now, -15), inspectionApi.answer, {
    params,
    body: { deviceNow: addMinutes(now, -15), device: 'Máy tính bảng', answers: [other] },
  });
}
