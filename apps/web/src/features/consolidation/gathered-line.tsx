import { SegmentedControl } from '@mantine/core';
import type { Consolidation } from '@thidua/shared/consolidation/consolidation.model';
import { useFormat } from '../../platform/format.tsx';
import css from './consolidation.module.css';
import { useConsolidationWords } from './consolidation.words.ts';
import { unitNames } from './unit-names.ts';
import { type Shown, usePlace } from './use-place.ts';

/** Figures or texts, and of which units: those that are missing are named, not only counted. */
export function GatheredLine({ view }: { view: Consolidation }) {
  const words = useConsolidationWords();
  const format = useFormat();
  const { shown, show } = usePlace();
  const names = unitNames(view);
  const share = format.share(view.counts.submitted, view.counts.of, 'unit');
  return (
    <div className={css.line}>
      <SegmentedControl
        aria-label={words.head.viewsLabel}
        data={[
          { value: 'figures', label: words.head.views.figures },
          { value: 'texts', label: words.head.views.texts },
        ]}
        value={shown}
        onChange={(next) => show(next as Shown)}
      />
      <p className={css.from}>
        {view.gatheredAt ? words.gathered.from(share) : words.gathered.live(share)}
        {names.missing ? ` ${words.gathered.missing(names.missing)}` : null}
        {names.partly ? ` ${words.gathered.partly(names.partly)}` : null}
        {names.exempt ? ` ${words.gathered.exempt(names.exempt)}` : null}
      </p>
    </div>
  );
}
