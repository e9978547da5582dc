import type { Submission } from './contents.ts';

/** What a fingerprint stands for: these contents, of this version of this report. */
export interface Sealed extends Submission {
  reportId: string;
  version: number;
}

/**
 * One text for equal contents whatever order their keys came in, so that its sha256 is the fingerprint on the receipt and anybody who
 * holds the contents can compute it again.
 */
export function canonicalText({ reportId, version, figures, texts, reasons }: Sealed): string {
  return canonicalValue({ reportId, version, figures, texts, reasons });
}

/** JSON with the keys in order. */
export function canonicalValue(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonicalValue).join(',')}]`;
  const members = Object.entries(value)
    .filter(([, inner]) => inner !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([key, inner]) => `${JSON.stringify(key)}:${canonicalValue(inner)}`).join(',')}}`;
}
