import { columnOf } from './open-book.ts';

/** From 0; both ends are part of it. */
interface Area {
  top: number;
  bottom: number;
  left: number;
}
/** What the values of a sheet do not tell: cells that are one, and formulas without a result. */
export interface SheetMarks {
  merged: readonly Area[];
  failed: readonly { row: number; column: number }[];
}

/** The marks of every sheet of a workbook, by its name. */
export function marksOf(files: ReadonlyMap<string, Buffer>): ReadonlyMap<string, SheetMarks> {
  const text = (name: string) => files.get(name)?.toString('utf8') ?? '';
  const targets = new Map(
    tagsOf(text('xl/_rels/workbook.xml.rels'), 'Relationship').map((tag) => [
      attributeOf(tag, 'Id'),
      attributeOf(tag, 'Target').replace(/^\/?(xl\/)?/, ''),
    ]),
  );
  return new Map(
    tagsOf(text('xl/workbook.xml'), 'sheet').map((tag) => [
      plain(attributeOf(tag, 'name')),
      marksIn(text(`xl/${targets.get(attributeOf(tag, 'r:id'))}`)),
    ]),
  );
}

function marksIn(xml: string): SheetMarks {
  const merged = tagsOf(xml, 'mergeCell').flatMap((tag) => {
    const [from, to] = attributeOf(tag, 'ref').split(':').map(placeOf);
    return from && to ? [{ top: from.row, bottom: to.row, left: from.column }] : [];
  });
  const failed = [...xml.matchAll(/<c\s([^>]*[^/])>(.*?)<\/c>/gs)].flatMap(([, tag = '', inside = '']) => {
    const isFailed = / t="e"/.test(` ${tag}`) || (inside.includes('<f') && !/<v>[^<]/.test(inside));
    const place = isFailed ? placeOf(attributeOf(tag, 'r')) : undefined;
    return place ? [place] : [];
  });
  return { merged, failed };
}

const tagsOf = (xml: string, name: string): string[] =>
  [...xml.matchAll(new RegExp(`<(?:\\w+:)?${name}\\s([^>]*)>`, 'g'))].map(([, tag = '']) => tag);
const attributeOf = (tag: string, name: string): string =>
  new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const plain = (text: string) => text.replace(/&(\w+);/g, (all, name: string) => entities[name] ?? all);

function placeOf(address: string): { row: number; column: number } | undefined {
  const [, letters, digits] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  return letters && digits ? { row: Number(digits) - 1, column: columnOf(letters) - 1 } : undefined;
}
