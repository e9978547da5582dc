import { UnstyledButton, VisuallyHidden } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { type CalendarEntry, kindOfMatter } from '@thidua/shared/calendar/calendar.model';
import type { DragEvent } from 'react';
import { Glyph } from '../../ui/glyph.tsx';
import css from './calendar-event.module.css';
import { kindIcons } from './entry-icons.ts';
import { useSayEntry } from './use-say-entry.ts';

interface CalendarEventProps {
  entry: CalendarEntry;
  onOpen: (entry: CalendarEntry) => void;
  /** Taken up, to be put down on another day. */
  isHeld?: boolean;
  onDragStart?: ((event: DragEvent, entry: CalendarEntry) => void) | undefined;
  /** Put down, wherever that was. */
  onDragEnd?: (() => void) | undefined;
  /** The name may take several lines: in the week. */
  wraps?: boolean;
}

/** An entry in a cell of the month or the week: sign, hour, short name. */
export function CalendarEvent({ entry, onOpen, isHeld, wraps, ...drag }: CalendarEventProps) {
  const say = useSayEntry();
  const { time, text } = say.short(entry);
  const { visit, mark } = entry;
  const clashes = (visit?.clashes.length ?? 0) > 0;
  return (
    <UnstyledButton
      className={css.event ?? ''}
      tabIndex={-1}
      data-event={entry.id}
      data-kind={kindOfMatter[entry.matter]}
      data-mark={clashes ? 'clash' : mark}
      data-hidden={visit?.isHidden || undefined}
      data-foreseen={entry.isForeseen || undefined}
      data-held={isHeld || undefined}
      data-wraps={wraps || undefined}
      title={say.whole(entry)}
      aria-keyshortcuts={visit?.canMove ? 'M' : undefined}
      draggable={visit?.canMove || undefined}
      onDragStart={(event) => drag.onDragStart?.(event, entry)}
      onDragEnd={drag.onDragEnd}
      onClick={() => onOpen(entry)}
    >
      <EventSign entry={entry} clashes={clashes} />
      <span className={css.text}>
        {time ? <span className={css.time}>{time} </span> : null}
        {text}
      </span>
      <VisuallyHidden>, {say.rest(entry)}</VisuallyHidden>
    </UnstyledButton>
  );
}

function EventSign({ entry, clashes }: { entry: CalendarEntry; clashes: boolean }) {
  if (clashes) return <Glyph k="warn" size={13} />;
  if (entry.mark === 'late') return <Glyph k="over" size={13} />;
  if (entry.mark === 'done') return <IconCheck size={14} stroke={1.8} aria-hidden />;
  if (entry.visit?.isHidden) return <Glyph k="hidden" size={13} />;
  const Icon = kindIcons[kindOfMatter[entry.matter]];
  return <Icon size={14} stroke={1.8} aria-hidden />;
}
