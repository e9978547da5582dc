import { IconMessage, IconUsers } from '@tabler/icons-react';
import { Link } from 'react-router';
import { Glyph } from '../../ui/glyph.tsx';
import { ProgressBar } from '../../ui/progress-bar.tsx';
import type { FormPart, FormState } from './form-model.ts';
import css from './form-outline.module.css';
import { useReportFormWords } from './report.words.ts';

interface FormOutlineProps {
  parts: readonly FormPart[];
  /** The part being read. */
  at: string | undefined;
  form: FormState;
  /** Open comments of a part. */
  openRemarks: (part: FormPart) => number;
  note?: string | undefined;
}

/** The parts of the form with what each still wants; every line leads to its place. */
export function FormOutline({ parts, at, form, openRemarks, note }: FormOutlineProps) {
  const words = useReportFormWords();
  const { states } = words.phone;
  const done = parts.filter((part) => form.isDone(part)).length;
  const label = words.done(done, parts.length);
  return (
    <nav className={css.outline} aria-label={words.outline}>
      <p className={css.count}>
        <span>{label}</span>
        <span>{parts.length === 0 ? 0 : Math.round((done * 100) / parts.length)} %</span>
      </p>
      <ProgressBar done={done} total={parts.length} label={label} />
      <ol className={css.list}>
        {parts.map((part) => (
          <li key={part.key}>
            {part.heading ? <p className={css.heading}>{part.heading}</p> : null}
            <Link
              to={`#${part.key}`}
              replace
              preventScrollReset
              className={css.item ?? ''}
              data-inner={part.isInner || undefined}
              aria-current={part.key === at ? 'location' : undefined}
            >
              <Glyph
                k={form.isDone(part) ? 'ok' : form.isBegun(part) ? 'draft' : 'not'}
                label={form.isDone(part) ? states.done : form.isBegun(part) ? states.begun : states.empty}
              />
              <span>{part.label}</span>
              {openRemarks(part) > 0 ? (
                <span className={css.remarks}>
                  <IconMessage size={15} stroke={1.8} aria-hidden />
                  {openRemarks(part)}
                </span>
              ) : null}
            </Link>
          </li>
        ))}
      </ol>
      {note ? (
        <p className={css.note}>
          <IconUsers size={16} stroke={1.7} aria-hidden />
          {note}
        </p>
      ) : null}
    </nav>
  );
}
