import { UnstyledButton } from '@mantine/core';
import type { CalendarEntry } from '@thidua/shared/calendar/calendar.model';
import { formatDayMonth } from '@thidua/shared/kernel/format';
import { useFormat } from '../../platform/format.tsx';
import { Notice } from '../../ui/notice.tsx';
import css from './agenda.module.css';
import { useCalendarWords } from './calendar.words.ts';

interface ClashBarProps {
  entries: readonly CalendarEntry[];
  onGo: (entry: CalendarEntry) => void;
}

/** The first clash in one sentence, with the way to it; each pair of visits is told once. */
export function ClashBar({ entries, onGo }: ClashBarProps) {
  const words = useCalendarWords().clashBar;
  const format = useFormat();
  const clashing = entries.filter(({ visit, mark }) => visit && visit.clashes.length > 0 && mark !== 'done');
  const [first] = clashing;
  const clash = first?.visit?.clashes[0];
  if (!first || !clash || !first.startsAt) return null;
  const time = format.time(clash.startsAt > first.startsAt ? clash.startsAt : first.startsAt);
  const pairs = new Set(clashing.flatMap((entry) => pairsOf(entry))).size;
  const day = formatDayMonth(first.day);
  return (
    <div data-screen-only>
      <Notice
        tone="warn"
        title={words.title(day)}
        actions={
          <UnstyledButton className={css.act ?? ''} onClick={() => onGo(first)}>
            {words.go(day)}
          </UnstyledButton>
        }
      >
        {clash.kind === 'person'
          ? words.person(clash.name, first.unit?.name ?? '', clash.unitName, time)
          : words.unit(clash.name, time)}{' '}
        {pairs > 1 ? words.others(pairs - 1) : null}
      </Notice>
    </div>
  );
}

const pairsOf = ({ subject, visit }: CalendarEntry): string[] =>
  (visit?.clashes ?? []).map((clash) => [subject?.id, clash.visitId].toSorted().join(' '));
