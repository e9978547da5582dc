import type { Answer } from '@thidua/shared/contract/endpoint';
import { sentenceCase, weekdayName } from '@thidua/shared/kernel/format';
import type { obligationApi } from '@thidua/shared/obligation/obligation.api';
import { useFormat, useKernelWords } from '../../platform/format.tsx';
import css from './my-work.module.css';
import { useObligationWords } from './obligation.words.ts';

/** "Thứ Sáu 05/11/2021. Có 2 việc phải xong hôm nay, 4 việc trong bảy ngày tới." */
export function MyWorkLead({ counts }: { counts: Answer<typeof obligationApi.counts> | undefined }) {
  const words = useObligationWords().page;
  const kernel = useKernelWords();
  const format = useFormat();
  const day = `${sentenceCase(weekdayName(format.today, kernel))}\u00a0${format.day(format.today)}`;
  if (!counts) return <span>{words.lead(day)}</span>;
  const dueToday = counts.today - counts.overdue;
  const urgent = [
    counts.overdue > 0 ? words.overdue(counts.overdue) : '',
    dueToday > 0 ? words.mustToday(dueToday) : '',
  ].filter(Boolean);
  const week = counts.week > 0 ? words.inWeek(counts.week) : '';
  if (urgent.length === 0)
    return (
      <span>
        {[words.lead(day), week ? `${words.nothingUrgent}, ${week}.` : `${words.nothingUrgent}.`].join(' ')}
      </span>
    );
  return (
    <span className={css.urgent}>
      {words.lead(day)} {words.have} <b>{urgent.join(', ')}</b>
      {week ? `, ${week}` : ''}.
    </span>
  );
}
