import css from './due-text.module.css';
import { Glyph, type GlyphKey } from './glyph.tsx';
import { glyphTones } from './glyph-tones.ts';

interface DueTextProps {
  k: GlyphKey;
  /** "còn 6 giờ", "trễ 3 giờ" */
  words: string;
  /** "17:00 hôm nay" */
  date?: string;
  /** Words and date on one line: phone rows, footers. */
  inline?: boolean;
}

/** When something is due: in words first, the date beneath in small. */
export function DueText({ k, words, date, inline }: DueTextProps) {
  return (
    <span
      className={css.due}
      data-inline={inline || undefined}
      data-late={glyphTones[k] === 'danger' || undefined}
    >
      <Glyph k={k} />
      <span className={css.words}>{words}</span>
      {date ? <span className={css.date}>{date}</span> : null}
    </span>
  );
}
