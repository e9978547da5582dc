import { addDays } from '@thidua/shared/kernel/day';
import { instantAt } from '@thidua/shared/kernel/instant';
import { digestDay } from '@thidua/shared/notice/remind';
import type { Ctx } from '../../platform/http/ctx.ts';
import type { Job } from '../../platform/jobs/job.ts';
import { workCalendars } from '../unit/index.ts';
import { beginLooking, listReaders, lockLook, moveLook } from './ladder.repo.ts';
import { settingOf } from './ladder-setting.ts';
import { sweepMails } from './mail-choice.repo.ts';
import { remindOwed } from './remind-owed.ts';

const keptDays = 90;

/** Looks at what is owed, from the last look to now: tells the rungs that fell due, and writes the day's digests once. */
export const remindJob: Job = {
  name: 'notice.remind',
  cron: '*/5 * * * *',
  run: async (ctx) => {
    const { agencyId } = ctx.actor;
    await ctx.db.run(beginLooking, [agencyId, ctx.now]);
    // Whoever comes second waits here, and finds that nothing is left to look at.
    const look = await ctx.db.one(lockLook, [agencyId]);
    const setting = await settingOf(ctx);
    const calendarAt = await workCalendars(ctx);
    await remindOwed(ctx, setting, calendarAt, look.looked_until);
    const day = digestDay(setting.digestAt, calendarAt, ctx.now);
    const isNew = day !== undefined && (look.digested_on ?? '') < day;
    if (isNew) await writeDigests(ctx, day);
    await ctx.db.run(moveLook, [agencyId, ctx.now, isNew ? day : null]);
  },
};

/** One mail a day and person. What it says, and whether there is anything to say, is found out when it is sent. */
async function writeDigests(ctx: Ctx, day: string): Promise<void> {
  if (ctx.mailing !== 'on') return;
  const readers = await ctx.db.rows(listReaders, [ctx.actor.agencyId]);
  const about = { day };
  await ctx.mail(
    readers.map(({ id }) => ({ accountId: id, kind: 'digest', about, onceKey: `digest ${day}` })),
  );
  await ctx.db.run(sweepMails, [ctx.actor.agencyId, instantAt(addDays(ctx.today, -keptDays), '00:00')]);
}
