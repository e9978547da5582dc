import { UnstyledButton } from '@mantine/core';
import { type CalendarEntry, kindOfMatter } from '@thidua/shared/calendar/calendar.model';
import { Link } from 'react-router';
import { useFormat } from '../../platform/format.tsx';
import { StateText } from '../../ui/state-text.tsx';
import css from './agenda.module.css';
import { useCalendarWords } from './calendar.words.ts';
import { kindIcons, markGlyphs } from './entry-icons.ts';
import { entryPath } from './entry-path.ts';
import { useSayEntry } from './use-say-entry.ts';

interface AgendaRowProps {
  entry: CalendarEntry;
  isOpen: boolean;
  onOpen: (entry: CalendarEntry) => void;
}

/** When, what kind, whom, who leads, how it stands, and the one thing to do. */
export function AgendaRow({ entry, isOpen, onOpen }: AgendaRowProps) {
  const say = useSayEntry();
  const note = say.note(entry);
  return (
    <tr
      data-entry={entry.id}
      data-open={isOpen || undefined}
      data-hidden={entry.visit?.isHidden || undefined}
    >
      <td data-col="time">{say.time(entry)}</td>
      <td data-col="kind">
        <KindText entry={entry} />
      </td>
      <th scope="row">
        <UnstyledButton className={css.title ?? ''} onClick={() => onOpen(entry)}>
          {say.title(entry)}
        </UnstyledButton>
        {note ? (
          <span className={css.note} data-repeat={note === entry.unit?.name || undefined}>
            {note}
          </span>
        ) : null}
      </th>
      <td data-col="who">
        <Leads entry={entry} />
      </td>
      <td data-col="state">
        <EntryState entry={entry} />
      </td>
      <td data-col="act">
        <RowAct entry={entry} onOpen={onOpen} />
      </td>
    </tr>
  );
}

export function KindText({ entry }: { entry: CalendarEntry }) {
  const say = useSayEntry();
  const kind = kindOfMatter[entry.matter];
  const Icon = kindIcons[kind];
  return (
    <span className={css.kind} data-kind={kind}>
      <Icon size={17} stroke={1.7} aria-hidden />
      {say.kind(entry)}
    </span>
  );
}

/** Only what must be attended to is loud. */
export function EntryState({ entry }: { entry: CalendarEntry }) {
  const say = useSayEntry();
  const clashes = (entry.visit?.clashes.length ?? 0) > 0;
  const loud = clashes || entry.mark === 'late' || entry.mark === 'doing';
  return (
    <StateText k={clashes ? 'warn' : markGlyphs[entry.mark]} loud={loud}>
      {say.state(entry)}
    </StateText>
  );
}

/** Who leads a visit, or how many units it concerns. */
function Leads({ entry }: { entry: CalendarEntry }) {
  const words = useCalendarWords().note;
  const format = useFormat();
  const { visit, records, unit, matter } = entry;
  if (visit?.leader)
    return (
      <>
        {visit.leader.name}
        <span className={css.note}>{words.team(visit.teamIds.length)}</span>
      </>
    );
  if (unit && matter !== 'visit' && matter !== 'self') return unit.name;
  return records ? format.count(records.total, 'unit') : null;
}

function RowAct({ entry, onOpen }: Omit<AgendaRowProps, 'isOpen'>) {
  const words = useCalendarWords().act;
  const say = useSayEntry();
  const path = entryPath(entry);
  const moves = entry.visit?.canMove && entry.visit.clashes.length > 0;
  const text = moves ? words.move : entry.mark === 'doing' ? words.record : words.view;
  const label = `${text}: ${say.title(entry)}`;
  if (path && !moves)
    return (
      <Link to={path} className={css.act} aria-label={label}>
        {text}
      </Link>
    );
  return (
    <UnstyledButton className={css.act ?? ''} aria-label={label} onClick={() => onOpen(entry)}>
      {text}
    </UnstyledButton>
  );
}
