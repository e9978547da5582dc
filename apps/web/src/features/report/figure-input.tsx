import { Select } from '@mantine/core';
import type { FigureField } from '@thidua/shared/form/template.model';
import { type FieldValue, isFiles, isRatio, isTable, type Ratio } from '@thidua/shared/report/report.value';
import { useLang } from '../../platform/words.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { Pill } from '../../ui/pill.tsx';
import { FilesInput } from './files-input.tsx';
import { useReportFormWords } from './report.words.ts';
import css from './report-form.module.css';
import { percentOf, shownScale } from './show-figure.ts';
import { TableInput } from './table-input.tsx';

interface FigureInputProps {
  field: FigureField;
  value: FieldValue;
  onChange: (value: FieldValue) => void;
  labelledBy: string;
  describedBy?: string | undefined;
  hasFault: boolean;
  /** What is typed cannot be read as a number, or can again. */
  onUnread: (isUnread: boolean) => void;
  size: 'md' | 'lg';
  /** A block pasted from a sheet: what of it goes where is shown before it is filled in. */
  onPasteBlock: (block: string) => void;
}

/** The input of one figure, by its kind. */
export function FigureInput(props: FigureInputProps) {
  const { field, value, onChange, labelledBy, describedBy, hasFault } = props;
  const { indicator } = field;
  const words = useReportFormWords();
  const common = {
    'aria-labelledby': labelledBy,
    'aria-describedby': describedBy,
    'aria-invalid': hasFault || undefined,
  };
  const onPaste = (event: React.ClipboardEvent) => {
    const block = event.clipboardData.getData('text/plain');
    if (!/[\t\n]/.test(block.trim())) return; // one cell is typed as it is
    event.preventDefault();
    props.onPasteBlock(block);
  };

  switch (indicator.kind) {
    case 'integer':
    case 'decimal':
    case 'money':
      return (
        <NumberField
          {...common}
          value={typeof value === 'number' ? value : null}
          scale={shownScale(indicator)}
          unit={indicator.measuredIn}
          onChange={onChange}
          onPaste={onPaste}
          onFault={(fault) => props.onUnread(fault !== null)}
          error={hasFault}
          size={props.size}
          fieldWidth={props.size === 'lg' ? 124 : 104}
        />
      );
    case 'ratio':
      return <RatioInput {...props} value={isRatio(value) ? value : { n: null, d: null }} />;
    case 'yes_no':
      return (
        <fieldset className={css.pills} aria-labelledby={labelledBy}>
          {[true, false].map((answer) => (
            <Pill
              key={String(answer)}
              chosen={value === answer}
              onChange={(on) => onChange(on ? answer : null)}
            >
              {answer ? words.yes : words.no}
            </Pill>
          ))}
        </fieldset>
      );
    case 'choice':
      return (
        <Select
          {...common}
          data={indicator.choices.map((choice) => ({ value: choice.code, label: choice.name }))}
          value={typeof value === 'string' ? value : null}
          placeholder={words.choose}
          onChange={onChange}
          error={hasFault}
          size={props.size}
        />
      );
    case 'date':
      return (
        <DateField
          label={indicator.name}
          hideLabel
          value={typeof value === 'string' ? value : null}
          onChange={onChange}
          error={hasFault}
          size={props.size}
        />
      );
    case 'file':
      return <FilesInput {...common} value={isFiles(value) ? value.files : []} onChange={onChange} />;
    case 'table':
      return <TableInput {...props} value={isTable(value) ? value.rows : []} />;
  }
}

function RatioInput({
  field,
  value,
  onChange,
  labelledBy,
  hasFault,
  onUnread,
  size,
}: Omit<FigureInputProps, 'value'> & { value: Ratio }) {
  const words = useReportFormWords();
  const [lang] = useLang();
  const set = (part: 'n' | 'd') => (typed: number | null) => {
    const next: Ratio = { n: value.n, d: value.d, [part]: typed };
    onChange(next.n === null && next.d === null ? null : next);
  };
  const common = {
    error: hasFault,
    size,
    onFault: (fault: unknown) => onUnread(fault !== null),
  };
  const share = value.n !== null && value.d ? `${percentOf(value.n, value.d, lang)} %` : null;
  return (
    <fieldset className={css.ratio} aria-labelledby={labelledBy}>
      <NumberField
        {...common}
        value={value.n}
        onChange={set('n')}
        aria-label={`${field.indicator.name}: ${words.numerator}`}
      />
      <span aria-hidden>/</span>
      <NumberField
        {...common}
        value={value.d}
        onChange={set('d')}
        aria-label={`${field.indicator.name}: ${words.denominator}`}
      />
      <span className={css.unit}>{share ?? field.indicator.measuredIn}</span>
    </fieldset>
  );
}
