import type { Finding } from '@thidua/shared/inspection/finding.model';
import type { Evidence } from '@thidua/shared/task/task.model';
import { Link } from 'react-router';
import { subjectPath } from '../../platform/subject-paths.ts';
import { StoredFiles } from '../document/document.parts.tsx';
import css from './finding-page.module.css';
import { useFindingScreensWords } from './inspection.words.ts';

/** What was found, and beside it what the unit says is mended: the same place, then and now. */
export function BeforeAfter({ finding }: { finding: Finding }) {
  const words = useFindingScreensWords().page;
  const proposed = finding.entries.find((entry) => entry.kind === 'proposed');
  return (
    <>
      <div className={css.sides}>
        <section className={css.side}>
          <h3>{words.before}</h3>
          <p className={css.quote}>{finding.note || finding.quote}</p>
          {finding.files.length > 0 ? <StoredFiles files={finding.files} label={words.photos} /> : null}
        </section>
        <section className={css.side}>
          <h3>{words.after}</h3>
          {proposed ? (
            <>
              <p className={css.quote}>{proposed.note}</p>
              <Proof evidence={proposed.evidence} />
            </>
          ) : (
            <p className="sec">{words.notYet}</p>
          )}
        </section>
      </div>
      {finding.recommendation ? (
        <section className={css.recommendation}>
          <h3>{words.recommendation}</h3>
          <p>{finding.recommendation}</p>
        </section>
      ) : null}
    </>
  );
}

/** Files as files, records of the system as links to them. */
export function Proof({ evidence }: { evidence: readonly Evidence[] }) {
  const words = useFindingScreensWords().page;
  const files = evidence.filter((one) => one.kind === 'file');
  const records = evidence.filter((one) => one.kind === 'record');
  return (
    <>
      {files.length > 0 ? <StoredFiles files={files} label={words.proof} /> : null}
      {records.map(({ subject, label }) => {
        const to = subjectPath(subject.kind, subject.id);
        return <p key={subject.id}>{to ? <Link to={to}>{label}</Link> : label}</p>;
      })}
    </>
  );
}
