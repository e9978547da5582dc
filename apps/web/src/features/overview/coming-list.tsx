import { formatDays, weekdayShortName } from '@thidua/shared/kernel/format';
import { dayOf } from '@thidua/shared/kernel/instant';
import type { Coming, Overview } from '@thidua/shared/overview/overview.model';
import { type Format, useFormat, useKernelWords } from '../../platform/format.tsx';
import { Card } from '../../ui/card.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import css from './overview.module.css';
import { useOverviewWords } from './overview.words.ts';

export type ComingWords = ReturnType<typeof useOverviewWords>['coming'];

/** What a coming date is, in words. */
export function sayComing(
  {
    what,
    periodKey,
    records,
    subject,
  }: Pick<Coming, 'what' | 'periodKey' | 'records'> & { subject?: Coming['subject'] },
  words: ComingWords,
  format: Format,
): string {
  const period = periodKey ? format.period(periodKey) : '';
  if (what === 'periodOpens') return words.periodOpens(period);
  if (what === 'reportDue') return words.reportDue(period);
  return subject?.text ? words.oneTaskDue(subject.text) : words.taskDue(records);
}

function noteOf(coming: Coming, words: ComingWords): string {
  const { what, firstDay, lastDay, unit, units } = coming;
  if (what === 'periodOpens') return firstDay && lastDay ? words.dataOf(formatDays(firstDay, lastDay)) : '';
  return unit ?? words.units(units);
}

/** The two weeks ahead, by day. */
export function ComingList({ data }: { data: Overview }) {
  const words = useOverviewWords().coming;
  const kernel = useKernelWords();
  const format = useFormat();
  const days = [...Map.groupBy(data.coming, (one) => dayOf(one.at))];
  return (
    <Card title={words.title}>
      {days.length === 0 ? <EmptyState title={words.empty} /> : null}
      <ol className={css.lines}>
        {days.map(([day, some]) => (
          <li key={day} className={css.day}>
            <time className={css.date} dateTime={day}>
              {weekdayShortName(day, kernel)}
              <b>{format.dayShort(day)}</b>
            </time>
            <ul>
              {some.map((one) => (
                <li
                  key={`${one.what} ${one.at} ${one.periodKey} ${one.subject?.id ?? ''}`}
                  className={css.moment}
                >
                  <span className={css.time}>{format.time(one.at)}</span>
                  <span className={css.lineTitle}>{sayComing(one, words, format)}</span>
                  <span className={css.lineNote}>{noteOf(one, words)}</span>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </Card>
  );
}
