import { officialPaperWords as words } from '@thidua/shared/kernel/official-paper.words';
import { Paragraph, type Table } from 'docx';
import type { OfficialPaper } from './official-paper.ts';
import { centred, run, size, textWidth } from './paper-form.ts';
import { sideBySide } from './side-by-side.ts';

const columns = [textWidth * 0.48, textWidth * 0.52] as const;
/** Room for hand and seal, in points. */
const forSeal = 72;

/** Who gets the paper on the left, who signs on the right: one row, never torn. */
export function paperEnd({ recipients, signature }: OfficialPaper): Table {
  const last = recipients.length - 1;
  const left = [
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
  const right = [
    ...signature.lines.map((line) => centred(line.toLocaleUpperCase('vi'), { bold: true })),
    centred(signature.name ?? '', { bold: true, before: forSeal }),
  ];
  return sideBySide(columns, [[recipients.length > 0 ? left : [new Paragraph('')], right]]);
}
