import type { Overview } from '@thidua/shared/overview/overview.model';
import { useState } from 'react';
import { StateLegend } from '../../ui/state-legend.tsx';
import { ChangeDialogs, type ChangeKind } from '../obligation/obligation.parts.tsx';
import { useObligationWords } from '../obligation/obligation.words.ts';
import css from './overview.module.css';
import { PeriodGrid } from './period-grid.tsx';
import { SelectionBar } from './selection-bar.tsx';
import { useChoice } from './use-choice.ts';

interface ChoosableGridProps {
  data: Overview;
  periods: Overview['grid']['periods'];
  rows: Overview['grid']['rows'];
  sheet: string;
}

/** The grid with what can be done with the chosen cells, and what its signs mean. */
export function ChoosableGrid({ data, periods, rows, sheet }: ChoosableGridProps) {
  const { may } = data;
  const canChange = may.urge || may.extend || may.exempt;
  const keys = periods.map((period) => period.key);
  const choice = useChoice(rows, keys);
  const [change, setChange] = useState<ChangeKind | null>(null);
  const owed = choice.chosen
    .filter((one) => one.cell.isOwed)
    .map(({ cell, unitId }) => ({
      id: cell.id,
      unitId,
      dueAt: cell.dueAt,
      timesUrged: cell.timesUrged,
      lastUrgedAt: cell.lastUrgedAt,
    }));
  return (
    <>
      <PeriodGrid periods={periods} rows={rows} choice={canChange ? choice : null} />
      {choice.chosen.length > 0 ? (
        <SelectionBar
          chosen={choice.chosen}
          may={may}
          sheet={sheet}
          onChange={setChange}
          onDrop={choice.drop}
        />
      ) : null}
      <GridLegend />
      <ChangeDialogs change={change} chosen={owed} onClose={() => setChange(null)} onDone={choice.drop} />
    </>
  );
}

function GridLegend() {
  const { cell } = useObligationWords();
  return (
    <div className={css.legend}>
      <StateLegend
        of={['dot', 'wait', 'late', 'ret', 'miss', 'soon', 'draft', 'ex']}
        words={{
          dot: cell.onTime.short,
          wait: cell.waiting.short,
          late: cell.late.short,
          ret: cell.returned.short,
          miss: cell.missing.short,
          soon: cell.dueSoon.short,
          draft: cell.draft.short,
          ex: cell.exempt.short,
        }}
      />
    </div>
  );
}
