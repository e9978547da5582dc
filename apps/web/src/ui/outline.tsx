import { IconPlus } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import css from './outline.module.css';
import type { OutlinePlace } from './outline-place.ts';
import { OutlineRow } from './outline-row.tsx';

export interface OutlineWords {
  title: string;
  moveHint: string;
  up: string;
  down: string;
  remove: string;
  emptySection: string;
}

export interface OutlineActs<P extends OutlinePlace = OutlinePlace> {
  words: OutlineWords;
  chosen: P | null;
  choose: (place: P | null) => void;
  nameAt: (place: P) => string;
  /** Beneath the name or beside it: what is wrong there. */
  markAt?: (place: P) => ReactNode;
  step: (place: P, by: -1 | 1) => void;
  moveTo: (from: P, to: P) => void;
  remove: (place: P) => void;
}

interface OutlineProps<P extends OutlinePlace> {
  /** What the whole is called; to choose it is to choose no line. */
  name: string;
  acts: OutlineActs<P>;
  children: ReactNode;
}

/** What something is made of, in its order: everything is chosen here, moved here and added here. */
export function Outline<P extends OutlinePlace>({ name, acts, children }: OutlineProps<P>) {
  return (
    <nav className={css.outline} aria-label={acts.words.title}>
      <button
        type="button"
        className={css.name}
        aria-current={acts.chosen === null || undefined}
        onClick={() => acts.choose(null)}
      >
        {name}
      </button>
      <p className={css.hint}>{acts.words.moveHint}</p>
      {children}
    </nav>
  );
}

export function OutlineGroup({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={css.group} aria-label={title}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

interface OutlineSectionProps<P extends OutlinePlace> {
  /** The section itself. */
  place: P;
  /** A key for each item. */
  keys: readonly string[];
  acts: OutlineActs<P>;
  /** What adds items. */
  children: ReactNode;
}

export function OutlineSection<P extends OutlinePlace>(props: OutlineSectionProps<P>) {
  const { place, keys, acts } = props;
  return (
    <div className={css.section}>
      <OutlineRow place={place} acts={acts} />
      <ol className={css.items}>
        {keys.map((key, item) => (
          <OutlineRow key={key} place={{ ...place, item }} acts={acts} />
        ))}
      </ol>
      {keys.length === 0 ? <p className={css.empty}>{acts.words.emptySection}</p> : null}
      <div className={css.adds}>{props.children}</div>
    </div>
  );
}

/** Lines without a section of their own. */
export const OutlineItems = ({ children }: { children: ReactNode }) => (
  <ol className={css.items}>{children}</ol>
);

interface OutlineAddProps {
  icon?: ReactNode;
  onClick: () => void;
  children: ReactNode;
}

export function OutlineAdd({ icon, onClick, children }: OutlineAddProps) {
  return (
    <button type="button" className={css.add} onClick={onClick}>
      {icon ?? <IconPlus size={14} stroke={2} aria-hidden />}
      {children}
    </button>
  );
}
