import { AlignmentType, BorderStyle, type IRunOptions, Paragraph, TextRun } from 'docx';

/** Measures of Decree 30/2020/NĐ-CP, Annex I: millimetres and points, turned into what Word counts in. */
export const mm = (millimetres: number): number => Math.round((millimetres / 25.4) * 1440);
export const pt = (points: number): number => Math.round(points * 20);
const halfPoints = (points: number): number => points * 2;

export const font = 'Times New Roman';
export const a4 = { width: 210, height: 297 };
export const margin = { top: 20, bottom: 20, left: 30, right: 15, header: 10, footer: 8 };
export const textWidth = a4.width - margin.left - margin.right;
export const textWidthAcross = a4.height - margin.left - margin.right;
export const firstLine = 12.7;

/** Sizes in points. */
export const size = {
  body: 14,
  national: 13,
  /** The larger where the name then stands on one line. */
  agency: [13, 12],
  number: 13,
  recipients: 12,
  recipient: 11,
  foot: 9,
};

interface Look extends Pick<IRunOptions, 'bold' | 'italics'> {
  points?: number;
}

/** Signs that no Word file may hold: control characters and halves of letters. */
const foreign = /[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu;
export const clean = (text: string): string => text.toWellFormed().replace(foreign, '').normalize('NFC');

export const run = (text: string, { points = size.body, ...look }: Look = {}): TextRun =>
  new TextRun({ text: clean(text), size: halfPoints(points), ...look });

interface LineLook extends Look {
  /** Millimetres left free on both sides. */
  within?: number;
  before?: number;
  after?: number;
  keepNext?: boolean;
}

/** A centred line that stands by itself: heads, titles, signatures. */
export const centred = (
  text: string,
  { within = 0, before = 0, after = 0, keepNext = false, ...look }: LineLook = {},
): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    indent: { left: mm(within), right: mm(within) },
    spacing: { before: pt(before), after: pt(after) },
    keepNext,
    children: [run(text, look)],
  });

/** A drawn rule in the middle of a space so wide, as the decree wants it: not an underline. */
export function rule(lengthMm: number, withinMm: number, keepNext = false): Paragraph {
  const side = mm(Math.max(0, (withinMm - lengthMm) / 2));
  return new Paragraph({
    keepNext,
    indent: { left: side, right: side },
    spacing: { before: pt(3), after: 0, line: pt(4), lineRule: 'exact' },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } },
    children: [],
  });
}

/** Takes no room: Word ends a section with a paragraph, which would otherwise begin a page of its own. */
export const hair = (): Paragraph =>
  new Paragraph({ spacing: { before: 0, after: 0, line: pt(1), lineRule: 'exact' }, children: [] });
