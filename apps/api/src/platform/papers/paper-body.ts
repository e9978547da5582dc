import { AlignmentType, HeadingLevel, Paragraph, type Table } from 'docx';
import type { OfficialPaper, PaperBlock, PaperTable } from './official-paper.ts';
import { centred, firstLine, mm, pt, run, size, textWidth } from './paper-form.ts';
import { paperTable } from './paper-table.ts';

interface Told {
  italics?: boolean;
  keepNext?: boolean;
}

/** Justified, the first line drawn in, six points between paragraphs. */
const told = (text: string, { italics = false, keepNext = false }: Told = {}): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine: mm(firstLine) },
    spacing: { before: pt(6), after: 0, line: 264, lineRule: 'auto' },
    widowControl: true,
    keepNext,
    children: [run(text, { italics })],
  });

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** Grounds, then the text. Its last lines stay with the signature: a page never bears a signature alone. */
export function paperBody({ lead = [], body }: OfficialPaper): (Paragraph | Table)[] {
  const grounds = lead.flatMap(linesOf).map((line) => told(line, { italics: true }));
  return [...grounds, ...body.flatMap((block, at) => blockOf(block, at === body.length - 1))];
}

function blockOf(block: PaperBlock, isLast: boolean): (Paragraph | Table)[] {
  if (block.kind === 'heading') return [heading(block.text, block.level)];
  if (block.kind === 'table') return tableWithin(block.table, isLast);
  const lines = linesOf(block.text);
  return lines.map((line, at) => told(line, { keepNext: isLast && at === lines.length - 1 }));
}

const heading = (text: string, level: 1 | 2): Paragraph =>
  new Paragraph({
    heading: level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine: mm(firstLine) },
    spacing: { before: pt(level === 1 ? 9 : 6), after: 0 },
    keepNext: true,
    keepLines: true,
    children: [run(text, { bold: true })],
  });

function tableWithin(table: PaperTable, isLast: boolean): (Paragraph | Table)[] {
  return [
    centred(table.title, { bold: true, before: 8, after: 4, keepNext: true }),
    paperTable(table, textWidth, isLast),
    tableNote(table.note, isLast),
  ];
}

/** Word wants a paragraph between two tables, so an empty note is a thin line. */
export const tableNote = (note: string | undefined, keepNext = false): Paragraph =>
  new Paragraph({
    keepNext,
    spacing: { before: pt(2), after: pt(2) },
    children: note ? [run(note, { italics: true, points: size.recipients })] : [],
  });
