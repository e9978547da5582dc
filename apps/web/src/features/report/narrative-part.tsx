import { Textarea } from '@mantine/core';
import { IconCheck, IconDatabase, IconHistory } from '@tabler/icons-react';
import type { NarrativePart as Part } from '@thidua/shared/form/template.model';
import { type FieldValue, reasonField } from '@thidua/shared/report/report.value';
import { type ReactNode, useState } from 'react';
import { Chip } from '../../ui/chip.tsx';
import { useFaultWords } from './fault-words.ts';
import type { FormView } from './form-view.ts';
import { ReasonAsk } from './reason-ask.tsx';
import { useReportFormWords } from './report.words.ts';
import css from './report-form.module.css';

interface NarrativePartProps {
  part: Part;
  label: string;
  view: FormView;
  children?: ReactNode;
}

const isNothing = (value: FieldValue) => typeof value === 'object' && value !== null && 'nothing' in value;

/** One part of the outline: its text, last period's at hand, or "Không phát sinh" with the same weight. */
export function NarrativePart({ part, label, view, children }: NarrativePartProps) {
  const { code } = part;
  const words = useReportFormWords();
  const said = useFaultWords();
  const [isShown, show] = useState(false);
  const { form, set } = view;
  const value = view.values[code] ?? null;
  const suggestion = view.suggestions.get(code);
  const earlier = view.before?.texts[code];
  const earlierText = typeof earlier === 'string' ? earlier : earlier ? words.narrative.nothing : '';
  const fault = form.faultOf(code);
  const ask = form.askOf(code);
  const text = typeof value === 'string' ? value : '';

  return (
    <div className={css.part} id={`muc-${code}`} tabIndex={-1}>
      <div className={css.partHead}>
        <label htmlFor={`noi-dung-${code}`}>{label}</label>
        {suggestion && suggestion.records.length > 0 ? (
          <Chip tone="l" icon={<IconDatabase size={13} stroke={1.8} aria-hidden />}>
            {words.records(suggestion.records.length)}
          </Chip>
        ) : null}
        <span className={css.partActs}>
          {suggestion &&
          typeof suggestion.value === 'string' &&
          suggestion.value &&
          text !== suggestion.value ? (
            <button
              type="button"
              className={css.quiet}
              onClick={() => set(code, text ? `${text}\n${suggestion.value as string}` : suggestion.value)}
            >
              {words.takeText}
            </button>
          ) : null}
          {earlierText ? (
            <button
              type="button"
              className={css.quiet}
              aria-expanded={isShown}
              onClick={() => show(!isShown)}
            >
              <IconHistory size={15} stroke={1.8} aria-hidden />
              {isShown ? words.narrative.hideBefore : words.narrative.before}
            </button>
          ) : null}
        </span>
      </div>
      {isShown ? (
        <div className={css.beforeText}>
          <p className={css.beforeTitle}>{words.narrative.beforeTitle}</p>
          <p>{earlierText}</p>
          {typeof earlier === 'string' ? (
            <button type="button" className={css.quiet} onClick={() => set(code, earlier)}>
              {words.narrative.takeBefore}
            </button>
          ) : null}
        </div>
      ) : null}
      {isNothing(value) ? (
        <div className={css.nothing}>
          <IconCheck size={16} stroke={2} aria-hidden />
          <span>{words.narrative.nothing}</span>
          <button type="button" className={css.quiet} onClick={() => set(code, null)}>
            {words.narrative.unsayNothing}
          </button>
        </div>
      ) : (
        <Textarea
          id={`noi-dung-${code}`}
          autosize
          minRows={2}
          maxRows={14}
          maxLength={20_000}
          value={text}
          placeholder={part.guidance || words.narrative.placeholder}
          error={fault && view.isTouched(code) ? said.ofFault(fault) : undefined}
          onChange={(event) => set(code, event.currentTarget.value || null)}
        />
      )}
      {part.allowNothing && value === null ? (
        <button type="button" className={css.quiet} onClick={() => set(code, { nothing: true })}>
          {words.narrative.sayNothing}
        </button>
      ) : null}
      {ask ? (
        <ReasonAsk
          id={`ly-do-${code}`}
          said={said.ofAsk(ask)}
          value={view.values[reasonField(code)]}
          forText
          size={view.isPhone ? 'lg' : 'md'}
          onChange={(reason) => set(reasonField(code), reason)}
        />
      ) : null}
      {children}
    </div>
  );
}
