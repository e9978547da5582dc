/** A cell up to its mark; what holds a tab or a line of its own stands in quotes, its own quotes doubled. */
const cell = /("(?:[^"]|"")*"|[^\t\r\n]*)(\t|\r\n|\r|\n|$)/gy;

/** Lines and cells of a block as a sheet copies it; empty lines at the end are nobody's. */
export function cellsOfBlock(text: string): string[][] {
  const block = text.replace(/[\r\n]+$/, '');
  const lines: string[][] = [[]];
  for (const [, said = '', mark] of block.matchAll(cell)) {
    const plain = said.startsWith('"') && said.endsWith('"') && said.length > 1;
    lines.at(-1)?.push((plain ? said.slice(1, -1).replaceAll('""', '"') : said).trim());
    if (mark === '') break;
    if (mark !== '\t') lines.push([]);
  }
  return lines;
}
