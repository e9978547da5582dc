import type { Decision, Overview } from '@thidua/shared/overview/overview.model';
import { useState } from 'react';
import { Link } from 'react-router';
import { type Format, useFormat } from '../../platform/format.tsx';
import { paths } from '../../platform/paths.ts';
import { subjectPath } from '../../platform/subject-paths.ts';
import { Card } from '../../ui/card.tsx';
import { CountPill } from '../../ui/count-pill.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useObligationWords } from '../obligation/obligation.words.ts';
import { type DecisionEntry, decisionLines } from './decision-lines.ts';
import css from './overview.module.css';
import { useOverviewWords } from './overview.words.ts';

const shownFirst = 5;

/** What somebody above the units must look at, and what waits for the reader. */
export function DecisionList({ data }: { data: Overview }) {
  const words = useOverviewWords().decisions;
  const [isOpen, setOpen] = useState(false);
  const lines = decisionLines(data.decisions);
  return (
    <div id="can-quyet-dinh" className={css.anchor}>
      <Card
        title={
          <>
            {words.title} <CountPill active>{data.decisions.length}</CountPill>
          </>
        }
        action={
          lines.length > shownFirst ? (
            <button
              type="button"
              className={css.textButton}
              aria-expanded={isOpen}
              onClick={() => setOpen(!isOpen)}
            >
              {isOpen ? words.fewer : words.all}
            </button>
          ) : null
        }
      >
        {lines.length === 0 ? <EmptyState title={words.empty} /> : null}
        <ul className={css.lines}>
          {lines.slice(0, isOpen ? lines.length : shownFirst).map((entry) => (
            <DecisionLine key={entry.key} entry={entry} />
          ))}
        </ul>
      </Card>
    </div>
  );
}

function DecisionLine({ entry }: { entry: DecisionEntry }) {
  const format = useFormat();
  const words = useOverviewWords().decisions;
  const duty = useObligationWords();
  const said = 'one' in entry ? sayOne(entry.one, format, words, duty) : sayMany(entry.many, format, words);
  return (
    <li className={css.decision}>
      <span className={css.lineTitle}>{said.title}</span>
      <span className={css.wait} data-late={said.isOverdue || undefined}>
        {said.wait}
      </span>
      <span className={css.lineNote}>{said.note}</span>
      <Link className={css.lineAct} to={said.to} aria-label={`${said.act}: ${said.title}`}>
        {said.act}
      </Link>
    </li>
  );
}

interface Said {
  title: string;
  note: string;
  act: string;
  wait: string;
  isOverdue: boolean;
  to: string;
}

type DecisionWords = ReturnType<typeof useOverviewWords>['decisions'];
type DutyWords = ReturnType<typeof useObligationWords>;
type Many = Extract<DecisionEntry, { many: unknown }>['many'];

function sayMany({ kind, n, units, dueAt }: Many, format: Format, words: DecisionWords): Said {
  return {
    title: words.many[kind]?.(n) ?? '',
    note: words.manyLine(units),
    act: words.openList,
    wait: format.due(dueAt).words,
    isOverdue: dueAt < format.now,
    to: `${paths.myWork}?loai=${kind}`,
  };
}

function sayOne(one: Decision, format: Format, words: DecisionWords, duty: DutyWords): Said {
  const { reason, kind, subject, unit, periodKey, times, since, dueAt } = one;
  const period = periodKey ? format.period(periodKey) : '';
  const shared = {
    wait: reason === 'mine' ? format.due(dueAt).words : words.waitsSince(format.ago(since)),
    isOverdue: dueAt < format.now,
    to: subjectPath(subject.kind, subject.id) ?? '',
  };
  if (reason === 'missedAgain')
    return {
      ...shared,
      title: words.missed(times, unit.name),
      note: words.missedLine(period),
      act: words.act[reason],
    };
  if (reason === 'returnedAgain')
    return {
      ...shared,
      title: words.returned(period || subject.text, times),
      note: unit.name,
      act: words.act[reason],
    };
  return {
    ...shared,
    title: duty.title[kind]({ stage: 'none', isDone: false, period, subject: subject.text, unit: unit.name }),
    note: kind.startsWith('task') ? unit.name : '',
    act: duty.act[kind].none,
  };
}
