import type { CellState } from '@thidua/shared/obligation/obligation.model';
import type { Wall } from '@thidua/shared/overview/display.model';
import { useFormat } from '../../platform/format.tsx';
import { Glyph, type GlyphKey } from '../../ui/glyph.tsx';
import { cellGlyphs } from '../obligation/obligation.parts.tsx';
import { useObligationWords } from '../obligation/obligation.words.ts';
import { useOverviewWords } from './overview.words.ts';
import css from './wall.module.css';

/** Problems first; what is in order stands at the end and is quiet. */
const order: readonly (CellState | null)[] = [
  'missing',
  'dueSoon',
  'draft',
  'notYet',
  'returned',
  'late',
  'waiting',
  'onTime',
  'exempt',
  null,
];
const isIn = (mark: CellState | null) => mark === 'waiting' || mark === 'onTime';

/** Every unit with the state of its report. */
export function WallUnits({ data }: { data: Wall }) {
  const words = useOverviewWords().wallScreen;
  const marks = useObligationWords().cell;
  const format = useFormat();
  const rows = data.rows
    .filter((row) => row.mark !== null)
    .toSorted((a, b) => order.indexOf(a.mark) - order.indexOf(b.mark));
  const glyph = (mark: CellState): GlyphKey => (isIn(mark) ? 'ok' : cellGlyphs[mark]);
  return (
    <section className={css.right} data-many={rows.length > 12 || undefined}>
      <h2>{data.periodKey ? words.byUnit(format.period(data.periodKey)) : words.nothing}</h2>
      <ul>
        {rows.map((row) => (
          <li key={row.name} data-mark={row.mark ?? undefined}>
            {row.mark ? <Glyph k={glyph(row.mark)} size={30} /> : <span />}
            <span className={css.unit}>{row.name.length > 40 ? row.shortName : row.name}</span>
            <span className={css.mark}>
              {row.mark ? (isIn(row.mark) ? words.submitted : marks[row.mark].short) : ''}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
