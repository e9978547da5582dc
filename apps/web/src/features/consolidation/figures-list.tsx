import { measuredIn } from '@thidua/shared/consolidation/say-total';
import { useConsolidationWords } from './consolidation.words.ts';
import { FigureNote } from './figure-note.tsx';
import { FigureTrace } from './figure-trace.tsx';
import css from './figures.module.css';
import { OpenMark } from './open-mark.tsx';
import { type FiguresProps, traceId } from './placed.ts';
import { useSaid } from './use-said.ts';

/** On the phone each figure is a card: its name, its total, of how many units. */
export function FiguresList({ view, placed, opened, onToggle }: FiguresProps) {
  const words = useConsolidationWords();
  const said = useSaid();
  return (
    <ul className={css.list}>
      {placed.map((one) => {
        const { field, line } = one;
        const { code, indicator } = field;
        const isOpen = opened === code;
        return (
          <li key={code}>
            <button
              type="button"
              className={css.card}
              aria-expanded={isOpen}
              aria-controls={isOpen ? traceId(code) : undefined}
              onClick={() => onToggle(code)}
            >
              <OpenMark isOpen={isOpen} />
              <span className={css.cardName}>{indicator.name}</span>
              <span className={css.cardTotal}>
                <b>{said.total(indicator, line.value)}</b> {measuredIn(indicator)}
              </span>
              <span className={css.cardNote}>
                {words.figures.sourceOf(line.n, line.of)} <FigureNote view={view} placed={one} />
              </span>
            </button>
            {isOpen ? (
              <div id={traceId(code)}>
                <FigureTrace view={view} placed={one} />
              </div>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}
