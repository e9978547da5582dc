import { sectionNumeral } from '@thidua/shared/kernel/lettering';
import { officialPaperWords as words } from '@thidua/shared/kernel/official-paper.words';
import {
  AlignmentType,
  Document,
  Footer,
  Header,
  type ISectionOptions,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  TextRun,
} from 'docx';
import type { OfficialPaper, PaperTable } from './official-paper.ts';
import { paperBody, tableNote } from './paper-body.ts';
import { paperEnd } from './paper-end.ts';
import {
  a4,
  centred,
  clean,
  font,
  hair,
  margin,
  mm,
  run,
  size,
  textWidth,
  textWidthAcross,
} from './paper-form.ts';
import { paperDay, paperHead, paperNumber, paperTitle } from './paper-head.ts';
import { paperTable } from './paper-table.ts';

const style = { run: { font, color: '000000', bold: true, size: size.body * 2 } };

export function composePaper(paper: OfficialPaper): Promise<Buffer> {
  const document = new Document({
    title: clean(`${paper.typeName} ${paper.subject}`),
    creator: clean(paper.issuer),
    styles: {
      default: {
        document: {
          run: { font, size: size.body * 2, color: '000000', language: { value: 'vi-VN' } },
          paragraph: { spacing: { before: 0, after: 0 } },
        },
        heading1: style,
        heading2: style,
      },
    },
    sections: [letter(paper), ...paper.annexes.map((table, at) => annex(paper, table, at))],
  });
  return Packer.toBuffer(document);
}

const numbered = () =>
  new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: [PageNumber.CURRENT], size: size.number * 2 })],
      }),
    ],
  });

const blank = () => new Header({ children: [new Paragraph('')] });

function page(isAcross: boolean) {
  const { top, bottom, left, right, header, footer } = margin;
  return {
    size: {
      width: mm(a4.width),
      height: mm(a4.height),
      orientation: isAcross ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
    },
    margin: {
      top: mm(top),
      bottom: mm(bottom),
      left: mm(left),
      right: mm(right),
      header: mm(header),
      footer: mm(footer),
    },
  };
}

function footOf({ foot }: OfficialPaper): Footer {
  const small = foot ? [centred(foot, { points: size.foot })] : [new Paragraph('')];
  return new Footer({ children: small });
}

/** No number on the first page, from the second on in the middle of the top margin. */
function letter(paper: OfficialPaper): ISectionOptions {
  return {
    properties: { titlePage: true, page: page(false) },
    headers: { first: blank(), default: numbered() },
    footers: { first: footOf(paper), default: footOf(paper) },
    children: [
      paperHead(paper),
      ...paperTitle(paper),
      ...paperBody(paper),
      new Paragraph({ keepNext: true, children: [run('', { points: size.recipient })] }),
      paperEnd(paper),
      hair(),
    ],
  };
}

/** An annex begins a page and names the paper it belongs to. */
function annex(paper: OfficialPaper, table: PaperTable, at: number): ISectionOptions {
  const isAcross = table.landscape === true;
  const name = paper.annexes.length === 1 ? words.annex : words.annexNumbered(sectionNumeral(at + 1));
  const belongs = words.annexOf(paper.typeName, paperNumber(paper), paperDay(paper.day), paper.issuer);
  return {
    properties: { type: SectionType.NEXT_PAGE, page: page(isAcross) },
    headers: { default: numbered() },
    footers: { default: footOf(paper) },
    children: [
      centred(name, { bold: true }),
      centred(table.title.toLocaleUpperCase('vi'), { bold: true }),
      centred(belongs, { italics: true, after: 8 }),
      paperTable(table, isAcross ? textWidthAcross : textWidth),
      tableNote(table.note),
    ],
  };
}
