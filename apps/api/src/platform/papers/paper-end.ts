import { officialPaperWords as words } from '@thidua/shared/kernel/official-paper.words';
import { Paragraph, type Table } from 'docx';
import type { OfficialPaper } from './official-paper.ts';
import { centred, run, size, textWidth } from './paper-form.ts';
import { sideBySide } from './side-by-side.ts';

const columns = [textWidth * 0.48, textWidth * 0.52] as const;
const halves = [textWidth / 2, textWidth / 2] as const;
const small = { italics: true, points: size.recipient };
/** Room for hand and seal, in points. */
const forSeal = 72;

/** Who gets the paper on the left, who signs on the right: one row, never torn. Where two sides sign they stand side by side. */
export function paperEnd({ recipients, signature, otherSide }: OfficialPaper): Table {
  const given = recipients.length > 0 ? recipientsOf(recipients) : [new Paragraph('')];
  if (!otherSide) return sideBySide(columns, [[given, signedBy(signature)]]);
  return sideBySide(halves, [
    [signedBy(otherSide), signedBy(signature)],
    [given, [new Paragraph('')]],
  ]);
}

function signedBy({ lines, name }: OfficialPaper['signature']): Paragraph[] {
  return [
    ...lines.map((line) => centred(line.toLocaleUpperCase('vi'), { bold: true })),
    ...(name ?? '')
      .split('\n')
      .map((line, at) => centred(line, at === 0 ? { bold: true, before: forSeal } : small)),
  ];
}

function recipientsOf(recipients: readonly string[]): Paragraph[] {
  const last = recipients.length - 1;
  return [
    new Paragraph({
      children: [run(words.recipients, { points: size.recipients, bold: true, italics: true })],
    }),
    ...recipients.map(
      (one, at) =>
        new Paragraph({
          children: [run(`- ${one}${at === last ? '.' : ';'}`, { points: size.recipient })],
        }),
    ),
  ];
}
