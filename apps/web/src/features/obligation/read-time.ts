import { isTimeOfDay, type TimeOfDay } from '@thidua/shared/kernel/instant';

/** A time as people type it: '17:00', '17h', '17h30', '8.15', '1730', '17'. Undefined when it is none. */
export function readTime(text: string): TimeOfDay | undefined {
  const [, hours, minutes] = /^(\d{1,2})\s*[:h.g]?\s*(\d{2})?\s*(?:ph|p)?$/i.exec(text.trim()) ?? [];
  if (!hours) return undefined;
  const time = `${hours.padStart(2, '0')}:${minutes ?? '00'}`;
  return isTimeOfDay(time) ? time : undefined;
}
