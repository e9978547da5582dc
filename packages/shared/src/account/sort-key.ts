import { givenNameKey } from '../kernel/collate.ts';

/** The Vietnamese alphabet with the letters that only foreign names use put where dictionaries put them. */
const alphabet = [...'aăâbcdđeêfghijklmnoôơpqrstuưvwxyz'];
/** Level, grave, hook, tilde, acute, dot below: the order of tones in dictionaries. */
const tones = ['\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];
const shapes = new Map([
  ['a\u0306', 'ă'],
  ['a\u0302', 'â'],
  ['e\u0302', 'ê'],
  ['o\u0302', 'ô'],
  ['o\u031b', 'ơ'],
  ['u\u031b', 'ư'],
]);
const shaping = /[\u0302\u0306\u031b]/;

/** One letter as two characters that sort by bytes; tones as digits, in the order of the letters. */
function keyOfWord(word: string): string {
  let letters = '';
  let marks = '';
  for (const [cluster] of word
    .toLowerCase()
    .normalize('NFD')
    .matchAll(/\d+|\P{M}\p{M}*/gu)) {
    if (/^\d/.test(cluster)) {
      letters += `00${cluster.padStart(8, '0')}`;
      continue;
    }
    const [base = ''] = cluster;
    const shape = shapes.get(base + (cluster.match(shaping)?.[0] ?? '')) ?? base;
    const place = alphabet.indexOf(shape);
    if (place < 0) continue;
    letters += String(place + 10);
    marks += String(1 + tones.findIndex((tone) => cluster.includes(tone)));
  }
  return `${letters}.${marks}`;
}

/**
 * What a list of people is ordered by when bytes are compared (`collate "C"`): the given name by letters, then by tones, then
 * the middle names, then the family name. "An" stands before "Ấn", "Nguyễn Văn An" before "Trần Văn An".
 */
export function sortKey(fullName: string): string {
  const [given, middle, family] = givenNameKey(fullName);
  return [given, middle, family]
    .map((part) => part.split(' ').map(keyOfWord).join('-'))
    .join(' ')
    .slice(0, 400);
}
