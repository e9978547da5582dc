import { IconDots } from '@tabler/icons-react';
import { useState } from 'react';
import { NavLink } from 'react-router';
import { useShellWords } from '../../platform/shell-words.ts';
import css from './bottom-bar.module.css';
import { MoreSheet } from './more-sheet.tsx';
import { barFor } from './nav.ts';
import { useShellData } from './shell-data.ts';

/** Four places this role uses most, and the rest behind the fifth. */
export function BottomBar() {
  const words = useShellWords().nav;
  const { can, counts } = useShellData();
  const [isOpen, setOpen] = useState(false);
  const short: Partial<Record<string, string>> = words.short;
  return (
    <nav className={css.bar} aria-label={words.label} data-screen-only>
      {barFor(can).map(({ key, to, icon: Icon }) => {
        const n = counts[key]?.n ?? 0;
        return (
          <NavLink key={key} to={to} className={css.place ?? ''}>
            <span className={css.icon}>
              <Icon size={22} stroke={1.6} aria-hidden />
              {n > 0 ? <span className={css.badge}>{n > 99 ? '99+' : n}</span> : null}
            </span>
            {short[key] ?? words[key]}
          </NavLink>
        );
      })}
      <button type="button" className={css.place} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <span className={css.icon}>
          <IconDots size={22} stroke={1.6} aria-hidden />
        </span>
        {words.more}
      </button>
      <MoreSheet opened={isOpen} onClose={() => setOpen(false)} />
    </nav>
  );
}
