/** One line as stored: NFC, trimmed, every run of white space (line breaks, non-breaking spaces) one space. */
export function normalizeLine(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

/** Several lines as stored: NFC, line breaks as \n, no spaces at line ends, at most one empty line in a row, trimmed. */
export function normalizeText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+(?=\n|$)/g, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/**
 * Folds text for search: lower case, no marks, đ as d, single spaces. "Hoà", "hòa" and "HOA" fold to the same, composed
 * or not. Folded columns of the database hold exactly this; change it only together with a migration that refills them.
 */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('đ', 'd')
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Whether `text` holds `query`, both folded. An empty query is held by every text. */
export function foldIncludes(text: string, query: string): boolean {
  return fold(text).includes(fold(query));
}

/** The words of a text, folded, without punctuation: what comparisons of texts count. */
export function foldedWords(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
