import { allows } from '@thidua/shared/access/actor';
import { markOfVisit } from '@thidua/shared/calendar/calendar.mark';
import type { CalendarEntry } from '@thidua/shared/calendar/calendar.model';
import { type Busy, clashesOf } from '@thidua/shared/inspection/clash';
import type { VisitLine } from '@thidua/shared/inspection/inspection.model';
import { addDays } from '@thidua/shared/kernel/day';
import { dayOf, instantAt } from '@thidua/shared/kernel/instant';
import type { ReadCtx } from '../../platform/http/ctx.ts';
import { namesOfAccounts, visitsBetween } from '../inspection/index.ts';
import { type Look, mostRows, unitsAnsweredFor } from './sight.ts';

/** Visits and self-inspections that the reader may know of, each with what clashes with it among them. */
export async function readVisitEntries(ctx: ReadCtx, look: Look): Promise<CalendarEntry[]> {
  const [from, before] = [instantAt(look.from, '00:00'), instantAt(addDays(look.to, 1), '00:00')];
  const found = await visitsBetween(ctx, { from, before, unitId: look.unitId }, mostRows + 1);
  const busy = found.flatMap(busyOf);
  const around = { all: found, busy, names: await namesOf(ctx, found, busy) };
  return found
    .filter((visit) => !look.mine || isMine(ctx, visit))
    .map((visit) => entryOf(ctx, visit, around))
    .filter(({ day }) => day >= look.from && day <= look.to);
}

async function namesOf(ctx: ReadCtx, all: readonly VisitLine[], busy: readonly Busy[]) {
  const names = new Map(all.flatMap(({ leader }) => (leader ? [[leader.id, leader.name]] : [])));
  const twice = busy.flatMap((one) =>
    clashesOf(
      one,
      busy.filter(({ visitId }) => visitId !== one.visitId),
    ).flatMap(({ kind, id }) => (kind === 'person' && !names.has(id) ? [id] : [])),
  );
  if (twice.length === 0) return names;
  for (const { id, name } of await namesOfAccounts(ctx, [...new Set(twice)])) names.set(id, name);
  return names;
}

/** One is in the team, or answers for the unit that is visited. */
function isMine(ctx: ReadCtx, { teamIds, unit }: VisitLine): boolean {
  return teamIds.includes(ctx.actor.accountId) || unitsAnsweredFor(ctx).includes(unit.id);
}

/** Only what is still to come, or under way, takes anybody up. */
function busyOf({ id, kind, state, unit, startsAt, endsAt, teamIds }: VisitLine): Busy[] {
  const takesUp = kind === 'inspection' && (state === 'planned' || state === 'started');
  return takesUp ? [{ visitId: id, unitId: unit.id, startsAt, endsAt, accountIds: teamIds }] : [];
}

interface Around {
  all: readonly VisitLine[];
  busy: readonly Busy[];
  names: ReadonlyMap<string, string>;
}

function entryOf(ctx: ReadCtx, visit: VisitLine, around: Around): CalendarEntry {
  const { id, kind, unit, startsAt, endsAt, leader, state } = visit;
  const isSelf = kind === 'self';
  const { agencyId } = ctx.actor;
  const mayPlan = allows(ctx.actor, 'inspection.plan', { agencyId, unitId: unit.id });
  return {
    id: `${isSelf ? 'self' : 'visit'}.${id}`,
    matter: isSelf ? 'self' : 'visit',
    // A unit inspects itself when it likes, up to a day; a team comes at its hour.
    day: dayOf(isSelf ? endsAt : startsAt),
    startsAt: isSelf ? null : startsAt,
    endsAt,
    mark: markOfVisit({ state, startsAt, endsAt }, ctx.now),
    name: visit.round?.name ?? '',
    period: null,
    records: null,
    unit: { id: unit.id, name: unit.name, shortName: unit.shortName },
    subject: { kind: 'inspection', id },
    group: null,
    sequence: visit.sequence,
    isForeseen: false,
    visit: {
      leader: leader ? { id: leader.id, name: leader.name } : null,
      teamIds: visit.teamIds,
      openFindings: visit.openFindings,
      isHidden: visit.isVeiled,
      canMove: !isSelf && mayPlan && state === 'planned',
      clashes: clashesIn(visit, around),
    },
  };
}

/** Whoever would be in two places is named: the names of those who lead nothing are asked for, once for all. */
function clashesIn(
  visit: VisitLine,
  { all, busy, names }: Around,
): NonNullable<CalendarEntry['visit']>['clashes'] {
  const own = busy.find(({ visitId }) => visitId === visit.id);
  if (!own) return [];
  const others = busy.filter(({ visitId }) => visitId !== visit.id);
  return clashesOf(own, others).map(({ kind, id, visitId, startsAt, endsAt }) => {
    const other = all.find((one) => one.id === visitId);
    return {
      kind,
      name: kind === 'unit' ? visit.unit.name : (names.get(id) ?? ''),
      visitId,
      unitName: other?.unit.name ?? '',
      startsAt,
      endsAt,
    };
  });
}
