import { Button, CloseButton } from '@mantine/core';
import {
  IconArrowBackUp,
  IconBellRinging,
  IconCalendarPlus,
  IconCircleMinus,
  IconFileSpreadsheet,
} from '@tabler/icons-react';
import type { Overview } from '@thidua/shared/overview/overview.model';
import { useFormat } from '../../platform/format.tsx';
import { type ChangeKind, useRestoreDue } from '../obligation/obligation.parts.tsx';
import { useObligationWords } from '../obligation/obligation.words.ts';
import css from './grid.module.css';
import { useOverviewWords } from './overview.words.ts';
import type { ChosenCell } from './use-choice.ts';

interface SelectionBarProps {
  chosen: readonly ChosenCell[];
  may: Overview['may'];
  sheet: string;
  onChange: (change: ChangeKind) => void;
  onDrop: () => void;
}

const icons = { urge: IconBellRinging, extend: IconCalendarPlus, exempt: IconCircleMinus } as const;

/** What can be done with the chosen cells. It takes its own place between grid and legend. */
export function SelectionBar({ chosen, may, sheet, onChange, onDrop }: SelectionBarProps) {
  const words = useOverviewWords().grid;
  const duty = useObligationWords().change;
  const format = useFormat();
  const units = new Set(chosen.map((one) => one.unitId)).size;
  const keys = [...new Set(chosen.map((one) => one.periodKey))];
  const [first] = keys;
  const periods = keys.length === 1 && first ? format.period(first) : words.manyPeriods(keys.length);
  const restore = useRestoreDue();
  const exempt = chosen.flatMap(({ cell }) => (cell.mark === 'exempt' ? [cell.id] : []));
  const canRestore = may.exempt && exempt.length > 0;
  const isOwed = chosen.some((one) => one.cell.isOwed);
  const acts = (['urge', 'extend', 'exempt'] as const).filter((act) => may[act]);
  return (
    <section className={css.bar} aria-label={duty.chosen(chosen.length)} data-screen-only>
      <p aria-live="polite">
        <b>{duty.chosen(chosen.length)}</b> {words.chosenUnits(units, periods)}
      </p>
      {isOwed ? (
        acts.map((act) => {
          const Icon = icons[act];
          return (
            <Button
              key={act}
              size="sm"
              variant={act === 'urge' ? 'white' : 'transparent'}
              leftSection={<Icon size={16} stroke={1.8} />}
              onClick={() => onChange(act)}
            >
              {duty[act]}
            </Button>
          );
        })
      ) : canRestore ? null : (
        <span className={css.why}>{duty.nothingOwed}</span>
      )}
      {canRestore ? (
        <Button
          size="sm"
          variant="transparent"
          leftSection={<IconArrowBackUp size={16} stroke={1.8} />}
          onClick={() => {
            restore(exempt);
            onDrop();
          }}
        >
          {duty.restore}
        </Button>
      ) : null}
      <Button
        component="a"
        href={sheet}
        download
        size="sm"
        variant="transparent"
        leftSection={<IconFileSpreadsheet size={16} stroke={1.8} />}
      >
        {words.export}
      </Button>
      <CloseButton variant="transparent" aria-label={words.dropChoice} onClick={onDrop} />
    </section>
  );
}
