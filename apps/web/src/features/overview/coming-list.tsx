import type { CalendarEntry } from '@thidua/shared/calendar/calendar.model';
import { weekdayShortName } from '@thidua/shared/kernel/format';
import type { Overview } from '@thidua/shared/overview/overview.model';
import { Link } from 'react-router';
import { useFormat, useKernelWords } from '../../platform/format.tsx';
import { paths } from '../../platform/paths.ts';
import { useProblemWords } from '../../platform/problem-words.ts';
import { useCan } from '../../platform/session.tsx';
import { Card } from '../../ui/card.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { LoadingRows } from '../../ui/loading-rows.tsx';
import { retryOf } from '../../ui/retry-of.ts';
import { useComing } from '../calendar/calendar.parts.tsx';
import css from './overview.module.css';
import { useOverviewWords } from './overview.words.ts';

/** So many fit beside the decisions; the calendar has the rest. */
const mostLines = 9;

/** The two weeks ahead, by day: the entries of the calendar. */
export function ComingList({ data }: { data: Overview }) {
  // Whoever runs the system and reads no duties has none ahead: the card would always be empty.
  return useCan()('obligation.read') ? <Coming data={data} /> : null;
}

function Coming({ data }: { data: Overview }) {
  const words = useOverviewWords().coming;
  const kernel = useKernelWords();
  const format = useFormat();
  const tell = useProblemWords();
  const { asked, entries, say } = useComing(data.shown.unitId);
  const days = [...Map.groupBy(entries.slice(0, mostLines), (entry) => entry.day)];
  const timeOf = ({ startsAt, endsAt }: CalendarEntry) => {
    const at = startsAt ?? endsAt;
    return at ? format.time(at) : '';
  };
  return (
    <Card
      title={words.title}
      action={
        <Link to={paths.inspections} data-screen-only>
          {words.open}
        </Link>
      }
    >
      {asked.isPending ? <LoadingRows rows={3} /> : null}
      {asked.isError && !asked.data ? (
        <ErrorState problem={tell(asked.error)} onRetry={retryOf(asked)} />
      ) : null}
      {asked.data && days.length === 0 ? <EmptyState title={words.empty} /> : null}
      <ol className={css.lines}>
        {days.map(([day, some]) => (
          <li key={day} className={css.day}>
            <time className={css.date} dateTime={day}>
              {weekdayShortName(day, kernel)}
              <b>{format.dayShort(day)}</b>
            </time>
            <ul>
              {some.map((entry) => (
                <li
                  key={entry.id}
                  className={css.moment}
                  data-screen-only={entry.visit?.isHidden || undefined}
                >
                  <span className={css.time}>{timeOf(entry)}</span>
                  <span className={css.lineTitle}>{`${say.kind(entry)}: ${say.title(entry)}`}</span>
                  <span className={css.lineNote}>{say.note(entry)}</span>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </Card>
  );
}
