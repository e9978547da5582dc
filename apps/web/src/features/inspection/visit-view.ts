import { type ChecklistItem, itemsOf } from '@thidua/shared/inspection/checklist.model';
import { askedItems, gapsOf, resultOf } from '@thidua/shared/inspection/checklist-result';
import type { FindingRef } from '@thidua/shared/inspection/finding.model';
import type { Visit } from '@thidua/shared/inspection/inspection.model';
import { type MergedItem, mergeAnswers } from '@thidua/shared/inspection/merge-answers';
import type { Recorded, UnsentAnswer } from './outbox.ts';

/** An answer as this device knows it: the server's, or its own that has not arrived yet. */
export interface KnownAnswer extends Recorded {
  id: string;
  itemCode: string;
  accountId: string;
  answeredAt: string;
  basedOn: readonly string[];
  isUnsent: boolean;
}

export interface ItemView {
  item: ChecklistItem;
  group: string;
  /** Among those that are asked, from 1. */
  no: number;
  standing: KnownAnswer | null;
  /** Answers that differ, the earliest first; somebody must choose. */
  contested: KnownAnswer[];
  /** What an answer given now has seen. */
  seen: string[];
  self: NonNullable<Visit['self']>['items'][number] | null;
  prior: FindingRef[];
}

export interface VisitView {
  /** Those that are asked, in order. */
  items: ItemView[];
  result: ReturnType<typeof resultOf>;
  gaps: ReturnType<typeof gapsOf>;
}

/** The visit as it stands with what is on this device, by the same rules as on the server. */
export function viewOf(visit: Visit, unsent: readonly UnsentAnswer[], accountId: string): VisitView {
  const known = knownAnswers(visit, unsent, accountId);
  const byId = new Map(known.map((one) => [one.id, one]));
  const merged = mergeAnswers(known, visit.choices);
  const standing = (code: string) => standingOf(merged.get(code), byId);
  const { body } = visit.checklist;
  const asked = askedItems(body, standing);
  const counted = (code: string) => {
    const answer = standing(code);
    return answer ? { ...answer, files: answer.fileIds.length + answer.photoIds.length } : undefined;
  };
  const groupOf = new Map(
    body.groups.flatMap(({ title, items }) => items.map(({ code }) => [code, title] as const)),
  );
  const shown = itemsOf(body).filter(({ code }) => asked.has(code));
  return {
    items: shown.map((item, at) => ({
      item,
      group: groupOf.get(item.code) ?? '',
      no: at + 1,
      standing: standing(item.code) ?? null,
      contested: answersOf(merged.get(item.code)?.contested, byId),
      seen: merged.get(item.code)?.latest ?? [],
      self: visit.self?.items.find(({ itemCode }) => itemCode === item.code) ?? null,
      prior: visit.prior.filter(({ itemCode }) => itemCode === item.code),
    })),
    result: resultOf(body, merged, standing),
    gaps: gapsOf(body, merged, counted),
  };
}

function knownAnswers(visit: Visit, unsent: readonly UnsentAnswer[], accountId: string): KnownAnswer[] {
  const arrived = new Set(visit.answers.map(({ id }) => id));
  const sent = visit.answers
    .filter(({ isAside }) => !isAside)
    .map((answer) => ({ ...answer, photoIds: [], isUnsent: false }));
  const held = unsent
    .filter(({ id, refused }) => !arrived.has(id) && refused === null)
    .map(({ at, ...answer }) => ({ ...answer, accountId, answeredAt: at, isUnsent: true }));
  return [...sent, ...held];
}

function standingOf(
  merged: MergedItem | undefined,
  byId: ReadonlyMap<string, KnownAnswer>,
): KnownAnswer | undefined {
  return merged?.standing ? byId.get(merged.standing) : undefined;
}

const answersOf = (ids: readonly string[] | undefined, byId: ReadonlyMap<string, KnownAnswer>) =>
  (ids ?? []).flatMap((id) => byId.get(id) ?? []);

/** Whatever an item still lacks, as one word each. */
export type Lack = keyof VisitView['gaps'];
export const lacksOf = (view: VisitView, code: string): Lack[] =>
  (Object.keys(view.gaps) as Lack[]).filter((lack) => view.gaps[lack].includes(code));

/**
 * The revision that somebody has seen who looked at `before` and has sent their own answers since: the newest, unless others have
 * answered or chosen meanwhile.
 */
export function revSeen(before: Visit, now: Visit, accountId: string): number {
  const others = ({ answers, choices }: Visit) =>
    [...answers.filter((one) => one.accountId !== accountId), ...choices.filter(({ by }) => by !== accountId)]
      .map(({ id }) => id)
      .join();
  return others(before) === others(now) ? now.rev : before.rev;
}
