import { IconMessage } from '@tabler/icons-react';
import { Glyph } from '../../ui/glyph.tsx';
import { ProgressBar } from '../../ui/progress-bar.tsx';
import type { FormPart, FormState } from './form-model.ts';
import css from './form-outline.module.css';
import { useReportFormWords } from './report.words.ts';

interface FormOutlineProps {
  parts: readonly FormPart[];
  form: FormState;
  isBegun: (part: FormPart) => boolean;
  /** Open comments of a part. */
  openRemarks: (part: FormPart) => number;
  note?: string | undefined;
}

/** The parts of the form with what each still wants; every line leads to its place. */
export function FormOutline({ parts, form, isBegun, openRemarks, note }: FormOutlineProps) {
  const words = useReportFormWords();
  const done = parts.filter((part) => form.isDone(part)).length;
  return (
    <nav className={css.outline} aria-label={words.outline}>
      <p className={css.count}>
        <span>{words.done(done, parts.length)}</span>
        <span>{parts.length === 0 ? 0 : Math.round((done * 100) / parts.length)} %</span>
      </p>
      <ProgressBar done={done} total={parts.length} label={words.done(done, parts.length)} />
      <ol className={css.list}>
        {parts.map((part) => (
          <li key={part.key}>
            {part.heading ? <p className={css.heading}>{part.heading}</p> : null}
            <a
              href={part.codes.length > 1 ? `#${part.key}` : `#muc-${part.key}`}
              className={css.item}
              data-inner={part.heading || undefined}
            >
              <Glyph k={form.isDone(part) ? 'ok' : isBegun(part) ? 'draft' : 'not'} />
              <span>{part.label}</span>
              {openRemarks(part) > 0 ? (
                <span className={css.remarks}>
                  <IconMessage size={14} stroke={1.8} aria-hidden />
                  {openRemarks(part)}
                </span>
              ) : null}
            </a>
          </li>
        ))}
      </ol>
      {note ? <p className={css.note}>{note}</p> : null}
    </nav>
  );
}
