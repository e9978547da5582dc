import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { Link } from 'react-router';
import { CountPill } from './count-pill.tsx';
import css from './tabs.module.css';

export interface Tab {
  value: string;
  label: string;
  count?: number | string;
  /** Every tab has an address of its own: a link shows the same. */
  to: string;
}

interface TabsProps {
  label: string;
  tabs: readonly Tab[];
  value: string;
  /** At the right end of the line: "Số liệu lúc 10:42". */
  note?: ReactNode;
}

/** The parts of a page, each at its own address. */
export function Tabs({ label, tabs, value, note }: TabsProps) {
  const nav = useRef<HTMLElement>(null);
  // Where the tabs scroll sideways, the one that is open is in sight.
  useLayoutEffect(() => {
    const row = nav.current;
    const open = row?.querySelector<HTMLElement>('[aria-current]');
    if (value && row && open)
      row.scrollLeft = open.offsetLeft - row.offsetLeft - (row.clientWidth - open.offsetWidth) / 2;
  }, [value]);
  return (
    <div className={css.line}>
      <nav ref={nav} className={css.tabs} aria-label={label}>
        {tabs.map((tab) => {
          const active = tab.value === value;
          return (
            <Link
              key={tab.value}
              to={tab.to}
              className={css.tab}
              aria-current={active ? 'page' : undefined}
              preventScrollReset
            >
              {tab.label}
              {tab.count === undefined ? null : <CountPill active={active}>{tab.count}</CountPill>}
            </Link>
          );
        })}
      </nav>
      {note ? <span className={css.note}>{note}</span> : null}
    </div>
  );
}
