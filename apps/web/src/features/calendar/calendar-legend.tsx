import { IconCheck } from '@tabler/icons-react';
import { calendarKinds } from '@thidua/shared/calendar/calendar.model';
import { useShellWords } from '../../platform/shell-words.ts';
import { Glyph } from '../../ui/glyph.tsx';
import { useCalendarWords } from './calendar.words.ts';
import css from './calendar-grid.module.css';
import { kindIcons } from './entry-icons.ts';

/** What the signs mean, at the foot of the sheet. */
export function CalendarLegend() {
  const words = useCalendarWords();
  return (
    <ul className={css.legend} aria-label={useShellWords().legend}>
      {calendarKinds.map((kind) => {
        const Icon = kindIcons[kind];
        return (
          <li key={kind}>
            <Icon size={15} stroke={1.7} aria-hidden />
            {words.kind[kind]}
          </li>
        );
      })}
      <li data-first>
        <IconCheck size={15} stroke={1.8} aria-hidden />
        {words.legend.done}
      </li>
      <li>
        <Glyph k="warn" size={14} />
        {words.legend.clash}
      </li>
      <li data-screen-only>
        <Glyph k="hidden" size={14} />
        {words.legend.hidden}
      </li>
    </ul>
  );
}
