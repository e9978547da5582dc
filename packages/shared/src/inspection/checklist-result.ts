import { type ChecklistBody, type ChecklistItem, itemsOf } from './checklist.model.ts';
import type { GivenAnswer, MergedItem } from './merge-answers.ts';

/** What of a standing answer is counted. */
export type Standing = Pick<GivenAnswer, 'verdict' | 'points'> & { note: string; files: number };

/** Which items are asked, given how the others stand: an item with a condition is asked where the other is asked and stands so. */
export function askedItems(
  body: ChecklistBody,
  standing: (code: string) => Pick<GivenAnswer, 'verdict'> | undefined,
): Set<string> {
  const items = new Map(itemsOf(body).map((item) => [item.code, item]));
  const known = new Map<string, boolean>();
  const isAsked = (item: ChecklistItem, depth: number): boolean => {
    const found = known.get(item.code);
    if (found !== undefined) return found;
    const { condition } = item;
    const other = condition ? items.get(condition.item) : undefined;
    // Published conditions go in no circle; a draft that is tried out may, and its circle is not asked.
    const asked =
      !condition ||
      (other !== undefined &&
        depth < items.size &&
        isAsked(other, depth + 1) &&
        standing(condition.item)?.verdict === condition.is);
    known.set(item.code, asked);
    return asked;
  };
  return new Set([...items.values()].filter((item) => isAsked(item, 0)).map(({ code }) => code));
}

/** The verdict that so many points are; of an item that is passed or failed there are none. */
export const verdictOfPoints = (item: ChecklistItem, points: number): 'pass' | 'fail' =>
  points >= (item.passFrom ?? item.maxPoints ?? 0) ? 'pass' : 'fail';

/** Why an answer does not fit its item, or null where it does. */
export function misfitOf(
  item: ChecklistItem | undefined,
  answer: Pick<GivenAnswer, 'verdict' | 'points'>,
): 'unknownItem' | 'notApplicableRefused' | 'pointsWrong' | null {
  if (!item) return 'unknownItem';
  const { verdict, points } = answer;
  if (verdict === 'notApplicable' && !item.allowsNotApplicable) return 'notApplicableRefused';
  if (verdict === 'notApplicable' || verdict === 'cleared' || item.kind === 'passFail')
    return points === null ? null : 'pointsWrong';
  if (points === null || points > (item.maxPoints ?? 0)) return 'pointsWrong';
  return verdictOfPoints(item, points) === verdict ? null : 'pointsWrong';
}

export interface ChecklistResult {
  /** Items that are asked. */
  asked: number;
  answered: number;
  passed: number;
  failed: number;
  notApplicable: number;
  contested: number;
  /** Of what applies: points reached and the most there were. Not applicable leaves both. */
  score: number;
  most: number;
}

/** Counts a checklist as it stands. A hidden item and one that does not apply leave numerator and denominator. */
export function resultOf(
  body: ChecklistBody,
  merged: ReadonlyMap<string, Pick<MergedItem, 'contested'>>,
  standing: (code: string) => Pick<GivenAnswer, 'verdict' | 'points'> | undefined,
): ChecklistResult {
  const asked = askedItems(body, standing);
  const result = {
    asked: asked.size,
    answered: 0,
    passed: 0,
    failed: 0,
    notApplicable: 0,
    contested: 0,
    score: 0,
    most: 0,
  };
  for (const item of itemsOf(body).filter(({ code }) => asked.has(code))) {
    if ((merged.get(item.code)?.contested.length ?? 0) > 0) result.contested += 1;
    const answer = standing(item.code);
    if (!answer) continue;
    result.answered += 1;
    if (answer.verdict === 'notApplicable') {
      result.notApplicable += 1;
      continue;
    }
    result[answer.verdict === 'pass' ? 'passed' : 'failed'] += 1;
    result.most += item.kind === 'points' ? (item.maxPoints ?? 0) : 1;
    result.score += item.kind === 'points' ? (answer.points ?? 0) : answer.verdict === 'pass' ? 1 : 0;
  }
  return result;
}

/** What still stands between a visit and its end (`unanswered` to `noteMissing`), and between the minutes and a signature (all). */
export interface Gaps {
  unanswered: string[];
  contested: string[];
  /** Failed without saying what was found, or not applicable without a reason. */
  noteMissing: string[];
  /** Failed without the picture that the item asks for. */
  evidenceMissing: string[];
}

export function gapsOf(
  body: ChecklistBody,
  merged: ReadonlyMap<string, Pick<MergedItem, 'contested'>>,
  standing: (code: string) => Standing | undefined,
): Gaps {
  const asked = askedItems(body, standing);
  const items = itemsOf(body).filter(({ code }) => asked.has(code));
  const isContested = (code: string) => (merged.get(code)?.contested.length ?? 0) > 0;
  const those = (lacks: (item: ChecklistItem, answer: Standing | undefined) => boolean) =>
    items.filter((item) => lacks(item, standing(item.code))).map(({ code }) => code);
  return {
    unanswered: those((item, answer) => !answer && !isContested(item.code)),
    contested: those((item) => isContested(item.code)),
    noteMissing: those(
      (_, answer) => answer !== undefined && answer.verdict !== 'pass' && answer.note.trim() === '',
    ),
    evidenceMissing: those(
      (item, answer) => item.evidenceOnFail && answer?.verdict === 'fail' && answer.files === 0,
    ),
  };
}
