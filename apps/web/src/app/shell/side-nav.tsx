import { NavLink } from 'react-router';
import { useShellWords } from '../../platform/shell-words.ts';
import { type NavEntry, navFor, navGroups } from './nav.ts';
import { useShellData } from './shell-data.ts';
import css from './side-nav.module.css';

export function SideNav() {
  const words = useShellWords().nav;
  const { can } = useShellData();
  const entries = navFor(can);
  return (
    <nav className={css.nav} aria-label={words.label} data-screen-only>
      <NavList entries={entries.filter((entry) => !entry.group)} />
      {navGroups.map((group) => {
        const inGroup = entries.filter((entry) => entry.group === group);
        return inGroup.length === 0 ? null : (
          <section key={group} aria-labelledby={`nav-${group}`}>
            <h2 id={`nav-${group}`} className={css.group}>
              {words.groups[group]}
            </h2>
            <NavList entries={inGroup} />
          </section>
        );
      })}
    </nav>
  );
}

export function NavList({ entries }: { entries: readonly NavEntry[] }) {
  const words = useShellWords().nav;
  const { counts } = useShellData();
  return (
    <ul className={css.list}>
      {entries.map(({ key, to, icon: Icon }) => {
        const count = counts[key];
        return (
          <li key={key}>
            <NavLink to={to} className={css.item ?? ''}>
              <Icon size={18} stroke={1.6} aria-hidden />
              <span className={css.word}>{words[key]}</span>
              {count && count.n > 0 ? (
                <span className={css.count} data-hot={count.hot || undefined}>
                  <span aria-hidden>{count.n}</span>
                  <span className={css.said}>{words.waiting(count.n)}</span>
                </span>
              ) : null}
            </NavLink>
          </li>
        );
      })}
    </ul>
  );
}
