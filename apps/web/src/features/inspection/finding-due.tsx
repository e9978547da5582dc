import type { FindingLine } from '@thidua/shared/inspection/finding.model';
import { dayOf } from '@thidua/shared/kernel/instant';
import { useFormat } from '../../platform/format.tsx';
import { DueText } from '../../ui/due-text.tsx';
import { useFindingScreensWords } from './inspection.words.ts';

type Dated = Pick<FindingLine, 'mark' | 'dueAt' | 'isLate'>;
const nearMs = 2 * 86_400_000;

/** When it is to be mended: in words while it is the unit’s turn; once proposed the unit’s clock stands. */
export function FindingDue({ finding, inline }: { finding: Dated; inline?: boolean }) {
  const words = useFindingScreensWords().list;
  const format = useFormat();
  const date = format.day(dayOf(finding.dueAt));
  const shape = inline ? { inline } : {};
  if (finding.mark === 'cancelled') return <span className="sec">{date}</span>;
  if (finding.mark === 'closed' || finding.mark === 'waiting')
    return (
      <DueText
        k={finding.isLate ? 'late' : 'ok'}
        words={finding.isLate ? words.proposedLate : words.proposedInTime}
        date={date}
        {...shape}
      />
    );
  const due = format.due(finding.dueAt);
  const isNear = !due.isLate && Date.parse(finding.dueAt) - Date.parse(format.now) < nearMs;
  return (
    <DueText k={due.isLate ? 'over' : isNear ? 'warn' : 'hold'} words={due.words} date={date} {...shape} />
  );
}
