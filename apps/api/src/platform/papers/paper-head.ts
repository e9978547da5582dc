import { formatPaperDate } from '@thidua/shared/kernel/format';
import { kernelWords } from '@thidua/shared/kernel/kernel.words';
import { officialPaperWords as words } from '@thidua/shared/kernel/official-paper.words';
import { AlignmentType, Paragraph, type Table } from 'docx';
import type { OfficialPaper } from './official-paper.ts';
import { centred, rule, run, size, textWidth } from './paper-form.ts';
import { sideBySide } from './side-by-side.ts';
import { boldWidthMm } from './text-width.ts';

const columns = [67, textWidth - 67] as const;
/** Between a third and a half of the line above it. */
const part = 0.42;
/** Upright letters beside bold ones. */
const regular = 0.94;

/** A long name is broken into lines of like length, so that no word stands alone. */
function sidesOf(name: string, points: number): number {
  const [whole] = columns;
  const width = boldWidthMm(name, points);
  const lines = Math.ceil(width / (whole * 0.98));
  return lines === 1 ? 0 : Math.max(0, (whole - (width / lines) * 1.12) / 2);
}

/** 'ngày 08 tháng 02 năm 2021': days below 10 and the first two months are padded. */
export const paperDay = (day: string | null): string =>
  day ? formatPaperDate(day, kernelWords) : words.noDate;

/** '05', as the register pads it; dots where it is not taken yet. */
export const paperNumber = ({ number, symbol }: Pick<OfficialPaper, 'number' | 'symbol'>): string =>
  `${number === null ? words.blank : number.padStart(2, '0')}/${symbol}`;

/** Agency and country above, number and day beneath. */
export function paperHead(paper: OfficialPaper): Table {
  const [left, right] = columns;
  const issuer = paper.issuer.toLocaleUpperCase('vi');
  const superior = paper.superior.toLocaleUpperCase('vi');
  const points =
    size.agency.find(
      (one) => boldWidthMm(issuer, one) < left && boldWidthMm(superior, one * regular) < left,
    ) ?? 12;
  const lineOfIssuer = Math.min(boldWidthMm(issuer, points), left - 6) * part;
  const motto = boldWidthMm(words.motto, size.body);
  const number = words.number(paper.number?.padStart(2, '0') ?? words.blank, paper.symbol);
  return sideBySide(columns, [
    [
      [
        ...(superior ? [centred(superior, { points, within: sidesOf(superior, points * regular) })] : []),
        centred(issuer, { points, bold: true, within: sidesOf(issuer, points) }),
        rule(lineOfIssuer, left),
      ],
      [
        centred(words.country, { points: size.national, bold: true }),
        centred(words.motto, { bold: true }),
        rule(motto, right),
      ],
    ],
    [
      [centred(number, { points: size.number, before: 4 })],
      [centred(words.date(paper.place, paperDay(paper.day)), { italics: true, before: 4 })],
    ],
  ]);
}

/** The type in capitals, what it is about, and the rule beneath. */
export function paperTitle({ typeName, subject }: OfficialPaper): Paragraph[] {
  const length = Math.min(boldWidthMm(subject, size.body), textWidth - 20) * part;
  return [
    centred(typeName.toLocaleUpperCase('vi'), { bold: true, before: 18 }),
    new Paragraph({
      alignment: AlignmentType.CENTER,
      keepNext: true,
      children: [run(subject, { bold: true })],
    }),
    rule(length, textWidth, true),
  ];
}
