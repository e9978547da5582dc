import type { CalendarEntry } from '@thidua/shared/calendar/calendar.model';
import { lazy, Suspense, useState } from 'react';
import { useFormat } from '../../platform/format.tsx';
import { useProblemWords } from '../../platform/problem-words.ts';
import { useMe } from '../../platform/session.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { Notice } from '../../ui/notice.tsx';
import { retryOf } from '../../ui/retry-of.ts';
import { usePhone } from '../../ui/use-narrow.ts';
import css from './calendar.module.css';
import { useCalendarWords } from './calendar.words.ts';
import { CalendarLoading } from './calendar-loading.tsx';
import { CalendarTools } from './calendar-tools.tsx';
import { CalendarToolsPhone } from './calendar-tools-phone.tsx';
import { CalendarViews } from './calendar-views.tsx';
import { ClashBar } from './clash-bar.tsx';
import { EntryDrawer } from './entry-drawer.tsx';
import type { MoveStart } from './move-start.ts';
import type { ShownCalendar } from './use-calendar.ts';
import type { CalendarSearch } from './use-calendar-search.ts';
import { useRangeTitle } from './use-range-title.ts';
import { VisitDrawer } from './visit-drawer.tsx';

const MoveDialog = lazy(() => import('./move-dialog.tsx'));

/** A month and a week are printed on a sheet that lies; a page's own rule, as a named page would end in an empty standing one. */
const lyingPage = '@page { size: A4 landscape; margin: 10mm 12mm; }';

interface CalendarBodyProps {
  search: CalendarSearch;
  calendar: ShownCalendar;
}

/** The calendar beneath the head of its page. */
export function CalendarBody({ search, calendar }: CalendarBodyProps) {
  const words = useCalendarWords();
  const say = useProblemWords();
  const title = useRangeTitle(search);
  const onPhone = usePhone();
  const { asked, within } = calendar;
  const Tools = onPhone ? CalendarToolsPhone : CalendarTools;
  const [move, setMove] = useState<MoveStart | null>(null);
  const open = (entry: CalendarEntry) => search.set({ open: entry.id });
  return (
    <>
      <Tools search={search} calendar={calendar} title={title} />
      <ClashBar entries={within} onGo={(entry) => search.set({ day: entry.day, open: entry.id })} />
      {asked.data?.isCut ? <Notice tone="warn">{words.cut}</Notice> : null}
      {asked.isPending ? <CalendarLoading view={onPhone ? 'agenda' : search.view} /> : null}
      {asked.isError && !asked.data ? (
        <ErrorState problem={say(asked.error)} onRetry={retryOf(asked)} />
      ) : null}
      {asked.data ? (
        <div className={css.paper}>
          {search.view === 'agenda' ? null : <style>{lyingPage}</style>}
          <PaperHead title={title} />
          <CalendarViews search={search} calendar={calendar} title={title} onOpen={open} onMove={setMove} />
        </div>
      ) : null}
      <Drawers search={search} calendar={calendar} onMove={setMove} />
      <Suspense fallback={null}>
        {move ? (
          <MoveDialog visitId={move.visitId} wanted={move.wanted} onClose={() => setMove(null)} />
        ) : null}
      </Suspense>
    </>
  );
}

/** What is chosen, beside the calendar: a visit with its team and its clashes, or what falls due together. */
function Drawers({
  search,
  calendar,
  onMove,
}: Pick<CalendarBodyProps, 'search' | 'calendar'> & { onMove: (start: MoveStart) => void }) {
  const chosen = calendar.all.find((entry) => entry.id === search.openId);
  const close = () => search.set({ open: undefined });
  const isVisit = chosen?.visit != null;
  return (
    <>
      <EntryDrawer entry={isVisit ? undefined : chosen} onClose={close} />
      <VisitDrawer
        entry={isVisit ? chosen : undefined}
        onClose={close}
        onMove={(visit, wanted) => {
          close();
          onMove({ visitId: visit.id, wanted });
        }}
      />
    </>
  );
}

/** On paper alone: whose calendar it is, of when. */
function PaperHead({ title }: { title: string }) {
  const words = useCalendarWords();
  const { agency } = useMe();
  const format = useFormat();
  return (
    <div className={css.paperHead} data-print-only>
      {words.printTitle(title)}
      <small>
        {agency.name} · {words.printedAt(format.whenFull(format.now))}
      </small>
    </div>
  );
}
