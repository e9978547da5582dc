import { useShellWords } from '../../platform/shell-words.ts';
import { Glyph, type GlyphKey } from '../../ui/glyph.tsx';
import css from './matrix.module.css';
import { useTaskWords } from './task.words.ts';

const signs: readonly (readonly [
  GlyphKey | null,
  'done' | 'waiting' | 'doing' | 'overdue' | 'returned' | 'notBegun' | 'exempt',
])[] = [
  ['dot', 'done'],
  ['wait', 'waiting'],
  [null, 'doing'],
  ['over', 'overdue'],
  ['ret', 'returned'],
  ['not', 'notBegun'],
  ['ex', 'exempt'],
];

/** What the signs of the matrix mean; a percentage stands for itself. */
export function MatrixLegend({ hasExempt }: { hasExempt: boolean }) {
  const words = useTaskWords().matrix;
  const shell = useShellWords();
  return (
    <div className={css.foot}>
      <ul aria-label={shell.legend}>
        {signs
          .filter(([, what]) => what !== 'exempt' || hasExempt)
          .map(([k, what]) => (
            <li key={what}>
              {k ? <Glyph k={k} /> : <b className={css.percent}>60</b>}
              {words.legend[what]}
            </li>
          ))}
        <li>{words.none}</li>
      </ul>
      <span>{words.abbreviations}</span>
    </div>
  );
}
