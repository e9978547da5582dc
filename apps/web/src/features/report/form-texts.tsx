import type { TemplateBody } from '@thidua/shared/form/template.model';
import type { FormView } from './form-view.ts';
import { NarrativePart } from './narrative-part.tsx';
import { useReportFormWords } from './report.words.ts';
import css from './report-form.module.css';

interface FormTextsProps {
  body: TemplateBody;
  view: FormView;
  /** On the phone one part stands on the screen at a time. */
  only: string | undefined;
}

/** The narrative parts in the outline of the paper. */
export function FormTexts({ body, view, only }: FormTextsProps) {
  const words = useReportFormWords();
  const sections = body.narrativeSections
    .map((section) => ({
      ...section,
      parts: section.parts.filter((part) => only === undefined || only === `muc-${part.code}`),
      isWhole: section.parts.length === 1,
    }))
    .filter((section) => section.parts.length > 0);
  return sections.map((section) => (
    <section key={section.number} aria-label={section.title}>
      <div className={css.sectionHead}>
        <h2>{`${section.number}. ${section.title}`}</h2>
      </div>
      {section.parts.map((part) => (
        <NarrativePart
          key={part.code}
          part={part}
          label={section.isWhole ? words.narrative.content : `${part.number}. ${part.title}`}
          view={view}
        >
          {view.beneath(part.code)}
        </NarrativePart>
      ))}
    </section>
  ));
}
