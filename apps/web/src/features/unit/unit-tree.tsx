import { VisuallyHidden } from '@mantine/core';
import type { Unit } from '@thidua/shared/unit/unit.model';
import { useFormat } from '../../platform/format.tsx';
import { useMe } from '../../platform/session.tsx';
import { Chip } from '../../ui/chip.tsx';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import type { TableState } from '../../ui/table-slot.tsx';
import { orderTree, type TreeRow } from './order-tree.ts';
import { useUnitWords } from './unit.words.ts';
import css from './unit-tree.module.css';

interface UnitTreeProps {
  caption: string;
  units: readonly Unit[];
  chosen: string | null;
  state: TableState;
  onChoose: (id: string) => void;
}

/** The tree as a table one can read line by line: depth by indent to the eye, in words to the ear. */
export function UnitTree({ caption, units, chosen, state, onChoose }: UnitTreeProps) {
  const words = useUnitWords();
  const format = useFormat();
  const name = (row: TreeRow) => <UnitName row={row} onChoose={onChoose} />;
  const columns: Column<TreeRow>[] = [
    { key: 'name', head: words.page.name, naming: true, cell: name },
    { key: 'short', head: words.page.shortName, width: '20%', cell: ({ unit }) => unit.shortName },
    { key: 'code', head: words.page.abbreviation, width: 90, cell: ({ unit }) => unit.abbreviation },
    {
      key: 'kind',
      head: words.page.kind,
      width: 110,
      quiet: true,
      cell: ({ unit }) => words.kinds[unit.kind],
    },
    {
      key: 'from',
      head: words.page.from,
      width: 110,
      quiet: true,
      cell: ({ unit }) => format.day(unit.startsOn),
    },
    {
      key: 'to',
      head: words.page.to,
      width: 120,
      quiet: true,
      cell: ({ unit }) => (unit.endsOn ? format.day(unit.endsOn) : words.page.openEnd),
    },
  ];
  return (
    <DataTable
      caption={caption}
      density="compact"
      columns={columns}
      rows={orderTree(units)}
      rowKey={(row) => row.unit.id}
      state={state}
      {...(chosen ? { chosen } : {})}
      phone={name}
    />
  );
}

function UnitName({ row, onChoose }: { row: TreeRow; onChoose: (id: string) => void }) {
  const words = useUnitWords().page;
  const format = useFormat();
  const { today } = useMe();
  const { unit, level, parent } = row;
  return (
    <span className={css.name} data-root={level === 1 || undefined} style={{ '--level': level } as never}>
      <button type="button" className={css.open} onClick={() => onChoose(unit.id)}>
        {unit.name}
      </button>
      {parent ? <VisuallyHidden>{words.level(level, parent.name)}</VisuallyHidden> : null}
      {unit.startsOn > today ? <Chip tone="l">{words.coming}</Chip> : null}
      {unit.endsOn && unit.endsOn >= today ? (
        <Chip tone="w">{words.ending(format.day(unit.endsOn))}</Chip>
      ) : null}
    </span>
  );
}
