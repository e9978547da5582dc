import { canonicalValue } from './canonical.ts';
import type { Contents } from './report.model.ts';
import type { VersionDiff } from './report-list.model.ts';

type Numbered = Contents & { version: number };

/** What differs between two versions, figures and texts by their codes; equal fields are left out. */
export function diffVersions(from: Numbered, to: Numbered): VersionDiff {
  return {
    from: from.version,
    to: to.version,
    figures: differing(from.figures, to.figures),
    texts: differing(from.texts, to.texts),
  };
}

function differing<T>(
  from: Record<string, T>,
  to: Record<string, T>,
): { code: string; from: T | null; to: T | null }[] {
  const codes = [...new Set([...Object.keys(from), ...Object.keys(to)])];
  return codes
    .map((code) => ({ code, from: from[code] ?? null, to: to[code] ?? null }))
    .filter((one) => canonicalValue(one.from) !== canonicalValue(one.to));
}
