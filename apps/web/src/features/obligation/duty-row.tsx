import { Button } from '@mantine/core';
import { IconChevronRight } from '@tabler/icons-react';
import type { DutyRow } from '@thidua/shared/obligation/obligation.model';
import { Link } from 'react-router';
import { useFormat } from '../../platform/format.tsx';
import { subjectPath } from '../../platform/subject-paths.ts';
import { DueText } from '../../ui/due-text.tsx';
import { usePhone } from '../../ui/use-narrow.ts';
import { DutyDue, nearTime } from './duty-due.tsx';
import { dutyIcons } from './duty-icons.ts';
import css from './my-work.module.css';
import { useObligationWords } from './obligation.words.ts';
import { sayDuty, sayLook, sayWaiting } from './say-duty.ts';

export type DutyTab = 'todo' | 'waiting' | 'done';

interface DutyItemProps {
  row: DutyRow;
  tab: DutyTab;
  /** Must be done today: its button is the filled one. */
  urgent?: boolean;
}

/** One thing owed: what, why it is mine, until when, and one button to the exact place. */
export function DutyItem({ row, tab, urgent }: DutyItemProps) {
  const words = useObligationWords();
  const said = sayDuty(row, words, useFormat());
  const Icon = dutyIcons[row.kind];
  const reason = tab === 'waiting' ? sayWaiting(row, words) : tab === 'todo' ? said.why : '';
  return (
    <li className={css.row}>
      <Icon className={css.icon} size={20} stroke={1.6} aria-hidden />
      <div className={css.what}>
        <p className={css.title}>{said.title}</p>
        <p className={css.why}>{[...said.more, reason].filter(Boolean).join(' · ')}</p>
      </div>
      <div className={css.due}>{tab === 'done' ? <DoneAt row={row} /> : <DutyDue row={row} />}</div>
      <DutyButton
        row={row}
        label={tab === 'waiting' ? sayLook(row, words) : said.act}
        title={said.title}
        filled={urgent === true && tab === 'todo'}
      />
    </li>
  );
}

function DoneAt({ row }: { row: DutyRow }) {
  const words = useObligationWords().page;
  const format = useFormat();
  return (
    <DueText
      k={row.isLate ? 'late' : 'ok'}
      words={row.isLate ? words.doneLate : words.doneOnTime}
      date={row.doneAt ? nearTime(row.doneAt, format) : ''}
      inline={usePhone()}
    />
  );
}

function DutyButton({
  row,
  label,
  title,
  filled,
}: {
  row: DutyRow;
  label: string;
  title: string;
  filled: boolean;
}) {
  const onPhone = usePhone();
  const to = subjectPath(row.subject.kind, row.subject.id);
  if (!to) return null;
  const aria = `${label}: ${title}`;
  if (onPhone && !filled)
    return (
      <Link to={to} className={css.link} aria-label={aria}>
        {label}
        <IconChevronRight size={16} stroke={1.8} aria-hidden />
      </Link>
    );
  return (
    <Button
      component={Link}
      to={to}
      size={onPhone ? 'lg' : 'sm'}
      variant={filled ? 'filled' : 'outline'}
      fullWidth
      aria-label={aria}
    >
      {label}
    </Button>
  );
}
