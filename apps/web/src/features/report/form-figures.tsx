import { type FigureField, figuresOf, type TemplateBody } from '@thidua/shared/form/template.model';
import { parseDecimal } from '@thidua/shared/kernel/decimal';
import type { FieldValue } from '@thidua/shared/report/report.value';
import { useLang } from '../../platform/words.tsx';
import { FigureRow } from './figure-row.tsx';
import { FillEmptyActs } from './fill-empty-acts.tsx';
import { countDone, figuresKey } from './form-model.ts';
import type { FormView } from './form-view.ts';
import { useReportFormWords } from './report.words.ts';
import css from './report-form.module.css';
import { shownScale } from './show-figure.ts';

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
  const [lang] = useLang();
  const { done, of } = countDone(body, view.form, view.values);
  const all = figuresOf(body);

  const paste = (code: string) => (cells: string[]) => {
    const from = all.findIndex((field) => field.code === code);
    cells.forEach((cell, at) => {
      const field = all[from + at];
      const value = field && readCell(field, cell, lang);
      if (field && value !== undefined) view.set(field.code, value);
    });
  };

  return (
    <section id={figuresKey} className={css.section} aria-labelledby="ten-so-lieu" tabIndex={-1}>
      <div className={css.sectionHead} data-first>
        <h2 id="ten-so-lieu">{words.figures}</h2>
        <span>{words.figuresLead(done, of)}</span>
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
            <FigureRow key={field.code} field={field} view={view} onPasteColumn={paste(field.code)}>
              {view.beneath(field.code)}
            </FigureRow>
          ))}
        </section>
      ))}
    </section>
  );
}

/** A pasted cell as a value of the field; undefined where the cell cannot be one (the field stays as it is). */
function readCell(field: FigureField, cell: string, style: 'vi' | 'en'): FieldValue | undefined {
  if (!['integer', 'decimal', 'money'].includes(field.indicator.kind)) return undefined;
  const read = parseDecimal(cell, shownScale(field.indicator), style);
  return read.ok ? read.value : undefined;
}
