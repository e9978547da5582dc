import type { ReactNode } from 'react';
import { useShellWords } from '../platform/shell-words.ts';
import { Glyph, type GlyphKey } from './glyph.tsx';
import css from './timeline.module.css';

export interface TimelineEntry {
  id: string;
  /** Formatted: "09:15 hôm nay". */
  at: string;
  /** The same as an instant, for machines. */
  instant?: string;
  k?: GlyphKey;
  who: string;
  onBehalfOf?: string | undefined;
  unit?: string | undefined;
  what: ReactNode;
  why?: ReactNode;
}

/** What happened to a record, newest first: who, acting for whom, what changed, why. */
export function Timeline({ entries, label }: { entries: readonly TimelineEntry[]; label?: string }) {
  const words = useShellWords().timeline;
  return (
    <ol className={css.timeline} aria-label={label ?? words.label}>
      {entries.map((entry) => (
        <li key={entry.id} className={css.entry}>
          <span className={css.sign}>
            <Glyph k={entry.k ?? 'dot'} />
          </span>
          <div className={css.body}>
            <p className={css.what}>{entry.what}</p>
            <p className={css.who}>
              <time dateTime={entry.instant}>{entry.at}</time>
              {` · ${entry.who}`}
              {entry.onBehalfOf ? `, ${words.onBehalf(entry.onBehalfOf)}` : ''}
              {entry.unit ? ` · ${entry.unit}` : ''}
            </p>
            {entry.why ? (
              <p className={css.why}>
                <span className="sec">{words.because}</span> {entry.why}
              </p>
            ) : null}
          </div>
        </li>
      ))}
    </ol>
  );
}
