/** How a level of a list counts. */
interface Level {
  format: string;
  start: number;
}
type Levels = ReadonlyMap<number, Level>;

/**
 * What Word itself writes before each paragraph of a list, in their order: 'I.', '1.', or null where it is no such number (bullets,
 * letters). A plan whose headings are numbered by Word bears these numbers nowhere in its text.
 */
export function numbersOf(files: ReadonlyMap<string, Buffer>): (string | null)[] {
  const text = (name: string) => files.get(name)?.toString('utf8') ?? '';
  const lists = listsIn(text('word/numbering.xml'));
  const ofStyle = stylesIn(text('word/styles.xml'));
  const counts = new Map<string, number[]>();
  return blocks(text('word/document.xml'), 'p').flatMap((paragraph): (string | null)[] => {
    const properties = blocks(paragraph, 'pPr')[0] ?? '';
    const own = placeIn(properties);
    const place = own ?? ofStyle.get(value(properties, 'pStyle') ?? '');
    if (!place || place.list === '0') return [];
    const levels = lists.get(place.list);
    const level = levels?.get(place.level);
    if (!levels || !level) return [];
    const count = counts.get(place.list) ?? [];
    const next = (count[place.level] ?? level.start - 1) + 1;
    counts.set(place.list, [...count.slice(0, place.level), next]);
    return [labelOf(level.format, next)];
  });
}

function labelOf(format: string, n: number): string | null {
  if (format === 'decimal') return `${n}.`;
  return format === 'upperRoman' ? `${romanOf(n)}.` : null;
}

const romans = [
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
] as const;

function romanOf(n: number): string {
  let left = n;
  let roman = '';
  for (const [letter, worth] of romans) for (; left >= worth; left -= worth) roman += letter;
  return roman;
}

function listsIn(xml: string): ReadonlyMap<string, Levels> {
  const kinds = new Map(
    blocks(xml, 'abstractNum').map((one): [string, Levels] => [
      attribute(one, 'abstractNumId'),
      new Map(
        blocks(one, 'lvl').map((level) => [
          Number(attribute(level, 'ilvl')),
          { format: value(level, 'numFmt') ?? 'decimal', start: Number(value(level, 'start') ?? 1) },
        ]),
      ),
    ]),
  );
  return new Map(
    blocks(xml, 'num').flatMap((one): [string, Levels][] => {
      const levels = kinds.get(value(one, 'abstractNumId') ?? '');
      return levels ? [[attribute(one, 'numId'), levels]] : [];
    }),
  );
}

interface Place {
  list: string;
  level: number;
}

function placeIn(properties: string): Place | undefined {
  const inside = blocks(properties, 'numPr')[0];
  const list = inside && value(inside, 'numId');
  return inside && list ? { list, level: Number(value(inside, 'ilvl') ?? 0) } : undefined;
}

function stylesIn(xml: string): ReadonlyMap<string, Place> {
  return new Map(
    blocks(xml, 'style').flatMap((style): [string, Place][] => {
      const place = placeIn(style);
      return place ? [[attribute(style, 'styleId'), place]] : [];
    }),
  );
}

/** Elements by their name, from the opening tag to the first closing one. */
const blocks = (xml: string, name: string): string[] =>
  [...xml.matchAll(new RegExp(`<w:${name}(?:\\s[^>]*)?(?:/>|>[\\s\\S]*?</w:${name}>)`, 'g'))].map(
    ([all]) => all,
  );
const attribute = (element: string, name: string): string =>
  new RegExp(`^<[^>]*\\sw:${name}="([^"]*)"`).exec(element)?.[1] ?? '';
const value = (xml: string, name: string): string | undefined =>
  new RegExp(`<w:${name}\\s[^>]*w:val="([^"]*)"`).exec(xml)?.[1];
