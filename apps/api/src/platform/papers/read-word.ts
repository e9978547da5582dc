import { unzip } from './unzip.ts';
import { numbersOf } from './word-numbers.ts';

/** A paragraph as it is read; `isItem`: it stands in a list whose mark the writer did not type. */
export interface WordLine {
  text: string;
  isItem: boolean;
}
export type WordRead = { lines: WordLine[] } | { fault: 'notWord' | 'broken' | 'tooLarge' };

/** A plan unpacked has some hundred kilobytes beside its pictures; a bomb stops here. */
const mostInside = 40_000_000;
const mostText = 4_000_000;
const mostLines = 5_000;

/** The paragraphs of a Word file, or why it is none. Nothing is read that could swell, and nothing from outside the file. */
export async function readWord(bytes: Buffer): Promise<WordRead> {
  if (bytes.subarray(0, 2).toString('latin1') !== 'PK') return { fault: 'notWord' };
  const archive = unzip(bytes, mostInside);
  if ('fault' in archive) return archive;
  const body = archive.files.get('word/document.xml');
  if (!body) return { fault: 'notWord' };
  if (body.length > mostText * 4) return { fault: 'tooLarge' };
  try {
    // The library is loaded with the first file that is read.
    const { default: mammoth } = await import('mammoth');
    const { value } = await mammoth.convertToHtml(
      { buffer: bytes },
      {
        externalFileAccess: false,
        convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
        transformDocument: (document: WordElement) => withNumbers(document, numbersOf(archive.files)),
      },
    );
    if (value.length > mostText) return { fault: 'tooLarge' };
    const lines = [...linesOf(value)];
    return lines.length > mostLines ? { fault: 'tooLarge' } : { lines };
  } catch {
    return { fault: 'broken' };
  }
}

interface WordElement {
  type: string;
  children?: WordElement[];
  numbering?: object | null;
  value?: string;
}

/** Writes the numbers that Word counts itself before their paragraphs, which are no items of a list then. */
function withNumbers(document: WordElement, numbers: readonly (string | null)[]): WordElement {
  const numbered: WordElement[] = [];
  const collect = (element: WordElement) => {
    if (element.type === 'paragraph' && element.numbering) numbered.push(element);
    element.children?.forEach(collect);
  };
  collect(document);
  if (numbered.length !== numbers.length) return document; // read otherwise than here: better no number than a wrong one
  for (const [n, paragraph] of numbered.entries()) {
    const number = numbers[n];
    if (!number) continue;
    paragraph.numbering = null;
    const run = { type: 'run', children: [{ type: 'text', value: `${number} ` }] };
    paragraph.children = [run, ...(paragraph.children ?? [])];
  }
  return document;
}

/** Blocks of the library's own plain HTML: paragraphs, headings, items of lists. A line break within one begins another. */
function* linesOf(html: string): Generator<WordLine> {
  for (const [, tag = '', inner = ''] of html.matchAll(
    /<(p|h[1-6]|li)(?:\s[^>]*)?>([\s\S]*?)(?=<\/?(?:p|h[1-6]|li|ul|ol|table|tr|td)\b)/g,
  ))
    for (const line of inner.split(/<br\s*\/?>/)) {
      const text = entities(line.replace(/<[^>]*>/g, '')).trim();
      if (text !== '') yield { text, isItem: tag === 'li' };
    }
}

const entities = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
