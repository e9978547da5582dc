import type { FindingRef } from '@thidua/shared/inspection/finding.model';
import { findingCode } from '@thidua/shared/inspection/finding-mark';
import type { Visit } from '@thidua/shared/inspection/inspection.model';
import { Link } from 'react-router';
import { paths } from '../../platform/paths.ts';
import { Card } from '../../ui/card.tsx';
import { Repeated } from './finding-card.tsx';
import { FindingDue } from './finding-due.tsx';
import { useVisitScreensWords } from './inspection.words.ts';
import css from './visit.module.css';

/** What was open before, and what this visit has added. */
export function VisitFindings({ visit }: { visit: Visit }) {
  const { page } = useVisitScreensWords();
  if (visit.kind === 'self') return null;
  const before = visit.prior.filter((one) => visit.findings.every(({ id }) => id !== one.id));
  return (
    <>
      {visit.findings.length > 0 ? (
        <Card title={page.findings(visit.findings.length)}>
          <Findings findings={visit.findings} />
        </Card>
      ) : null}
      <Card title={page.prior(before.length)}>
        {before.length > 0 ? <Findings findings={before} /> : <p className="sec">{page.priorNone}</p>}
      </Card>
    </>
  );
}

function Findings({ findings }: { findings: readonly FindingRef[] }) {
  return (
    <ul className={css.findings}>
      {findings.map((one) => (
        <li key={one.id}>
          <span className={css.code}>{findingCode(one.number)}</span>
          <span>
            <Link to={paths.finding(one.id)}>{one.quote}</Link>
            {one.note ? <span className={css.of}>{one.note}</span> : null}
            <Repeated times={one.timesRepeated} />
          </span>
          <FindingDue finding={one} />
        </li>
      ))}
    </ul>
  );
}
