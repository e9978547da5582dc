import type { FindingLine } from '@thidua/shared/inspection/finding.model';
import { dayOf } from '@thidua/shared/kernel/instant';
import { useFormat } from '../../platform/format.tsx';
import { DueText } from '../../ui/due-text.tsx';
import { useFindingScreensWords } from './inspection.words.ts';

type Dated = Pick<FindingLine, 'mark' | 'dueAt' | 'isLate'>;
const nearMs = 2 * 86_400_000;

interface FindingDueProps {
  finding: Dated;
  inline?: boolean;
  /** The day stands beside it already. */
  bare?: boolean;
}

/** When it is to be mended: in words while it is the unit’s turn; once proposed the unit’s clock stands. */
export function FindingDue({ finding, inline, bare }: FindingDueProps) {
  const words = useFindingScreensWords().list;
  const format = useFormat();
  const day = format.day(dayOf(finding.dueAt));
  const shape = { ...(inline ? { inline } : {}), ...(bare ? {} : { date: day }) };
  if (finding.mark === 'cancelled') return <span className="sec">{day}</span>;
  if (finding.mark === 'closed' || finding.mark === 'waiting')
    return (
      <DueText
        k={finding.isLate ? 'late' : 'ok'}
        words={finding.isLate ? words.proposedLate : words.proposedInTime}
        {...shape}
      />
    );
  const due = format.due(finding.dueAt);
  const isNear = !due.isLate && Date.parse(finding.dueAt) - Date.parse(format.now) < nearMs;
  return <DueText k={due.isLate ? 'over' : isNear ? 'warn' : 'hold'} words={due.words} {...shape} />;
}
