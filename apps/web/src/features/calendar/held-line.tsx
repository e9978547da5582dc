import { useCalendarWords } from './calendar.words.ts';
import type { Moving } from './use-moving.ts';
import { useSayEntry } from './use-say-entry.ts';
import css from './visit.module.css';

/** What is taken up by keyboard, and how it is put down: seen and heard as long as it is held. */
export function HeldLine({ moving }: { moving: Moving }) {
  const words = useCalendarWords().visit;
  const say = useSayEntry();
  const { held, isDragging } = moving;
  return (
    <div role="status" className={held && !isDragging ? css.held : undefined}>
      {held && !isDragging ? words.held(say.title(held)) : null}
    </div>
  );
}
