import { UnstyledButton, VisuallyHidden } from '@mantine/core';
import type { CalendarEntry } from '@thidua/shared/calendar/calendar.model';
import type { DragEvent, HTMLAttributes, KeyboardEvent, ReactNode } from 'react';
import { useCalendarWords } from './calendar.words.ts';
import { CalendarEvent } from './calendar-event.tsx';
import css from './calendar-grid.module.css';
import type { Moving } from './use-moving.ts';

interface DayCellProps {
  day: string;
  label: string;
  head?: ReactNode;
  entries: readonly CalendarEntry[];
  /** So many are shown; the rest behind one line. */
  most?: number;
  cell: HTMLAttributes<HTMLTableCellElement>;
  isToday: boolean;
  isOutside?: boolean;
  isWeekend: boolean;
  wraps?: boolean;
  moving: Moving;
  onOpen: (entry: CalendarEntry) => void;
  onMore?: (day: string) => void;
}

/** A day of the grid. It takes the focus itself; Enter goes into its entries, up and down between them, Escape back. */
export function DayCell(props: DayCellProps) {
  const { day, entries, most = entries.length, moving, cell } = props;
  const words = useCalendarWords();
  const shown = entries.length > most ? entries.slice(0, most - 1) : entries;
  const hidden = entries.length - shown.length;
  return (
    <td
      {...cell}
      data-day={day}
      data-outside={props.isOutside || undefined}
      data-weekend={props.isWeekend || undefined}
      data-today={props.isToday || undefined}
      data-target={moving.overDay === day || undefined}
      aria-current={props.isToday ? 'date' : undefined}
      onKeyDown={(event) => onKeyDown(event, day, entries, moving)}
      onDragOver={moving.isDragging ? (event) => onDragOver(event, day, moving) : undefined}
      onDrop={(event) => onDrop(event, day, moving)}
    >
      <VisuallyHidden>{props.label} </VisuallyHidden>
      {props.head}
      <ul className={css.events}>
        {shown.map((entry) => (
          <li key={entry.id}>
            <CalendarEvent
              entry={entry}
              onOpen={props.onOpen}
              isHeld={moving.heldId === entry.id}
              onDragStart={entry.visit?.canMove ? moving.onDragStart : undefined}
              onDragEnd={moving.letGo}
              wraps={props.wraps ?? false}
            />
          </li>
        ))}
        {hidden > 0 ? (
          <li>
            <UnstyledButton
              className={css.more ?? ''}
              tabIndex={-1}
              data-event="more"
              onClick={() => props.onMore?.(day)}
            >
              {words.more(hidden)}
            </UnstyledButton>
          </li>
        ) : null}
      </ul>
    </td>
  );
}

function onDragOver(event: DragEvent, day: string, moving: Moving) {
  event.preventDefault();
  moving.onOver(day);
}

function onDrop(event: DragEvent, day: string, moving: Moving) {
  event.preventDefault();
  moving.drop(day);
}

/** What the arrows do to the grid as a whole is the grid's; here are the keys within one day. */
function onKeyDown(
  event: KeyboardEvent<HTMLTableCellElement>,
  day: string,
  entries: readonly CalendarEntry[],
  moving: Moving,
) {
  const cell = event.currentTarget;
  const events = [...cell.querySelectorAll<HTMLElement>('[data-event]')];
  const at = events.indexOf(event.target as HTMLElement);
  const take = (work: () => void) => {
    event.preventDefault();
    event.stopPropagation();
    work();
  };
  if (moving.heldId && event.key === 'Escape') return take(moving.letGo);
  if (moving.heldId && (event.key === 'Enter' || event.key === ' ')) return take(() => moving.drop(day));
  if (at < 0) {
    if ((event.key === 'Enter' || event.key === ' ') && events.length > 0) take(() => events[0]?.focus());
    return;
  }
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step) return take(() => events[(at + step + events.length) % events.length]?.focus());
  if (event.key === 'Escape') return take(() => cell.focus());
  const entry = entries.find((one) => one.id === events[at]?.dataset.event);
  if (event.key === 'm' && entry?.visit?.canMove)
    take(() => {
      moving.hold(entry);
      cell.focus();
    });
}
