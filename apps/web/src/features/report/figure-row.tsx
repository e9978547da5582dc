import { IconPencil } from '@tabler/icons-react';
import type { FigureField } from '@thidua/shared/form/template.model';
import { reasonField } from '@thidua/shared/report/report.value';
import type { ReactNode } from 'react';
import { useLang } from '../../platform/words.tsx';
import { Chip } from '../../ui/chip.tsx';
import { useFaultWords } from './fault-words.ts';
import { FigureChange } from './figure-change.tsx';
import { FigureInput } from './figure-input.tsx';
import type { FormView } from './form-view.ts';
import { ReasonAsk } from './reason-ask.tsx';
import { useReportFormWords } from './report.words.ts';
import css from './report-form.module.css';
import { showFigure } from './show-figure.ts';
import { SourceChip } from './source-chip.tsx';

interface FigureRowProps {
  field: FigureField;
  view: FormView;
  onPasteBlock: (block: string) => void;
  /** Pinned comments and conflicts, directly beneath. */
  children?: ReactNode;
}

/** One figure: name and source, input with its unit, the earlier value, the change; what is said of it stands beneath. */
export function FigureRow({ field, view, onPasteBlock, children }: FigureRowProps) {
  const { code, indicator } = field;
  const words = useReportFormWords();
  const said = useFaultWords();
  const [lang] = useLang();
  const value = view.values[code] ?? null;
  const earlier = view.before?.figures[code];
  const suggestion = view.suggestions.get(code);
  const fault = view.form.faultOf(code);
  // "Not a number" is said by the field itself while one types.
  const isSaid = fault && fault.code !== 'unreadable' && (view.isTouched(code) || value !== null);
  const ask = view.form.askOf(code);
  const guidance = field.guidance || indicator.guidance;

  // A table or a list of files has no room beside its name.
  const isWide = indicator.kind === 'table' || indicator.kind === 'file';
  const input = (
    <FigureInput
      field={field}
      value={value}
      size={view.isPhone ? 'lg' : 'md'}
      labelledBy={`ten-${code}`}
      describedBy={isSaid ? `loi-${code}` : ask ? `ly-do-${code}` : undefined}
      hasFault={Boolean(isSaid)}
      onChange={(next) => view.set(code, next)}
      onUnread={(isUnread) => view.onUnread(code, isUnread)}
      onPasteBlock={onPasteBlock}
    />
  );

  return (
    <div className={css.row} id={`chi-tieu-${code}`} tabIndex={-1} data-asked={ask ? '' : undefined}>
      <div className={css.rowLine}>
        <div className={css.name}>
          <div id={`ten-${code}`}>
            {indicator.name}
            {guidance ? <span className={css.guidance}>{guidance}</span> : null}
          </div>
          {suggestion ? (
            <SourceChip
              suggestion={suggestion}
              indicator={indicator}
              value={value}
              onTake={() => view.set(code, suggestion.value)}
            />
          ) : (
            <Chip outlined icon={<IconPencil size={13} stroke={1.8} aria-hidden />}>
              {words.typed}
            </Chip>
          )}
        </div>
        <div className={css.input}>
          {isWide ? null : input}
          {isSaid ? (
            <p className={css.fault} id={`loi-${code}`}>
              {said.ofFault(fault, indicator)}
            </p>
          ) : null}
        </div>
        <div className={css.before}>
          <span className={css.beforeWord}>{words.beforeOf('')}</span>
          {showFigure(indicator, earlier, lang, words)}
        </div>
        <FigureChange indicator={indicator} value={value} before={earlier} ask={ask} />
      </div>
      {isWide ? <div className={css.wide}>{input}</div> : null}
      {ask ? (
        <ReasonAsk
          id={`ly-do-${code}`}
          said={said.ofAsk(ask)}
          value={view.values[reasonField(code)]}
          forText={false}
          size={view.isPhone ? 'lg' : 'md'}
          onChange={(reason) => view.set(reasonField(code), reason)}
        />
      ) : null}
      {children}
    </div>
  );
}
