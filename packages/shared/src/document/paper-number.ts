/** Types of official papers and their letters in a number: Decree 30/2020/NĐ-CP, Annex III. */
export const paperLetters = {
  report: 'BC',
  minutes: 'BB',
  proposal: 'TTr',
  decision: 'QĐ',
  plan: 'KH',
  notice: 'TB',
  guidance: 'HD',
} as const;
export type PaperType = keyof typeof paperLetters;

export interface PaperNumber {
  number: number;
  /** '05': below ten with a leading zero. */
  padded: string;
  /** 'BC-STP'. */
  symbol: string;
  /** '05/BC-STP', without spaces. */
  text: string;
}

/** A number of a series as it is printed. Throws `RangeError` below 1. */
export function paperNumber(number: number, symbol: string): PaperNumber {
  if (!Number.isInteger(number) || number < 1) throw new RangeError(`no such number: ${number}`);
  const padded = String(number).padStart(2, '0');
  return { number, padded, symbol, text: `${padded}/${symbol}` };
}

/** The series of a type and a signer: 'BC-STP'. */
export const seriesOf = (type: PaperType, signer: string): string => `${paperLetters[type]}-${signer}`;

const places = /(?:tỉnh|thành phố|thị xã|huyện|quận|phường|xã|thị trấn)\s+(\p{Lu}.*)$/u;

/** Where an agency's papers are dated from, out of its name or the one above it; dots, to be filled in, where neither says. */
export function defaultPlace(...names: readonly string[]): string {
  for (const name of names) {
    const found = places.exec(name.normalize('NFC'))?.[1];
    if (found) return found.trim();
  }
  return '…';
}
