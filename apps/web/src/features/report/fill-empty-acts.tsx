import type { FigureField } from '@thidua/shared/form/template.model';
import { useTell } from '../../ui/tell.tsx';
import { carriedFor, type Filling, zerosFor } from './fill-empty.ts';
import type { FormView } from './form-view.ts';
import { useReportFormWords } from './report.words.ts';
import css from './report-form.module.css';

interface FillEmptyActsProps {
  figures: readonly FigureField[];
  view: FormView;
  onPaste: () => void;
}

/** Fills what is left empty with one tap: first what carries on from the previous period, then zero for what did not happen. */
export function FillEmptyActs({ figures, view, onPaste }: FillEmptyActsProps) {
  const { fill: words, paste } = useReportFormWords();
  const tell = useTell();
  const carried = carriedFor(figures, view.values, view.before);
  const zeros = zerosFor(figures, view.values);
  const fill = (filling: Filling, said: string) => {
    for (const { code, value } of filling) view.set(code, value);
    tell(said, {
      onUndo: () => {
        for (const { code } of filling) view.set(code, null);
      },
    });
  };
  const isWorthIt = carried.length + zeros.length > 1;
  return (
    <div className={css.fill}>
      {isWorthIt && carried.length > 0 ? (
        <button
          type="button"
          className={css.quiet}
          onClick={() => fill(carried, words.carried(carried.length))}
        >
          {words.carry(carried.length)}
        </button>
      ) : null}
      {isWorthIt && zeros.length > 0 ? (
        <button type="button" className={css.quiet} onClick={() => fill(zeros, words.zeroed(zeros.length))}>
          {words.zero(zeros.length)}
        </button>
      ) : null}
      <button type="button" className={css.quiet} onClick={onPaste}>
        {paste.open}
      </button>
    </div>
  );
}
