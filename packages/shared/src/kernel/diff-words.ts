/** A passage of two compared texts. */
export interface DiffPart {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

/** Above so many pairs of tokens the middle is compared by lines and sentences instead of words (about 8 MB of table). */
const largestTable = 4_000_000;

const wordsAndSpaces = (text: string): string[] => text.match(/\s+|\S+/g) ?? [];
const sentences = (text: string): string[] => text.match(/[^.!?\n]+[.!?]*\s*|[.!?\n]+\s*/g) ?? [];

/** Lengths of the longest common subsequence of every pair of tails, row by row. */
function commonLengths(before: readonly string[], after: readonly string[]): Uint16Array {
  const width = after.length + 1;
  const table = new Uint16Array((before.length + 1) * width);
  for (let i = before.length - 1; i >= 0; i -= 1) {
    for (let j = after.length - 1; j >= 0; j -= 1) {
      const here = i * width + j;
      table[here] =
        before[i] === after[j]
          ? table[here + width + 1]! + 1
          : Math.max(table[here + width]!, table[here + 1]!);
    }
  }
  return table;
}

function align(before: readonly string[], after: readonly string[]): DiffPart[] {
  if (before.length * after.length > largestTable) {
    return [...before.map((text) => part('removed', text)), ...after.map((text) => part('added', text))];
  }
  const width = after.length + 1;
  const table = commonLengths(before, after);
  const parts: DiffPart[] = [];
  let [i, j] = [0, 0];
  while (i < before.length || j < after.length) {
    if (i < before.length && j < after.length && before[i] === after[j]) {
      parts.push(part('same', before[i++]!));
      j += 1;
    } else if (
      j >= after.length ||
      (i < before.length && table[(i + 1) * width + j]! >= table[i * width + j + 1]!)
    ) {
      parts.push(part('removed', before[i++]!));
    } else parts.push(part('added', after[j++]!));
  }
  return parts;
}

const part = (kind: DiffPart['kind'], text: string): DiffPart => ({ kind, text });

/** Neighbours joined; a lone space between two changes belongs to both, so that a changed phrase is one change. */
function join(parts: readonly DiffPart[]): DiffPart[] {
  const joined: DiffPart[] = [];
  let [removed, added] = ['', ''];
  const flush = () => {
    if (removed !== '') joined.push(part('removed', removed));
    if (added !== '') joined.push(part('added', added));
    [removed, added] = ['', ''];
  };
  parts.forEach(({ kind, text }, at) => {
    const inside = kind === 'same' && text.trim() === '' && parts[at + 1] && parts[at + 1]!.kind !== 'same';
    const changing = removed !== '' || added !== '';
    if (kind === 'removed' || (inside && changing)) removed += text;
    if (kind === 'added' || (inside && changing)) added += text;
    if (kind !== 'same' || (inside && changing)) return;
    flush();
    const last = joined.at(-1);
    if (last?.kind === 'same') last.text += text;
    else joined.push(part('same', text));
  });
  flush();
  return joined;
}

/**
 * What changed from `before` to `after`, word by word, in reading order; at one place the removed words come before the
 * added ones. Same and removed parts together spell `before`, same and added parts spell `after`, to the last space.
 */
export function diffWords(before: string, after: string): DiffPart[] {
  let [left, right] = [wordsAndSpaces(before), wordsAndSpaces(after)];
  let start = 0;
  while (start < left.length && start < right.length && left[start] === right[start]) start += 1;
  let end = 0;
  const shorter = Math.min(left.length, right.length) - start;
  while (end < shorter && left[left.length - 1 - end] === right[right.length - 1 - end]) end += 1;
  const [head, tail] = [left.slice(0, start), left.slice(left.length - end)];
  left = left.slice(start, left.length - end);
  right = right.slice(start, right.length - end);
  const tooLong = left.length * right.length > largestTable;
  const middle = tooLong ? align(sentences(left.join('')), sentences(right.join(''))) : align(left, right);
  const same = (tokens: string[]) => tokens.map((text) => part('same', text));
  return join([...same(head), ...middle, ...same(tail)]);
}
