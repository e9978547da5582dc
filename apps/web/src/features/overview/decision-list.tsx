import type { Decision, Overview } from '@thidua/shared/overview/overview.model';
import { useState } from 'react';
import { Link } from 'react-router';
import { type Format, useFormat } from '../../platform/format.tsx';
import { subjectPath } from '../../platform/subject-paths.ts';
import { Card } from '../../ui/card.tsx';
import { CountPill } from '../../ui/count-pill.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useObligationWords } from '../obligation/obligation.words.ts';
import css from './overview.module.css';
import { useOverviewWords } from './overview.words.ts';

const shownFirst = 5;

/** What somebody above the units must look at, and what waits for the reader. */
export function DecisionList({ data }: { data: Overview }) {
  const words = useOverviewWords().decisions;
  const [isOpen, setOpen] = useState(false);
  const all = data.decisions;
  const shown = isOpen ? all : all.slice(0, shownFirst);
  return (
    <div id="can-quyet-dinh" className={css.anchor}>
      <Card
        title={
          <>
            {words.title} <CountPill active>{all.length}</CountPill>
          </>
        }
        action={
          all.length > shownFirst ? (
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
        {all.length === 0 ? <EmptyState title={words.empty} /> : null}
        <ul className={css.lines}>
          {shown.map((decision) => (
            <DecisionLine key={`${decision.reason} ${decision.id}`} decision={decision} />
          ))}
        </ul>
      </Card>
    </div>
  );
}

function DecisionLine({ decision }: { decision: Decision }) {
  const format = useFormat();
  const words = useOverviewWords().decisions;
  const duty = useObligationWords();
  const said = say(decision, format, words, duty);
  const isOverdue = decision.dueAt < format.now;
  return (
    <li className={css.decision}>
      <span className={css.lineTitle}>{said.title}</span>
      <span className={css.wait} data-late={isOverdue || undefined}>
        {decision.reason === 'mine'
          ? format.due(decision.dueAt).words
          : words.waitsSince(format.ago(decision.since))}
      </span>
      <span className={css.lineNote}>{said.note}</span>
      <Link
        className={css.lineAct}
        to={subjectPath(decision.subject.kind, decision.subject.id) ?? ''}
        aria-label={`${said.act}: ${said.title}`}
      >
        {said.act}
      </Link>
    </li>
  );
}

type DecisionWords = ReturnType<typeof useOverviewWords>['decisions'];

function say(
  { reason, kind, subject, unit, periodKey, times }: Decision,
  format: Format,
  words: DecisionWords,
  duty: ReturnType<typeof useObligationWords>,
) {
  const period = periodKey ? format.period(periodKey) : '';
  if (reason === 'missedAgain')
    return { title: words.missed(times, unit.name), note: words.missedLine(period), act: words.act[reason] };
  if (reason === 'returnedAgain')
    return { title: words.returned(period || subject.text, times), note: unit.name, act: words.act[reason] };
  const title = duty.title[kind]({
    stage: 'none',
    isDone: false,
    period,
    subject: subject.text,
    unit: unit.name,
  });
  return { title, note: kind.startsWith('task') ? unit.name : '', act: duty.act[kind].none };
}
