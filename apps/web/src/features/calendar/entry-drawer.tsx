import { Button } from '@mantine/core';
import type { CalendarEntry } from '@thidua/shared/calendar/calendar.model';
import { formatDays, sentenceCase } from '@thidua/shared/kernel/format';
import { Link } from 'react-router';
import { useFormat } from '../../platform/format.tsx';
import { KeyValue } from '../../ui/key-value.tsx';
import { SideDrawer } from '../../ui/side-drawer.tsx';
import { EntryState, KindText } from './agenda-row.tsx';
import { useCalendarWords } from './calendar.words.ts';
import { entryPath } from './entry-path.ts';
import { useSayEntry } from './use-say-entry.ts';

interface EntryDrawerProps {
  entry: CalendarEntry | undefined;
  onClose: () => void;
}

/** What falls due together, beside the calendar: when, how far it has come, and the way to where it is worked on. */
export function EntryDrawer({ entry, onClose }: EntryDrawerProps) {
  const say = useSayEntry();
  const words = useCalendarWords().drawer;
  const path = entry && entryPath(entry);
  return (
    <SideDrawer
      opened={entry !== undefined}
      onClose={onClose}
      title={entry ? say.title(entry) : ''}
      footer={
        path ? (
          <Button component={Link} to={path} variant="filled">
            {openWord(entry, words.open)}
          </Button>
        ) : null
      }
    >
      {entry ? <EntryFacts entry={entry} /> : null}
    </SideDrawer>
  );
}

function openWord(entry: CalendarEntry, words: { report: string; task: string; list: string }): string {
  if (entry.subject?.kind === 'report') return words.report;
  return entry.subject?.kind === 'task' ? words.task : words.list;
}

function EntryFacts({ entry }: { entry: CalendarEntry }) {
  const words = useCalendarWords().drawer;
  const say = useSayEntry();
  const format = useFormat();
  const { endsAt, period, unit, day } = entry;
  const note = say.note(entry);
  return (
    <KeyValue
      pairs={[
        { key: words.kind, value: <KindText entry={entry} /> },
        {
          key: endsAt ? words.due : words.day,
          value: endsAt ? sentenceCase(format.whenFull(endsAt)) : format.day(day),
        },
        ...(period ? [{ key: words.period, value: formatDays(period.firstDay, period.lastDay) }] : []),
        ...(unit ? [{ key: words.units, value: unit.name }] : []),
        ...(note && note !== unit?.name && entry.matter !== 'dataCloses'
          ? [{ key: words.progress, value: note }]
          : []),
        { key: words.state, value: <EntryState entry={entry} /> },
      ]}
    />
  );
}
