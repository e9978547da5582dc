import { isSame } from '@thidua/shared/consolidation/add-up';
import type { Consolidation } from '@thidua/shared/consolidation/consolidation.model';
import { isShare } from '@thidua/shared/report/report.value';
import { Glyph } from '../../ui/glyph.tsx';
import { useConsolidationWords } from './consolidation.words.ts';
import css from './figures.module.css';
import type { Placed } from './placed.ts';
import { useSaid } from './use-said.ts';

/** What is to be known of one total: that it is out of date, what was counted, who left it empty, what the office added. */
export function FigureNote({ view, placed: { field, line } }: { view: Consolidation; placed: Placed }) {
  const words = useConsolidationWords();
  const said = useSaid();
  const { indicator } = field;
  const blank = view.counts.submitted - line.n;
  const share = line.value as never;
  const notes = [
    isShare(share) ? words.figures.counted(said.counted(share), indicator.measuredIn) : '',
    blank > 0 && view.counts.submitted > 0 ? words.figures.blank(blank) : '',
    line.adjustment ? words.adjust.note(said.delta(indicator, line.adjustment.delta)) : '',
  ].filter(Boolean);
  return (
    <span className={css.note}>
      {line.now ? (
        <span className={css.stale}>
          <Glyph k="stale" />{' '}
          {isSame(line.value, line.now.value) ? (
            words.outdated.sources(line.now.n, line.now.of)
          ) : (
            <>
              {words.outdated.cell} <b>{said.total(indicator, line.now.value)}</b>
            </>
          )}
        </span>
      ) : null}
      {notes.join(' · ')}
    </span>
  );
}
