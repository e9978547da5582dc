import type { Cell, SheetData } from 'write-excel-file/node';

/** Points of one line of twelve-point text, and the air around it. */
const lineHeight = 16;
const air = 4;
const tallest = 400; // Excel's own bound is 409
/** Letters of text beside the figure that a column's width is counted in. */
const spread = 1;

/** Gives each row the height of what is wrapped in it: on a locked sheet no programme does so by itself. */
export function withHeights(
  data: SheetData,
  columns: readonly { width: number }[],
  leastLines: (row: Cell[], at: number) => number = () => 1,
): SheetData {
  return data.map((row, n) => {
    const lines = row.map((cell, at) => linesIn(cell, columns[at]?.width ?? 20));
    const height = Math.min(tallest, Math.max(leastLines(row, n), ...lines) * lineHeight + air);
    const first = row.findIndex((cell) => typeof cell === 'object' && cell !== null);
    return row.map((cell, at) => (at === first ? ({ ...(cell as object), height } as Cell) : cell));
  });
}

function linesIn(cell: Cell, width: number): number {
  if (typeof cell !== 'object' || cell === null || !('wrap' in cell) || typeof cell.value !== 'string')
    return 1;
  return cell.value
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * spread) / width)), 0);
}
