import { isTimeOfDay } from '@thidua/shared/kernel/instant';
import { farthest, type Hearer, type Rung } from '@thidua/shared/notice/ladder.model';

export type Side = 'before' | 'on' | 'after';

/** A rung as it is typed; `key` keeps its place while others come and go. */
export interface RungDraft {
  key: number;
  side: Side;
  /** How many days from the due day; without meaning on the day itself. */
  count: number | null;
  time: string;
  to: Hearer[];
}

export const draftOf = ({ days, time, to }: Rung, key: number): RungDraft => ({
  key,
  side: days < 0 ? 'before' : days > 0 ? 'after' : 'on',
  count: Math.abs(days) || null,
  time,
  to: [...to],
});

/** '8:00' is meant as '08:00'. */
export const readTime = (typed: string): string | null => {
  const time = typed.trim().replace(/^(\d):/, '0$1:');
  return isTimeOfDay(time) ? time : null;
};

const daysOf = ({ side, count }: RungDraft) =>
  side === 'on' ? 0 : (count ?? 0) * (side === 'before' ? -1 : 1);

export interface RungFaults {
  days?: 'needDays' | 'twice';
  time?: true;
  to?: true;
}

/** What keeps a draft from being a rung, beside the others. */
export function faultsOf(draft: RungDraft, all: readonly RungDraft[]): RungFaults {
  const { side, count } = draft;
  const isFar = side !== 'on' && (count === null || count < 1 || count > farthest);
  const isTwice = all.some((other) => other.key !== draft.key && daysOf(other) === daysOf(draft));
  return {
    ...(isFar ? { days: 'needDays' as const } : isTwice ? { days: 'twice' as const } : {}),
    ...(readTime(draft.time) ? {} : { time: true as const }),
    ...(draft.to.length > 0 ? {} : { to: true as const }),
  };
}

/** The rungs as they are sent, or null while one of them is at fault. */
export function rungsOfDrafts(drafts: readonly RungDraft[]): Rung[] | null {
  if (drafts.some((draft) => Object.keys(faultsOf(draft, drafts)).length > 0)) return null;
  return drafts.map((draft) => ({ days: daysOf(draft), time: readTime(draft.time) ?? '', to: draft.to }));
}
