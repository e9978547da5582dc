import { IconPencil } from '@tabler/icons-react';
import type { FigureField } from '@thidua/shared/form/template.model';
import type { OtherPeriod } from '@thidua/shared/report/report.model';
import { type FieldValue, reasonField } from '@thidua/shared/report/report.value';
import type { Suggestion } from '@thidua/shared/report/report-context.model';
import type { ReactNode } from 'react';
import { useLang } from '../../platform/words.tsx';
import { Chip } from '../../ui/chip.tsx';
import { useFaultWords } from './fault-words.ts';
import { FigureInput } from './figure-input.tsx';
import type { FormState } from './form-model.ts';
import { ReasonAsk } from './reason-ask.tsx';
import { useReportFormWords } from './report.words.ts';
import css from './report-form.module.css';
import { showChange, showFigure } from './show-figure.ts';
import { SourceChip } from './source-chip.tsx';

interface FigureRowProps {
  field: FigureField;
  values: Readonly<Record<string, FieldValue>>;
  form: FormState;
  before: OtherPeriod | null;
  suggestion: Suggestion | undefined;
  /** The field has been left once, or sending was tried: only then an empty one is called a fault. */
  isTouched: boolean;
  set: (field: string, value: FieldValue) => void;
  onPasteColumn: (code: string, cells: string[]) => void;
  /** Pinned comments and conflicts, directly beneath. */
  children?: ReactNode;
}

/** One figure: name and source, input with its unit, the earlier value, the change; what is said of it stands beneath. */
export function FigureRow(props: FigureRowProps) {
  const { field, values, form, before, suggestion, set } = props;
  const { code, indicator } = field;
  const words = useReportFormWords();
  const said = useFaultWords();
  const [lang] = useLang();
  const value = values[code] ?? null;
  const earlier = before?.figures[code];
  const fault = form.faultOf(code);
  const shownFault = fault && (props.isTouched || value !== null) ? fault : undefined;
  const ask = form.askOf(code);
  const change = showChange(indicator, value, earlier, lang);
  const percent = ask?.facts?.percent;
  const describedBy = shownFault ? `loi-${code}` : ask ? `ly-do-${code}` : undefined;

  return (
    <div className={css.row} id={`chi-tieu-${code}`} data-asked={ask ? '' : undefined}>
      <div className={css.rowLine}>
        <div className={css.name}>
          <div id={`ten-${code}`}>
            {indicator.name}
            {field.guidance || indicator.guidance ? (
              <span className={css.guidance}>{field.guidance || indicator.guidance}</span>
            ) : null}
          </div>
          {suggestion ? (
            <SourceChip
              suggestion={suggestion}
              indicator={indicator}
              value={value}
              onTake={() => set(code, suggestion.value)}
            />
          ) : (
            <Chip outlined icon={<IconPencil size={13} stroke={1.8} aria-hidden />}>
              {words.typed}
            </Chip>
          )}
        </div>
        <div className={css.input}>
          <FigureInput
            field={field}
            value={value}
            labelledBy={`ten-${code}`}
            describedBy={describedBy}
            hasFault={shownFault !== undefined}
            onChange={(next) => set(code, next)}
            onPasteColumn={(cells) => props.onPasteColumn(code, cells)}
          />
          {shownFault ? (
            <p className={css.fault} id={`loi-${code}`}>
              {said.ofFault(shownFault, indicator)}
            </p>
          ) : null}
        </div>
        <div className={css.before}>
          <span className={css.beforeWord}>{words.beforeOf('')}</span>
          {showFigure(indicator, earlier, lang, words)}
        </div>
        <div className={css.change} data-large={ask ? '' : undefined}>
          {ask && typeof percent === 'number'
            ? `${percent > 0 ? '+' : '−'}${Math.abs(percent)} %`
            : change?.isSame
              ? words.same
              : change?.inPoints
                ? words.points(change.text)
                : (change?.text ?? '–')}
        </div>
      </div>
      {ask ? (
        <ReasonAsk
          id={`ly-do-${code}`}
          said={said.ofAsk(ask)}
          value={values[reasonField(code)]}
          forText={false}
          onChange={(reason) => set(reasonField(code), reason)}
        />
      ) : null}
      {props.children}
    </div>
  );
}
