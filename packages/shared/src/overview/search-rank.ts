import { fold } from '../kernel/text.ts';

const toneMarks = /[\u0300\u0301\u0303\u0309\u0323]/g;

interface Word {
  letters: string;
  /** Tones apart from the letters: "hoà" and "hòa" are the same word, "hóa" and "hoa" are not. */
  tones: string;
}

/** The words of a text in lower case, both ways of placing a tone and of composing a letter alike. */
export function wordsWithTones(text: string): Word[] {
  const words =
    text
      .toLowerCase()
      .normalize('NFD')
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words.map((word) => ({
    letters: word.replace(toneMarks, ''),
    tones: (word.match(toneMarks) ?? []).join(''),
  }));
}

/**
 * How well a text answers a query, smaller is better: 0 begins with it mark for mark, 1 a word begins with it, 2 holds it, then the same
 * three without marks. 6 where it is found by something else than its text.
 */
export function rankOf(text: string, query: string): number {
  const exact = placeOf(wordsWithTones(text), wordsWithTones(query));
  if (exact !== undefined) return exact;
  const loose = placeOf(wordsWithTones(fold(text)), wordsWithTones(fold(query)));
  return loose === undefined ? 6 : loose + 3;
}

function placeOf(text: readonly Word[], query: readonly Word[]): number | undefined {
  if (query.length === 0) return undefined;
  const at = text.findIndex((_, start) => stands(text, query, start, false));
  if (at >= 0) return at === 0 ? 0 : 1;
  return text.some((_, start) => stands(text, query, start, true)) ? 2 : undefined;
}

/** Whether the query stands in the text from the word `start` on; `within` lets it begin in the middle of that word. */
function stands(text: readonly Word[], query: readonly Word[], start: number, within: boolean): boolean {
  return query.every((asked, at) => {
    const word = text[start + at];
    if (!word || word.tones !== asked.tones) return false;
    const isLast = at === query.length - 1;
    if (at === 0 && within)
      return isLast ? word.letters.includes(asked.letters) : word.letters.endsWith(asked.letters);
    return isLast ? word.letters.startsWith(asked.letters) : word.letters === asked.letters;
  });
}
