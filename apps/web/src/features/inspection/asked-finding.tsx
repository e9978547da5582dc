import { Checkbox, SegmentedControl } from '@mantine/core';
import { type Severity, severities } from '@thidua/shared/inspection/finding.model';
import type { AskedFinding, Visit } from '@thidua/shared/inspection/inspection.model';
import { addDays } from '@thidua/shared/kernel/day';
import { dayOf } from '@thidua/shared/kernel/instant';
import { useFormat } from '../../platform/format.tsx';
import { useFindingWords, useVisitRecordWords } from './inspection.words.ts';
import { NoteField } from './note-field.tsx';
import css from './visit-record.module.css';

const usualDays = 7;

/** What is asked for with a failed item unless the inspector says otherwise. */
export const usualFinding: AskedFinding = {
  severity: 'minor',
  recommendation: '',
  ownerId: null,
  dueAt: null,
};

interface AskedFindingCardProps {
  visit: Visit;
  finding: AskedFinding | null;
  disabled: boolean;
  onChange: (finding: AskedFinding | null) => void;
}

/** A failed item becomes a finding when the visit ends: preset, and said in one line to whom and until when. */
export function AskedFindingCard({ visit, finding, disabled, onChange }: AskedFindingCardProps) {
  const words = useVisitRecordWords().finding;
  const { severity } = useFindingWords();
  const format = useFormat();
  const owner = visit.unitPeople.find(({ id }) => id === finding?.ownerId) ?? visit.unitHead;
  const dueOn = finding?.dueAt ? dayOf(finding.dueAt) : addDays(format.today, usualDays);
  return (
    <section className={css.finding}>
      <Checkbox
        checked={finding !== null}
        disabled={disabled}
        label={words.make}
        description={words.owed(owner?.post || owner?.name || words.noHead, format.day(dueOn))}
        onChange={({ currentTarget }) => onChange(currentTarget.checked ? usualFinding : null)}
      />
      {finding ? (
        <>
          <SegmentedControl
            fullWidth
            aria-label={words.severity}
            value={finding.severity}
            disabled={disabled}
            data={severities.map((value) => ({ value, label: severity[value] }))}
            onChange={(value) => onChange({ ...finding, severity: value as Severity })}
          />
          <NoteField
            label={words.recommendation}
            placeholder={words.recommendationHint}
            minRows={1}
            maxLength={2000}
            disabled={disabled}
            value={finding.recommendation}
            onText={(recommendation) => onChange({ ...finding, recommendation })}
          />
        </>
      ) : null}
    </section>
  );
}
