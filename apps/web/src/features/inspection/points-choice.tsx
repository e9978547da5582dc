import { Checkbox } from '@mantine/core';
import type { ChecklistItem } from '@thidua/shared/inspection/checklist.model';
import { verdictOfPoints } from '@thidua/shared/inspection/checklist-result';
import { NumberField } from '../../ui/number-field.tsx';
import { StateText } from '../../ui/state-text.tsx';
import { useInspectionWords, useVisitRecordWords } from './inspection.words.ts';
import type { Recorded } from './outbox.ts';
import { isGiven, verdictLook } from './verdict-look.ts';
import css from './visit-record.module.css';

interface PointsChoiceProps {
  item: ChecklistItem;
  recorded: Pick<Recorded, 'verdict' | 'points'>;
  disabled: boolean;
  onChange: (change: Pick<Recorded, 'verdict' | 'points'>) => void;
}

/** An item that gets points: the number decides whether it is passed. */
export function PointsChoice({ item, recorded, disabled, onChange }: PointsChoiceProps) {
  const words = useVisitRecordWords().item;
  const { verdict: verdicts } = useInspectionWords();
  const { verdict, points } = recorded;
  const most = item.maxPoints ?? 0;
  const give = (given: number | null) => {
    if (given === null) onChange({ verdict: 'cleared', points: null });
    else if (given >= 0 && given <= most) onChange({ verdict: verdictOfPoints(item, given), points: given });
  };
  return (
    <div className={css.points}>
      <NumberField
        label={words.points(most, item.passFrom ?? most)}
        value={points}
        size="lg"
        fieldWidth={96}
        disabled={disabled}
        onChange={give}
      />
      {isGiven(verdict) ? (
        <StateText k={verdictLook[verdict].glyph} loud>
          {verdicts[verdict]}
        </StateText>
      ) : null}
      {item.allowsNotApplicable ? (
        <Checkbox
          label={verdicts.notApplicable}
          checked={verdict === 'notApplicable'}
          disabled={disabled}
          onChange={({ currentTarget }) =>
            onChange({ verdict: currentTarget.checked ? 'notApplicable' : 'cleared', points: null })
          }
        />
      ) : null}
    </div>
  );
}
