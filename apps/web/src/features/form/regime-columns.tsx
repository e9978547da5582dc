import type { RegimeLine } from '@thidua/shared/form/regime.model';
import { Link } from 'react-router';
import { useFormat } from '../../platform/format.tsx';
import { paths } from '../../platform/paths.ts';
import { Chip } from '../../ui/chip.tsx';
import type { Column } from '../../ui/data-table.tsx';
import { useUnits } from '../unit/unit.parts.tsx';
import { useUnitWords } from '../unit/unit.words.ts';
import css from './regime.module.css';
import { useRegimeWords } from './regime.words.ts';
import { RegimeState } from './regime-state.tsx';
import { sayDebtors } from './say-regime.ts';

export function useRegimeColumns(): Column<RegimeLine>[] {
  const { often, list } = useRegimeWords();
  const { columns } = list;
  return [
    { key: 'name', head: columns.name, naming: true, cell: (row) => <Name regime={row} /> },
    { key: 'often', head: columns.often, width: 110, cell: (row) => often[row.periodKind] },
    { key: 'who', head: columns.who, width: '24%', cell: (row) => <Who regime={row} /> },
    { key: 'next', head: columns.next, width: '22%', cell: (row) => <Next regime={row} /> },
    { key: 'state', head: columns.state, width: 140, cell: (row) => <RegimeState regime={row} /> },
  ];
}

function Name({ regime }: { regime: RegimeLine }) {
  const words = useRegimeWords().list;
  return (
    <Link to={paths.regime(regime.id)} className={css.link}>
      <span>{regime.name}</span>
      {regime.asks > 0 ? (
        <span>
          <Chip tone="w">{words.asks(regime.asks)}</Chip>
        </span>
      ) : null}
    </Link>
  );
}

function Who({ regime }: { regime: RegimeLine }) {
  const words = useRegimeWords().rule;
  const { kinds } = useUnitWords();
  const { units } = useUnits();
  return (
    <>
      {words.count(regime.debtorCount)}
      <span className={css.under}>{sayDebtors(regime.debtors, units, kinds, words)}</span>
    </>
  );
}

function Next({ regime }: { regime: RegimeLine }) {
  const words = useRegimeWords().list;
  const format = useFormat();
  if (!regime.next) return <span className="sec">{words.noNext}</span>;
  const { key, dueAt, done, owed } = regime.next;
  return (
    <>
      {format.when(dueAt)}
      <span className={css.under}>
        {regime.single ? words.sent(done, owed) : `${format.period(key)}, ${words.sent(done, owed)}`}
      </span>
    </>
  );
}

export function RegimeCard({ regime }: { regime: RegimeLine }) {
  const { often } = useRegimeWords();
  return (
    <div className={css.card}>
      <Name regime={regime} />
      <span className={css.cardFoot}>
        <span>
          {often[regime.periodKind]} · <RegimeState regime={regime} />
        </span>
      </span>
      <Next regime={regime} />
    </div>
  );
}
