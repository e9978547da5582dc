import { doorProblem } from '@thidua/shared/contract/door.problems';
import type { Answer, Parsed } from '@thidua/shared/contract/endpoint';
import { holidaysOf, vietnamCalendar } from '@thidua/shared/kernel/holidays.vn';
import { editCalendar, type WorkCalendar } from '@thidua/shared/kernel/working-days';
import { changeDays, editsOf } from '@thidua/shared/unit/own-days';
import type { workingDayApi } from '@thidua/shared/unit/working-days.api';
import type { OwnDays } from '@thidua/shared/unit/working-days.model';
import { workingDayProblem } from '@thidua/shared/unit/working-days.problems';
import type { Ctx, ReadCtx } from '../../platform/http/ctx.ts';
import { findOwnDays, lockOwnDays, makeSetting, writeOwnDays } from './working-days.repo.ts';

const national = new Map<number, WorkCalendar>();

/** The national days around a year: a due time may fall beyond New Year. */
function nationalAt(year: number): WorkCalendar {
  const known = national.get(year) ?? vietnamCalendar(year - 1, year + 2);
  national.set(year, known);
  return known;
}

/** The working days of the actor's agency around any day: the national list with what the agency has laid over it. */
export async function workCalendars(
  ctx: Pick<ReadCtx, 'db' | 'actor'>,
): Promise<(day: string) => WorkCalendar> {
  const edits = editsOf((await ctx.db.maybe(findOwnDays, [ctx.actor.agencyId]))?.own ?? {});
  const known = new Map<number, WorkCalendar>();
  return (day) => {
    const year = Number(day.slice(0, 4));
    const calendar = known.get(year) ?? editCalendar(nationalAt(year), edits);
    known.set(year, calendar);
    return calendar;
  };
}

export async function readWorkingYear(
  ctx: ReadCtx,
  year: number,
): Promise<Answer<typeof workingDayApi.year>> {
  const { agencyId } = ctx.actor;
  const row = await ctx.db.maybe(findOwnDays, [agencyId]);
  const { status, days, working } = holidaysOf(year);
  const own = Object.entries(row?.own ?? {})
    .filter(([day]) => day.startsWith(`${year}-`))
    .map(([day, one]) => ({ day, ...one }));
  return { agencyId, year, status, holidays: [...days], working: [...working], own, rev: row?.rev ?? 0 };
}

export async function changeWorkingDays(
  ctx: Ctx,
  { params, body }: Parsed<typeof workingDayApi.change>,
): Promise<string> {
  const { agencyId } = ctx.actor;
  if (params.id !== agencyId) throw doorProblem.notFound();
  await ctx.db.run(makeSetting, [agencyId]);
  const { own, rev } = await ctx.db.one(lockOwnDays, [agencyId]);
  if (rev !== body.rev) throw doorProblem.changedMeanwhile({ rev });
  const past = body.days.find(({ day }) => day < ctx.today);
  if (past) throw workingDayProblem.dayInPast({ day: past.day, today: ctx.today });
  const next = changeDays(own, body.days, body.why);
  if (!next) throw workingDayProblem.nothingChanged();
  await ctx.db.run(writeOwnDays, [agencyId, JSON.stringify(next)]);
  ctx.record({
    event: 'workingDay.changed',
    subject: { kind: 'unit', id: agencyId },
    unitId: agencyId,
    audience: 'agency',
    changes: changed(own, next),
    reason: body.why,
  });
  return agencyId;
}

const standing = (own: OwnDays, day: string) => own[day]?.worked ?? null;

/** Day -> [what the agency said before, what it says now]; null where it says nothing. */
const changed = (own: OwnDays, next: OwnDays) =>
  Object.fromEntries(
    [...new Set([...Object.keys(own), ...Object.keys(next)])]
      .filter((day) => standing(own, day) !== standing(next, day))
      .map((day) => [day, [standing(own, day), standing(next, day)]]),
  );
