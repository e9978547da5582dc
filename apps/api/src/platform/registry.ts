import type { ReadCtx } from './http/ctx.ts';
import type { Mailing } from './mail/mailing.ts';

/** A record named from outside its feature. */
export interface SubjectRef {
  kind: string;
  id: string;
}

/** What any record can say of itself to the features below it (search, timeline, My work, evidence). */
export interface SubjectKind {
  readonly kind: string;
  /** Which of `ids` exist for this actor. */
  visible(ctx: ReadCtx, ids: readonly string[]): Promise<Set<string>>;
  /** A name for each id: the agency's own words, or a code and facts from which the reader's language makes one. */
  label(ctx: ReadCtx, ids: readonly string[]): Promise<Map<string, SubjectLabel>>;
  search?(ctx: ReadCtx, folded: string, limit: number): Promise<FoundSubject[]>;
}

export interface SubjectLabel {
  text: string;
  unitId?: string | null;
  unitName?: string;
  facts?: Record<string, unknown>;
}

export interface FoundSubject extends SubjectLabel {
  kind: string;
  id: string;
}

/** Days, both inclusive. */
export interface Interval {
  from: string;
  to: string;
}

/** A figure with the records behind it: each record has a label and one line of text. */
export interface Measured {
  value: number;
  /** For ratios: value out of `of`. */
  of?: number;
  records: { subject: SubjectRef; label: string; line: string }[];
}

/** A named figure the system can count for a unit over an interval. */
export interface Measure {
  readonly name: string;
  count(ctx: ReadCtx, unitId: string, interval: Interval): Promise<Measured>;
}

export interface Registries {
  readonly subjects: ReadonlyMap<string, SubjectKind>;
  readonly measures: ReadonlyMap<string, Measure>;
  /** Without it no mail is written. */
  readonly mailing?: Mailing;
}

/** Names of many records of many kinds with one question per kind. */
export async function labelsOf(
  ctx: ReadCtx,
  refs: readonly SubjectRef[],
): Promise<Map<string, SubjectLabel>> {
  const byKind = Map.groupBy(refs, (ref) => ref.kind);
  const asked = [...byKind].map(([kind, some]) =>
    ctx.subjects.get(kind)?.label(ctx, [...new Set(some.map((ref) => ref.id))]),
  );
  const labels = new Map<string, SubjectLabel>();
  for (const found of await Promise.all(asked)) for (const [id, label] of found ?? []) labels.set(id, label);
  return labels;
}
