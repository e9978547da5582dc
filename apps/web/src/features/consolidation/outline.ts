import type { Part, UnitText } from '@thidua/shared/consolidation/consolidation.model';
import type { NarrativePart, TemplateBody } from '@thidua/shared/form/template.model';

export interface OutlinePart {
  code: string;
  /** 'I.2', or 'II' where the section is the part. */
  label: string;
  /** '2. Tuyên truyền, vận động' */
  title: string;
  part: NarrativePart;
}

/** The parts of the text in the order of the form. */
export const outlineOf = (body: TemplateBody): OutlinePart[] =>
  body.narrativeSections.flatMap((section) =>
    section.parts.map((part) => ({
      code: part.code,
      label: [section.number, part.number].filter(Boolean).join('.'),
      title: `${part.number || section.number}. ${part.title}`,
      part,
    })),
  );

/** What units wrote for a part; those who had nothing to report are not among it. */
export const wroteFor = (items: readonly UnitText[], code: string): (UnitText & { text: string })[] =>
  items.flatMap((item) => {
    const text = item.texts[code];
    return typeof text === 'string' && text.trim() !== '' ? [{ ...item, text }] : [];
  });

/** Is something of this report in the part? */
export const isInserted = (part: Part | undefined, reportId: string): boolean =>
  part?.paragraphs.some(({ marks }) =>
    marks.some((mark) => mark.kind === 'unit' && mark.reportId === reportId),
  ) ?? false;
