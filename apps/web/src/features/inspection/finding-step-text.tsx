import type { FindingLine } from '@thidua/shared/inspection/finding.model';
import { findingSteps, stepOfFinding } from '@thidua/shared/inspection/finding-step';
import css from './findings.module.css';
import { useFindingScreensWords, useFindingWords } from './inspection.words.ts';
import { StepBar } from './step-bar.tsx';

type Stepped = Pick<FindingLine, 'state' | 'timesSentBack'>;

/** The step as a bar and in words; one that came back says how often. */
export function FindingStep({ finding }: { finding: Stepped }) {
  const words = useFindingWords();
  const { list } = useFindingScreensWords();
  const step = stepOfFinding(finding);
  const isBack = finding.state === 'open' && finding.timesSentBack > 0;
  return (
    <span className={css.step}>
      {step > 0 ? <StepBar step={step} label={list.step(step, findingSteps)} /> : null}
      <span>{isBack ? list.sentBack(finding.timesSentBack) : words.state[finding.state]}</span>
    </span>
  );
}
