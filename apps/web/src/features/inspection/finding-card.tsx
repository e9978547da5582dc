import type { FindingLine } from '@thidua/shared/inspection/finding.model';
import { findingCode } from '@thidua/shared/inspection/finding-mark';
import { Link } from 'react-router';
import { paths } from '../../platform/paths.ts';
import { StateText } from '../../ui/state-text.tsx';
import { FindingDue } from './finding-due.tsx';
import { FindingStep } from './finding-step-text.tsx';
import css from './findings.module.css';
import { useFindingWords } from './inspection.words.ts';

/** A finding for a hand: the whole card leads to it. */
export function FindingCard({ finding }: { finding: FindingLine }) {
  return (
    <Link to={paths.finding(finding.id)} className={css.card}>
      <span className={css.cardTop}>
        <span className={css.number}>{findingCode(finding.number)}</span>
        <FindingDue finding={finding} inline />
      </span>
      <span className={css.title}>{finding.quote}</span>
      <Repeated times={finding.timesRepeated} />
      <span className={css.cardFoot}>
        <span className="sec">{finding.unit.name}</span>
        <FindingStep finding={finding} />
      </span>
    </Link>
  );
}

/** The same item has failed in several visits in a row. */
export function Repeated({ times }: { times: number }) {
  const words = useFindingWords();
  return times > 1 ? (
    <span className={css.repeated}>
      <StateText k="again" loud tight>
        {words.repeated(times)}
      </StateText>
    </span>
  ) : null;
}
