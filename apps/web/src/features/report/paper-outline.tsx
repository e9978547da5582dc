import type { NarrativePart, TemplateBody } from '@thidua/shared/form/template.model';
import type { ReactNode } from 'react';
import css from './paper-sheet.module.css';
import type { PaperContents } from './paper-source.ts';
import { useReportFormWords, useReportScreensWords } from './report.words.ts';
import { sayReason } from './say-reason.ts';

interface PaperOutlineProps {
  body: TemplateBody;
  contents: PaperContents;
  beneath: (code: string) => ReactNode;
}

/** The narrative parts under their numbers; what was left empty says so. */
export function PaperOutline({ body, contents, beneath }: PaperOutlineProps) {
  return body.narrativeSections.map((section) => (
    <section key={section.number} className={css.section}>
      <h3>{`${section.number}. ${section.title}`}</h3>
      {section.parts.map((part) => (
        <div key={part.code} className={css.part} id={`muc-${part.code}`}>
          {section.parts.length > 1 ? (
            <h4>{[part.number && `${part.number}.`, part.title].filter(Boolean).join(' ')}</h4>
          ) : null}
          <PartText part={part} contents={contents} />
          {beneath(part.code)}
        </div>
      ))}
    </section>
  ));
}

function PartText({ part, contents }: { part: NarrativePart; contents: PaperContents }) {
  const words = useReportScreensWords().paper;
  const { reasons } = useReportFormWords();
  const text = contents.texts[part.code];
  const reason = contents.reasons[part.code];
  if (text === undefined) return <p className={css.empty}>{words.empty}</p>;
  return (
    <>
      <p className={css.text}>{typeof text === 'string' ? text : words.nothing}</p>
      {reason ? (
        <p className={css.reason}>
          <b>{words.reason}</b> {sayReason(reason, reasons)}
        </p>
      ) : null}
    </>
  );
}
