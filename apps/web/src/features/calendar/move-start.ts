import type { CalendarEntry } from '@thidua/shared/calendar/calendar.model';
import { instantAt, timeOf } from '@thidua/shared/kernel/instant';
import type { Times } from './use-move-form.ts';

/** A visit that is about to be moved, and where to if that is known. */
export interface MoveStart {
  visitId: string;
  wanted: Times | undefined;
}

/** Put down on another day it keeps its hours. */
export function movedTo({ subject, startsAt, endsAt }: CalendarEntry, day: string): MoveStart | null {
  if (!subject || !startsAt || !endsAt) return null;
  return {
    visitId: subject.id,
    wanted: { startsAt: instantAt(day, timeOf(startsAt)), endsAt: instantAt(day, timeOf(endsAt)) },
  };
}
