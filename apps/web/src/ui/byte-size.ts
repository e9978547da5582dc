/** '1,2 MB' of a number of bytes, with a comma as the rest of the product. */
export function sizeText(bytes: number): string {
  const [size, unit] = bytes >= 1_000_000 ? [bytes / 1_000_000, 'MB'] : [Math.max(1, bytes / 1000), 'kB'];
  const text = size >= 10 ? String(Math.round(size)) : size.toFixed(1).replace(/\.0$/, '').replace('.', ',');
  return `${text}\u00a0${unit}`;
}
