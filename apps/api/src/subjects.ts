import type { SubjectKind } from './platform/registry.ts';

/** What every kind of record can say of itself, a line per feature. */
const kinds: readonly SubjectKind[] = [];

export const subjects: ReadonlyMap<string, SubjectKind> = new Map(kinds.map((kind) => [kind.kind, kind]));
