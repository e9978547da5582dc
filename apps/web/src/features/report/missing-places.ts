import type { Remark } from '@thidua/shared/remark/remark.model';
import type { FormPart, Missing } from './form-model.ts';

/** What is missing, gathered so that it can be said in a line: each place leads to the first of its kind. */
export interface MissingPlace {
  kind: 'figures' | 'reasons' | 'conflicts' | 'remark' | 'part';
  /** How many fields; of a comment its number. */
  n: number;
  /** Of a part its number on the paper. */
  number: string;
  /** Id of the element to go to. */
  target: string;
}

/** The id under which a field stands in the form. */
export const placeOf = (code: string, parts: readonly FormPart[]): string =>
  parts.some((part) => part.key === `muc-${code}`) ? `muc-${code}` : `chi-tieu-${code}`;

/**
 * Comments first, for somebody waits for them; then figures, parts of the outline, reasons and fields that two people changed.
 * `remarks` are in the order of the form, by which they are numbered.
 */
export function placesOf(
  missing: readonly Missing[],
  parts: readonly FormPart[],
  remarks: readonly Remark[],
): MissingPlace[] {
  const of = (kind: Missing['kind']) => missing.filter((one) => one.kind === kind);
  const isText = ({ code }: Missing) => placeOf(code, parts).startsWith('muc-');
  const together = (kind: MissingPlace['kind'], found: readonly Missing[]): MissingPlace[] => {
    const [first] = found;
    return first ? [{ kind, n: found.length, number: '', target: placeOf(first.code, parts) }] : [];
  };
  const faults = of('fault');
  return [
    ...remarks.flatMap((remark, at): MissingPlace[] =>
      remark.settledAt === null ? [{ kind: 'remark', n: at + 1, number: '', target: `gop-y-${at + 1}` }] : [],
    ),
    ...together(
      'figures',
      faults.filter((one) => !isText(one)),
    ),
    ...faults.filter(isText).map(({ code }): MissingPlace => {
      const number = parts.find((part) => part.codes.includes(code))?.number ?? '';
      return { kind: 'part', n: 1, number, target: placeOf(code, parts) };
    }),
    ...together('reasons', of('reason')),
    ...together('conflicts', of('conflict')),
  ];
}

/** Things to do in all the places together. */
export const countMissing = (places: readonly MissingPlace[]): number =>
  places.reduce((sum, place) => sum + (place.kind === 'remark' ? 1 : place.n), 0);
