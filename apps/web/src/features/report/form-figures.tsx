import { figuresOf, type TemplateBody } from '@thidua/shared/form/template.model';
import { useState } from 'react';
import { FigureRow } from './figure-row.tsx';
import { FillEmptyActs } from './fill-empty-acts.tsx';
import { countDone, figuresKey } from './form-model.ts';
import type { FormView } from './form-view.ts';
import { PasteDialog, type Pasted } from './paste-dialog.tsx';
import { useReportFormWords } from './report.words.ts';
import css from './report-form.module.css';

interface FormFiguresProps {
  body: TemplateBody;
  view: FormView;
  isLastYear: boolean;
  /** Undefined where nothing is known of last year. */
  onLastYear: ((isLastYear: boolean) => void) | undefined;
}

/** The figures of the form, in the sections of its template. */
export function FormFigures({ body, view, isLastYear, onLastYear }: FormFiguresProps) {
  const words = useReportFormWords();
  const [pasted, setPasted] = useState<Pasted | null>(null);
  const { done, of } = countDone(body, view.form, view.values);
  const all = figuresOf(body);

  return (
    <section id={figuresKey} className={css.section} aria-labelledby="ten-so-lieu" tabIndex={-1}>
      <div className={css.sectionHead} data-first>
        <h2 id="ten-so-lieu">{words.figures}</h2>
        <span>{words.figuresLead(done, of)}</span>
        <div className={css.headActs}>
          {onLastYear ? (
            <button
              type="button"
              className={css.quiet}
              aria-pressed={isLastYear}
              onClick={() => onLastYear(!isLastYear)}
            >
              {isLastYear ? words.showBefore : words.showLastYear}
            </button>
          ) : null}
          <button type="button" className={css.quiet} onClick={() => setPasted({ text: '', from: null })}>
            {words.paste.open}
          </button>
        </div>
      </div>
      <FillEmptyActs figures={all} view={view} />
      <div className={css.columns} aria-hidden>
        <span>{words.columns.figure}</span>
        <span>{words.columns.now}</span>
        <span>{isLastYear ? words.columns.lastYear : words.columns.before}</span>
        <span>{words.columns.change}</span>
      </div>
      {body.figureSections.map((section) => (
        <section key={section.code} aria-label={section.title}>
          {body.figureSections.length > 1 ? <h3 className={css.group}>{section.title}</h3> : null}
          {section.figures.map((field) => (
            <FigureRow
              key={field.code}
              field={field}
              view={view}
              onPasteBlock={(text) => setPasted({ text, from: field.code })}
            >
              {view.beneath(field.code)}
            </FigureRow>
          ))}
        </section>
      ))}
      {pasted ? (
        <PasteDialog pasted={pasted} figures={all} view={view} onClose={() => setPasted(null)} />
      ) : null}
    </section>
  );
}
