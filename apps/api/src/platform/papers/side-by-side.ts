import { BorderStyle, type Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import { mm } from './paper-form.ts';

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const noBorders = {
  top: none,
  bottom: none,
  left: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none,
};

/** Two columns without borders, so wide (millimetres): the head of a paper and its end. A row is never split. */
export function sideBySide(
  [left, right]: readonly [number, number],
  rows: readonly (readonly [Paragraph[], Paragraph[]])[],
): Table {
  const cell = (children: Paragraph[], width: number) =>
    new TableCell({ children, width: { size: mm(width), type: WidthType.DXA } });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: mm(left + right), type: WidthType.DXA },
    columnWidths: [mm(left), mm(right)],
    margins: { left: 0, right: 0, top: 0, bottom: 0 },
    borders: noBorders,
    rows: rows.map(
      ([first, second]) =>
        new TableRow({ cantSplit: true, children: [cell(first, left), cell(second, right)] }),
    ),
  });
}
