import type { Finding } from '@thidua/shared/inspection/finding.model';
import type { ReactNode } from 'react';
import { useFormat } from '../../platform/format.tsx';
import { Chip } from '../../ui/chip.tsx';
import { StateText } from '../../ui/state-text.tsx';
import { FindingDue } from './finding-due.tsx';
import css from './finding-page.module.css';
import { useFindingScreensWords, useFindingWords } from './inspection.words.ts';

const tones = { minor: 'n', major: 'w', serious: 'd' } as const;

/** Two clocks, shown apart: the unit’s, which stands once it has proposed, and that of the second person. */
export function FindingFacts({ finding }: { finding: Finding }) {
  const words = useFindingScreensWords().page;
  const { severity } = useFindingWords();
  const format = useFormat();
  return (
    <div className={css.facts}>
      <Fact label={words.due(format.whenFull(finding.dueAt))}>
        <FindingDue finding={finding} inline bare />
      </Fact>
      <Fact label={words.second}>
        <SecondClock finding={finding} />
      </Fact>
      <Fact label={words.severity}>
        <Chip tone={tones[finding.severity]}>{severity[finding.severity]}</Chip>
      </Fact>
      <Fact label={words.citation}>{finding.citation || words.noCitation}</Fact>
    </div>
  );
}

function SecondClock({ finding }: { finding: Finding }) {
  const words = useFindingScreensWords().page;
  const { mark } = useFindingWords();
  const format = useFormat();
  if (finding.state === 'closed') return <StateText k="ok">{mark.closed}</StateText>;
  if (!finding.verifyDueAt || finding.state !== 'proposed')
    return <span className="sec">{words.secondNot}</span>;
  const isLate = finding.verifyDueAt < format.now;
  return (
    <StateText k={isLate ? 'over' : 'second'} loud={isLate}>
      {words.secondBy(format.when(finding.verifyDueAt))}
    </StateText>
  );
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className={css.fact}>
      <span className={css.factLabel}>{label}</span>
      <span>{children}</span>
    </div>
  );
}
