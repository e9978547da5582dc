import type { Evidence, Task, TaskEntry } from '@thidua/shared/task/task.model';
import { Link } from 'react-router';
import { useFormat } from '../../platform/format.tsx';
import { useShellWords } from '../../platform/shell-words.ts';
import { subjectPath } from '../../platform/subject-paths.ts';
import { Card } from '../../ui/card.tsx';
import { Glyph, type GlyphKey } from '../../ui/glyph.tsx';
import { StoredFiles } from '../document/document.parts.tsx';
import { useTaskWords } from './task.words.ts';
import css from './task-page.module.css';

const glyphs: Record<TaskEntry['kind'], GlyphKey> = {
  progress: 'soon',
  done: 'wait',
  verified: 'ok',
  returned: 'ret',
  extended: 'again',
};

/** What was said of this period, newest first, with what there is to show for it. */
export function EntryList({ task, periodKey }: { task: Task; periodKey: string | null }) {
  const words = useTaskWords().page;
  const entries = task.entries.filter((entry) => entry.periodKey === periodKey);
  return (
    <Card title={words.entries}>
      {entries.length === 0 ? <p className="sec">{words.noEntries}</p> : null}
      <ol className={css.entries}>
        {entries.map((entry) => (
          <EntryItem key={entry.id} entry={entry} />
        ))}
      </ol>
    </Card>
  );
}

function EntryItem({ entry }: { entry: TaskEntry }) {
  const words = useTaskWords();
  const shell = useShellWords().timeline;
  const format = useFormat();
  const said: Record<TaskEntry['kind'], string> = {
    progress: words.percent(entry.progress),
    done: words.event['task.finished'],
    verified: words.event['task.verified'],
    returned: words.event['task.returned'],
    extended: words.event['obligation.extended'],
  };
  return (
    <li className={css.entry} data-kind={entry.kind}>
      <Glyph k={glyphs[entry.kind]} />
      <div className={css.entryBody}>
        <p className={css.entryTop}>
          <b>{said[entry.kind]}</b>
          <span className="sec">
            {entry.by.name}
            {entry.onBehalfOf ? `, ${shell.onBehalf(entry.onBehalfOf.name)}` : ''} · {format.when(entry.at)}
          </span>
        </p>
        {entry.note ? <p className={css.note}>{entry.note}</p> : null}
        <EvidenceList evidence={entry.evidence} />
      </div>
    </li>
  );
}

function EvidenceList({ evidence }: { evidence: readonly Evidence[] }) {
  const words = useTaskWords().page;
  const files = evidence.filter((one) => one.kind === 'file');
  const records = evidence.filter((one) => one.kind === 'record');
  return (
    <>
      {files.length > 0 ? <StoredFiles files={files} label={words.evidence} /> : null}
      {records.map(({ subject, label }) => {
        const to = subjectPath(subject.kind, subject.id);
        return <p key={subject.id}>{to ? <Link to={to}>{label}</Link> : label}</p>;
      })}
    </>
  );
}
