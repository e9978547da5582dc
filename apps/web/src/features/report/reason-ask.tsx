import { TextInput } from '@mantine/core';
import {
  type FieldValue,
  type Reason,
  type ReasonCode,
  reasonCodes,
} from '@thidua/shared/report/report.value';
import { Glyph } from '../../ui/glyph.tsx';
import { Pill } from '../../ui/pill.tsx';
import { useReportFormWords } from './report.words.ts';
import css from './report-form.module.css';

interface ReasonAskProps {
  id: string;
  /** What is out of the ordinary: "Tăng 121 % so với kỳ trước." */
  said: string;
  value: FieldValue | undefined;
  /** 'unchanged' is offered for repeated texts only. */
  forText: boolean;
  size: 'md' | 'lg';
  onChange: (value: Reason | null) => void;
}

const isReason = (value: FieldValue | undefined): value is Reason =>
  typeof value === 'object' && value !== null && 'why' in value;

/** The system asks why, beneath the field: one tap answers, words where they help. */
export function ReasonAsk({ id, said, value, forText, size, onChange }: ReasonAskProps) {
  const words = useReportFormWords();
  const reason = isReason(value) ? value : null;
  const offered: ReasonCode[] = reasonCodes.filter((code) =>
    forText ? code === 'unchanged' || code === 'other' : code !== 'unchanged',
  );
  return (
    <div className={css.ask} id={id}>
      <p className={css.askSaid}>
        <Glyph k="warn" />
        <span>
          <b>{said}</b> {words.ask.why}
        </span>
      </p>
      <div className={css.pills}>
        {offered.map((code) => (
          <Pill
            key={code}
            chosen={reason?.why === code}
            onChange={(on) => onChange(on ? { why: code, text: reason?.text ?? '' } : null)}
          >
            {words.reasons[code]}
          </Pill>
        ))}
      </div>
      {reason ? (
        <TextInput
          size={size}
          value={reason.text}
          maxLength={500}
          placeholder={reason.why === 'other' ? words.ask.mustSay : words.ask.more}
          aria-label={reason.why === 'other' ? words.ask.mustSay : words.ask.more}
          onChange={(event) => onChange({ ...reason, text: event.currentTarget.value })}
        />
      ) : null}
    </div>
  );
}
