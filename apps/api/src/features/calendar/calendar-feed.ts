import { calendarWords } from '@thidua/shared/calendar/calendar.words';
import { calendarWordsEn } from '@thidua/shared/calendar/calendar.words.en';
import type { EntryWords } from '@thidua/shared/calendar/say-entry';
import { addDays } from '@thidua/shared/kernel/day';
import { dayOf } from '@thidua/shared/kernel/instant';
import { kernelWords } from '@thidua/shared/kernel/kernel.words';
import { kernelWordsEn } from '@thidua/shared/kernel/kernel.words.en';
import type { FeedDoor } from '../../platform/http/serve-feed.ts';
import { actorOfRow, findAccountActor } from '../account/index.ts';
import { findFeedByToken, noteFeedRead } from './feed.repo.ts';
import { hashFeedToken } from './own-feed.ts';
import { readOwnEntries } from './read-calendar.ts';

const words: Record<'vi' | 'en', EntryWords> = {
  vi: { calendar: calendarWords, kernel: kernelWords },
  en: { calendar: calendarWordsEn, kernel: kernelWordsEn },
};

/** What a phone keeps of the past, and how far it looks ahead. */
const daysBack = 62;
const daysAhead = 183;

/** One's own calendar for a phone: what one owes, carries out or answers for, and nothing that is only foreseen. */
export const calendarFeed: FeedDoor = {
  whose: async (ctx, token) => {
    const found = await ctx.db.maybe(findFeedByToken, [hashFeedToken(token)]);
    const row = found && (await ctx.db.maybe(findAccountActor, [found.account_id, dayOf(ctx.now)]));
    if (!found || !row) return null;
    return { actor: actorOfRow(row), locale: found.locale ?? 'vi', readAt: found.read_at };
  },
  read: async (ctx, locale) => {
    const days = { from: addDays(ctx.today, -daysBack), to: addDays(ctx.today, daysAhead) };
    const entries = await readOwnEntries(ctx, days);
    const { writeIcs } = await import('./write-ics.ts'); // its library only where a phone asks
    return writeIcs({ entries, words: words[locale], now: ctx.now });
  },
  note: (ctx, token) => ctx.db.run(noteFeedRead, [hashFeedToken(token), ctx.now]),
};
