/** Advance widths of Times New Roman Bold in thousandths of the size; Liberation Serif Bold has the same. */
const widths: readonly (readonly [number, string])[] = [
  [220, '|'],
  [250, ' ,.'],
  [278, "'/\\il"],
  [333, '!()-:;[]`fjt'],
  [389, 'Is'],
  [394, '{}'],
  [444, 'cerz'],
  [500, '#$*0123456789?J_agovxy–'],
  [556, 'Sbdhknpquđ'],
  [611, 'FP'],
  [667, 'BELTZ'],
  [722, 'ACDNRUVXYwĐ'],
  [778, 'GHKOQ'],
  [833, '&m'],
  [944, 'M'],
  [1000, '%W…'],
];
const widthOf = new Map(widths.flatMap(([width, signs]) => [...signs].map((sign) => [sign, width] as const)));
const usual = 556;

/** Width in millimetres of a line in bold Times at a size in points. Vietnamese marks and horns add nothing worth a rule's length. */
export function boldWidthMm(text: string, points: number): number {
  const bare = text.normalize('NFD').replace(/\p{M}/gu, '');
  const thousandths = [...bare].reduce((sum, sign) => sum + (widthOf.get(sign) ?? usual), 0);
  return ((thousandths * points) / 1000 / 72) * 25.4;
}
