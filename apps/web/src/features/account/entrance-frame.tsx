import type { ReactNode } from 'react';
import { useShellWords } from '../../platform/shell-words.ts';
import { BrandMark } from '../../ui/brand-mark.tsx';
import { LangSwitch } from '../../ui/lang-switch.tsx';
import { useAccountWords } from './account.words.ts';
import css from './entrance.module.css';

export function EntranceBar() {
  const words = useShellWords();
  return (
    <div className={css.bar}>
      <span className={css.brand}>
        <BrandMark />
        {words.brand}
      </span>
      <LangSwitch full />
    </div>
  );
}

interface EntranceFrameProps {
  title: string;
  lead?: ReactNode;
  /** Beside the form where there is room. */
  aside?: ReactNode;
  children: ReactNode;
}

/** Outside the shell: one narrow form at the left, what it is for at the right. */
export function EntranceFrame({ title, lead, aside, children }: EntranceFrameProps) {
  const { brand } = useShellWords();
  const words = useAccountWords().entrance.signIn;
  return (
    <div className={css.frame} data-alone={aside ? undefined : ''}>
      <title>{`${title} · ${brand}`}</title>
      <div className={css.left}>
        <header>
          <EntranceBar />
        </header>
        <main className={css.form}>
          <h1>{title}</h1>
          {lead ? <p className={css.lead}>{lead}</p> : null}
          {children}
        </main>
        <footer className={css.support}>{words.support}</footer>
      </div>
      {aside ? <aside className={css.right}>{aside}</aside> : null}
    </div>
  );
}
