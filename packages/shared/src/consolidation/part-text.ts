import type { Paragraph, Part } from './consolidation.model.ts';

/** Is there anything to read in a part? */
export const isWritten = (part: Part | undefined): boolean =>
  part?.paragraphs.some(({ text }) => text.trim() !== '') ?? false;

/** The paragraphs of a part that say something, in order. */
export const paragraphsIn = (part: Part | undefined): Paragraph[] =>
  (part?.paragraphs ?? []).filter(({ text }) => text.trim() !== '');
