import type { DutyRow } from '@thidua/shared/obligation/obligation.model';
import { useId } from 'react';
import { useFormat } from '../../platform/format.tsx';
import { DutyItem, type DutyTab } from './duty-row.tsx';
import { groupDuties } from './group-duties.ts';
import css from './my-work.module.css';
import { useObligationWords } from './obligation.words.ts';

/** What is to be done, by due time; what is done or waited for, in one list. */
export function DutyGroups({ rows, tab }: { rows: readonly DutyRow[]; tab: DutyTab }) {
  const words = useObligationWords().page.groups;
  const { now, today } = useFormat();
  if (tab === 'done') return <DutyGroup title={words.done} rows={rows} tab={tab} />;
  return groupDuties(rows, now, today).map((group) => (
    <DutyGroup
      key={group.key}
      title={words[group.key]}
      rows={group.rows}
      tab={tab}
      urgent={group.key === 'overdue' || group.key === 'today'}
    />
  ));
}

interface DutyGroupProps {
  title: string;
  rows: readonly DutyRow[];
  tab: DutyTab;
  urgent?: boolean;
}

function DutyGroup({ title, rows, tab, urgent = false }: DutyGroupProps) {
  const words = useObligationWords().page;
  const id = useId();
  return (
    <section className={css.group} aria-labelledby={id}>
      <h2 id={id} className={css.head}>
        {title}
        <span>{words.count(rows.length)}</span>
      </h2>
      <ul className={css.list}>
        {rows.map((row) => (
          <DutyItem key={row.id} row={row} tab={tab} urgent={urgent} />
        ))}
      </ul>
    </section>
  );
}
