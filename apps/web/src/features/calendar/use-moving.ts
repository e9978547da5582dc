import type { CalendarEntry } from '@thidua/shared/calendar/calendar.model';
import { type DragEvent, useState } from 'react';

/** A visit taken up by mouse or keyboard, and the day it is held over. */
export function useMoving(onDropped: (entry: CalendarEntry, day: string) => void) {
  const [held, setHeld] = useState<CalendarEntry | null>(null);
  const [isDragging, setDragging] = useState(false);
  const [overDay, setOver] = useState<string | null>(null);
  const letGo = () => {
    setHeld(null);
    setDragging(false);
    setOver(null);
  };
  return {
    heldId: held?.id ?? null,
    held,
    isDragging,
    overDay: isDragging ? overDay : null,
    onOver: setOver,
    /** By keyboard. */
    hold: setHeld,
    letGo,
    onDragStart: (event: DragEvent, entry: CalendarEntry) => {
      event.dataTransfer.effectAllowed = 'move';
      event.dataTransfer.setData('text/plain', entry.id);
      setHeld(entry);
      setDragging(true);
    },
    drop: (day: string) => {
      if (held && day !== held.day) onDropped(held, day);
      letGo();
    },
  };
}

export type Moving = ReturnType<typeof useMoving>;
