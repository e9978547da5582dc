import { foldedWords } from './text.ts';

/** Words in a row that must agree for a passage inside a sentence to count as taken over. */
const shingleLength = 5;

const sentencesOf = (text: string): string[][] =>
  text
    .split(/(?<=[.!?…;:])\s+|\n+/)
    .map(foldedWords)
    .filter((words) => words.length > 0);

function shinglesOf(words: readonly string[]): string[] {
  return words.slice(shingleLength - 1).map((_, at) => words.slice(at, at + shingleLength).join(' '));
}

/** Whether each word of a sentence stands in a passage that the other text has too. */
function coveredWords(
  words: readonly string[],
  whole: ReadonlySet<string>,
  shingles: ReadonlySet<string>,
): number {
  if (whole.has(words.join(' '))) return words.length;
  const covered = new Set<number>();
  shinglesOf(words).forEach((shingle, at) => {
    if (shingles.has(shingle)) for (let n = 0; n < shingleLength; n += 1) covered.add(at + n);
  });
  return covered.size;
}

/**
 * How much of `text` is taken over from `other`, 0-100 per cent of its words ("giống kỳ trước 92 %"): whole sentences, and
 * inside changed sentences every passage of five words in a row. Case, marks, punctuation and the order of sentences do not count.
 * 100 means every word, 0 none or an empty text; in between it is never rounded up to 100 nor down to 0.
 */
export function similarityPercent(text: string, other: string): number {
  const own = sentencesOf(text);
  const others = sentencesOf(other);
  const total = own.reduce((sum, words) => sum + words.length, 0);
  if (total === 0) return 0;
  const whole = new Set(others.map((words) => words.join(' ')));
  const shingles = new Set(others.flatMap(shinglesOf));
  const covered = own.reduce((sum, words) => sum + coveredWords(words, whole, shingles), 0);
  if (covered === 0 || covered === total) return covered === 0 ? 0 : 100;
  return Math.min(99, Math.max(1, Math.floor((200 * covered + total) / (2 * total))));
}
