import { isDay } from '../kernel/day.ts';
import { isPeriodKey } from '../kernel/period-key.ts';
import type { JournalLine, Told } from './journal.model.ts';
import type { JournalWords } from './journal.words.ts';

/** How days, moments and periods are written for this reader. */
interface Writes {
  day: (day: string) => string;
  whenFull: (instant: string) => string;
  period: (key: string, year?: boolean) => string;
}

/** What is needed to say a line: the words of every feature that has words for its own acts. */
export interface Sayings {
  words: JournalWords;
  bundle: Record<string, unknown>;
  roles: Record<string, string>;
  format: Writes;
}

/** An act in a few words: those of the feature that recorded it, else the journal's own. */
export function sayAct(event: string, { words, bundle }: Pick<Sayings, 'words' | 'bundle'>): string {
  const own = words.events[event];
  if (own) return own;
  for (const feature of Object.values(bundle)) {
    const said = (feature as { events?: Record<string, unknown> }).events?.[event];
    if (typeof said === 'string') return said;
  }
  return words.page.other;
}

/** What the record is called: its own text, or what can be made of its facts. */
export function saySubject({ subject }: JournalLine, format: Writes): string {
  const key = subject.facts?.periodKey;
  const period = typeof key === 'string' && isPeriodKey(key) ? format.period(key, true) : '';
  return [subject.text, subject.text.includes(period) ? '' : period].filter(Boolean).join(', ');
}

/** What changed, one phrase for each fact that has a name. */
export function sayDetails(line: JournalLine, sayings: Sayings): string[] {
  const { words } = sayings;
  return line.details.flatMap(({ field, before, after }) => {
    const name = nameOf(field, sayings);
    const isSaid = field === 'periodKey' && line.subject.facts?.periodKey === after;
    if (!name || isSaid || (before === undefined && after === false)) return [];
    const value = (told: Told) => sayValue(field, told, sayings);
    return before === undefined
      ? [words.page.told(name, value(after))]
      : [words.page.changed(name, value(before), value(after))];
  });
}

const nameOf = (field: string, { words, format }: Sayings): string | undefined =>
  isDay(field) ? format.day(field) : (words.fields as Record<string, string>)[field];

const instant = /^\d{4}-\d{2}-\d{2}T/;

function sayValue(field: string, told: Told, { words: { page }, roles, format }: Sayings): string {
  if (isDay(field)) return told === null ? page.dayNational : told ? page.dayWorked : page.dayOff;
  if (told === null || told === '') return page.nothing;
  if (typeof told === 'boolean') return told ? page.yes : page.no;
  if (typeof told === 'number') return field === 'progress' ? `${told}\u00a0%` : String(told);
  if (field === 'role') return roles[told] ?? page.other;
  if (field === 'periodKey') return isPeriodKey(told) ? format.period(told, true) : told;
  if (isDay(told)) return format.day(told);
  return instant.test(told) ? format.whenFull(told) : told;
}
