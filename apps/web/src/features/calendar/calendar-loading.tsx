import { LoadingRows } from '../../ui/loading-rows.tsx';
import css from './calendar.module.css';
import type { CalendarView } from './use-calendar-search.ts';

const cells = Array.from({ length: 40 }, (_, at) => `${Math.floor(at / 8)}:${at % 8}`);

/** The bones of what is on its way. */
export function CalendarLoading({ view }: { view: CalendarView }) {
  return (
    <>
      <LoadingRows rows={view === 'agenda' ? 9 : 1} />
      {view === 'agenda' ? null : (
        <div className={css.bones} aria-hidden>
          {cells.map((cell) => (
            <span key={cell} />
          ))}
        </div>
      )}
    </>
  );
}
