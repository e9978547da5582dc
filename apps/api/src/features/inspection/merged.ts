import type { ChecklistBody } from '@thidua/shared/inspection/checklist.model';
import { itemsOf } from '@thidua/shared/inspection/checklist.model';
import {
  askedItems,
  type ChecklistResult,
  type Gaps,
  gapsOf,
  resultOf,
} from '@thidua/shared/inspection/checklist-result';
import type { ItemState } from '@thidua/shared/inspection/inspection.model';
import { type MergedItem, mergeAnswers } from '@thidua/shared/inspection/merge-answers';
import type { ReadCtx } from '../../platform/http/ctx.ts';
import { type AnswerRow, type ChoiceRow, listAnswers, listChoices } from './answer.repo.ts';
import type { ItemVerdicts } from './visit.row.ts';

/** A visit's answers put together by the one rule. */
export interface Merged {
  answers: readonly AnswerRow[];
  choices: readonly ChoiceRow[];
  items: ReadonlyMap<string, MergedItem>;
  standing(code: string): AnswerRow | undefined;
  /** Pictures and files of all answers that say what stands. */
  fileIds(code: string): string[];
}

export function merge(answers: readonly AnswerRow[], choices: readonly ChoiceRow[]): Merged {
  const counted = answers.filter((row) => !row.is_aside);
  const byId = new Map(counted.map((row) => [row.id, row]));
  const items = mergeAnswers(
    counted.map((row) => ({
      id: row.id,
      itemCode: row.item_code,
      accountId: row.account_id,
      verdict: row.verdict,
      points: row.points,
      basedOn: row.based_on,
      answeredAt: row.answered_at,
    })),
    choices.map((row) => ({
      id: row.id,
      itemCode: row.item_code,
      answerId: row.answer_id,
      among: row.among,
      at: row.at,
    })),
  );
  const standing = (code: string) => byId.get(items.get(code)?.standing ?? '');
  const fileIds = (code: string) =>
    standing(code) ? [...new Set(items.get(code)?.latest.flatMap((id) => byId.get(id)?.file_ids ?? []))] : [];
  return { answers, choices, items, standing, fileIds };
}

export async function readMerged(ctx: ReadCtx, visitId: string): Promise<Merged> {
  const { agencyId } = ctx.actor;
  const answers = await ctx.db.rows(listAnswers, [agencyId, visitId]);
  return merge(answers, await ctx.db.rows(listChoices, [agencyId, visitId]));
}

export function itemStates(body: ChecklistBody, merged: Merged): ItemState[] {
  const asked = askedItems(body, merged.standing);
  return itemsOf(body).map(({ code }) => ({
    itemCode: code,
    isAsked: asked.has(code),
    standing: merged.items.get(code)?.standing ?? null,
    contested: merged.items.get(code)?.contested ?? [],
  }));
}

export const gapsIn = (body: ChecklistBody, merged: Merged): Gaps =>
  gapsOf(body, merged.items, (code) => {
    const row = merged.standing(code);
    return row && { ...row, files: merged.fileIds(code).length };
  });

/** What is kept of the answers when a visit has ended: the counts, and how each item stood. */
export function countedResult(
  body: ChecklistBody,
  merged: Merged,
): ChecklistResult & { items: ItemVerdicts } {
  const asked = askedItems(body, merged.standing);
  const items: ItemVerdicts = {};
  for (const code of asked) {
    const row = merged.standing(code);
    if (row) items[code] = { verdict: row.verdict, points: row.points, note: row.note };
  }
  return { ...resultOf(body, merged.items, merged.standing), items };
}
