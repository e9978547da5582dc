import { VisuallyHidden } from '@mantine/core';
import { useId } from 'react';
import { useInspectionWords, useVisitRecordWords } from './inspection.words.ts';
import { type Given, verdictLook } from './verdict-look.ts';
import css from './visit-record.module.css';

interface TriChoiceProps {
  value: Given | null;
  choices: readonly Given[];
  disabled: boolean;
  onChange: (verdict: Given) => void;
}

/** Passed, failed, not applicable: all in sight, same size, none chosen beforehand. Radio buttons to keyboard and screen reader. */
export function TriChoice({ value, choices, disabled, onChange }: TriChoiceProps) {
  const words = useInspectionWords().verdict;
  const { choice } = useVisitRecordWords().item;
  const name = useId();
  return (
    <fieldset className={css.tri} disabled={disabled}>
      <VisuallyHidden component="legend">{choice}</VisuallyHidden>
      {choices.map((one) => {
        const { icon: Icon, tone } = verdictLook[one];
        return (
          <label key={one} className={css.triCell} data-tone={tone} data-on={value === one || undefined}>
            <input type="radio" name={name} checked={value === one} onChange={() => onChange(one)} />
            <Icon size={22} stroke={2.2} aria-hidden />
            <span>{words[one]}</span>
          </label>
        );
      })}
    </fieldset>
  );
}
