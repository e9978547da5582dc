import {
  AlignmentType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { PaperTable } from './official-paper.ts';
import { mm, pt, run } from './paper-form.ts';

const aligned = {
  left: AlignmentType.LEFT,
  right: AlignmentType.RIGHT,
  center: AlignmentType.CENTER,
} as const;

/** What was asked for, shrunk where it is more than there is; the rest is shared. */
function widthsOf(columns: PaperTable['columns'], whole: number): number[] {
  const asked = columns.reduce((sum, { widthMm }) => sum + (widthMm ?? 0), 0);
  const open = columns.filter(({ widthMm }) => widthMm === undefined).length;
  const least = open * 20;
  const shrink = Math.min(1, (whole - least) / Math.max(asked, 1));
  const share = open > 0 ? (whole - asked * shrink) / open : 0;
  const stretch = open > 0 ? 1 : whole / Math.max(asked * shrink, 1);
  return columns.map(({ widthMm }) => (widthMm === undefined ? share : widthMm * shrink * stretch));
}

/** Wide tables are set smaller, so that figures stay on one line. */
const pointsFor = (columns: number): number => (columns <= 7 ? 12 : columns <= 10 ? 11 : 10);

/** A ruled table across the page; its head stands on every page and no row is torn. */
export function paperTable({ columns, rows }: PaperTable, whole: number, keepLast = false): Table {
  const points = pointsFor(columns.length);
  const widths = widthsOf(columns, whole).map(mm);
  const cell = (text: string, at: number, isHead: boolean, keepNext: boolean) =>
    new TableCell({
      width: { size: widths[at] ?? 0, type: WidthType.DXA },
      verticalAlign: isHead ? VerticalAlignTable.CENTER : VerticalAlignTable.TOP,
      children: text.split('\n').map(
        (line) =>
          new Paragraph({
            alignment: isHead ? AlignmentType.CENTER : aligned[columns[at]?.align ?? 'left'],
            spacing: { before: pt(2), after: pt(2) },
            keepNext,
            children: [run(line, { points, bold: isHead })],
          }),
      ),
    });
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(({ title }, at) => cell(title, at, true, true)),
  });
  const lines = rows.map(
    (row, n) =>
      new TableRow({
        cantSplit: true,
        children: columns.map((_, at) => cell(row[at] ?? '', at, false, keepLast && n === rows.length - 1)),
      }),
  );
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    margins: { left: mm(1.2), right: mm(1.2), top: 0, bottom: 0 },
    rows: [head, ...lines],
  });
}
