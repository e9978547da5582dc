import type { FigureField } from '@thidua/shared/form/template.model';
import { useTell } from '../../ui/tell.tsx';
import { carriedFor, type Filling, knownFor, zerosFor } from './fill-empty.ts';
import type { FormView } from './form-view.ts';
import { useReportFormWords } from './report.words.ts';
import css from './report-form.module.css';

interface FillEmptyActsProps {
  figures: readonly FigureField[];
  view: FormView;
}

/** Fills with one tap: what the system knows, what carries on from the previous period, then zero for what did not happen. */
export function FillEmptyActs({ figures, view }: FillEmptyActsProps) {
  const words = useReportFormWords().fill;
  const tell = useTell();
  const known = knownFor(figures, view.values, view.suggestions);
  const carried = carriedFor(figures, view.values, view.before);
  const zeros = zerosFor(figures, view.values);
  const fill = (filling: Filling, said: string) => {
    const before = filling.map(({ code }) => ({ code, value: view.values[code] ?? null }));
    for (const { code, value } of filling) view.set(code, value);
    tell(said, {
      onUndo: () => {
        for (const { code, value } of before) view.set(code, value);
      },
    });
  };
  if (known.length < 2 && carried.length + zeros.length < 2) return null;
  return (
    <div className={css.fill}>
      {known.length > 1 ? (
        <button type="button" className={css.quiet} onClick={() => fill(known, words.taken(known.length))}>
          {words.take(known.length)}
        </button>
      ) : null}
      {carried.length > 0 ? (
        <button
          type="button"
          className={css.quiet}
          onClick={() => fill(carried, words.carried(carried.length))}
        >
          {words.carry(carried.length)}
        </button>
      ) : null}
      {zeros.length > 0 ? (
        <button type="button" className={css.quiet} onClick={() => fill(zeros, words.zeroed(zeros.length))}>
          {words.zero(zeros.length)}
        </button>
      ) : null}
    </div>
  );
}
