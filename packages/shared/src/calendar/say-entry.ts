import { formatDays, formatPeriod, sentenceCase } from '../kernel/format.ts';
import type { KernelWords } from '../kernel/kernel.words.ts';
import { type CalendarEntry, kindOfMatter } from './calendar.model.ts';
import type { CalendarWords } from './calendar.words.ts';

/** The words an entry is said in: the same on a page, on paper and in a phone's own calendar. */
export interface EntryWords {
  calendar: CalendarWords;
  kernel: KernelWords;
}

export const kindOfEntry = ({ matter }: CalendarEntry, { calendar }: EntryWords): string =>
  calendar.kind[kindOfMatter[matter]];

function partsOf({ period, name, unit }: CalendarEntry, { kernel }: EntryWords, isShort: boolean) {
  return {
    period: period ? formatPeriod(period.key, kernel) : '',
    name,
    unit: (isShort ? unit?.shortName : unit?.name) ?? '',
  };
}

/** 'Báo cáo tuần 33', 'Phòng Công chứng số 2'. */
export const titleOfEntry = (entry: CalendarEntry, words: EntryWords): string =>
  sentenceCase(words.calendar.title[entry.matter](partsOf(entry, words, false)));

/** What fits a cell of the month: 'Hạn BC tuần 33', 'P. CC số 2'. */
export const shortTitleOfEntry = (entry: CalendarEntry, words: EntryWords): string =>
  words.calendar.short[entry.matter]({
    ...partsOf(entry, words, true),
    total: entry.records?.total ?? 0,
  });

/** What is besides to be known: how many have done it, what is open there, that it is hidden. */
export function notesOfEntry(entry: CalendarEntry, words: EntryWords): string[] {
  const { matter, period, records, name, visit, isForeseen, unit } = entry;
  const { note, tally } = words.calendar;
  if (isForeseen) return [name, note.foreseen];
  if (matter === 'dataCloses' && period) return [note.data(formatDays(period.firstDay, period.lastDay))];
  if (visit)
    return [
      name,
      visit.openFindings > 0 ? note.openFindings(visit.openFindings) : '',
      visit.isHidden ? note.hidden : '',
    ].filter(Boolean);
  const say = tally[matter];
  if (!records || !say) return name && matter !== 'taskDue' ? [name] : [];
  const isOne = records.total === 1 && unit !== null && matter !== 'correctionDue';
  return [isOne ? unit.name : say(String(records.done), String(records.total))];
}
