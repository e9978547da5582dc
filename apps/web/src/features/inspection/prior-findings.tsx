import type { FindingRef } from '@thidua/shared/inspection/finding.model';
import { useFormat } from '../../platform/format.tsx';
import { StateText } from '../../ui/state-text.tsx';
import { useFindingWords, useVisitRecordWords } from './inspection.words.ts';
import css from './visit-record.module.css';

interface PriorFindingsProps {
  findings: readonly FindingRef[];
  /** The number of the item it belongs to; undefined where the checklist asks it no more. */
  noOf: (code: string) => number | undefined;
  onGo: (code: string) => void;
}

/** What was open at the unit before one came: the first thing to look at, each with its item. */
export function PriorFindings({ findings, noOf, onGo }: PriorFindingsProps) {
  const words = useVisitRecordWords().prior;
  if (findings.length === 0) return null;
  return (
    <section className={css.prior} aria-labelledby="lan-truoc">
      <header>
        <h2 id="lan-truoc">{words.title}</h2>
        <span className="sec">{words.count(findings.length)}</span>
      </header>
      <ul>
        {findings.map((one) => {
          const no = noOf(one.itemCode);
          return (
            <li key={one.id}>
              <div>
                <PriorState finding={one} />
                <p>{one.note || one.quote}</p>
              </div>
              {no === undefined ? (
                <span className="sec">{words.notAsked}</span>
              ) : (
                <button type="button" onClick={() => onGo(one.itemCode)}>
                  {words.item(no)}
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** Repeated before late before the time that is left. */
function PriorState({ finding }: { finding: FindingRef }) {
  const words = useFindingWords();
  const { due } = useFormat();
  const left = due(finding.dueAt).words;
  if (finding.timesRepeated > 1)
    return (
      <StateText k="again" loud tight>
        {words.repeated(finding.timesRepeated)}
      </StateText>
    );
  if (finding.mark === 'waiting')
    return (
      <StateText k="second" tight>
        {words.mark.waiting}
      </StateText>
    );
  return (
    <StateText k={finding.isLate ? 'over' : 'hold'} loud={finding.isLate} tight>
      {left.charAt(0).toUpperCase() + left.slice(1)}
    </StateText>
  );
}
