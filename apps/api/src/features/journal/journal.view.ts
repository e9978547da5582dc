import { type JournalLine, type Told, toldFields } from '@thidua/shared/journal/journal.model';
import { isDay } from '@thidua/shared/kernel/day';
import type { ReadCtx } from '../../platform/http/ctx.ts';
import { labelsOf } from '../../platform/registry.ts';
import type { JournalRow } from './journal.repo.ts';

/** Records of these kinds have no page and no label; what their acts tell is told to whoever may read the journal. */
const openKinds = new Set(['session', 'delegation', 'display']);

export async function journalLines(ctx: ReadCtx, rows: readonly JournalRow[]): Promise<JournalLine[]> {
  const seen = await visibleOf(ctx, rows);
  const open = rows.filter((row) => seen.has(row.subject_id));
  const labels = await labelsOf(
    ctx,
    open.map((row) => ({ kind: row.subject_kind, id: row.subject_id })),
  );
  return rows.map((row) => {
    const isOpen = seen.has(row.subject_id);
    const label = labels.get(row.subject_id);
    const isTold = isOpen || (openKinds.has(row.subject_kind) && row.audience !== 'party');
    return {
      id: row.id,
      at: row.at,
      event: row.event,
      subject: {
        kind: row.subject_kind,
        id: row.subject_id,
        text: label?.text ?? '',
        isOpen,
        ...(label?.facts ? { facts: label.facts } : {}),
      },
      unit: row.unit,
      actor: row.actor,
      onBehalfOf: row.on_behalf_of,
      reason: isTold ? row.reason : null,
      details: isTold ? detailsOf(row) : [],
    };
  });
}

/** Which records behind the acts this reader may read, one question per kind. */
async function visibleOf(ctx: ReadCtx, rows: readonly JournalRow[]): Promise<Set<string>> {
  const seen = new Set<string>();
  for (const [kind, some] of Map.groupBy(rows, (row) => row.subject_kind)) {
    const ids = [...new Set(some.map((row) => row.subject_id))];
    for (const id of (await ctx.subjects.get(kind)?.visible(ctx, ids)) ?? []) seen.add(id);
  }
  return seen;
}

const told = new Set<string>(toldFields);

function detailsOf({ event, changes }: JournalRow): JournalLine['details'] {
  const isNamed = (field: string) => told.has(field) || (event === 'workingDay.changed' && isDay(field));
  return Object.entries(changes ?? {})
    .filter(([field]) => isNamed(field))
    .flatMap(([field, fact]): JournalLine['details'] => {
      if (isTold(fact)) return fact === null ? [] : [{ field, after: fact }];
      const [before, after] = Array.isArray(fact) && fact.length === 2 ? fact : [];
      return isTold(before) && isTold(after) && before !== after ? [{ field, before, after }] : [];
    });
}

const isTold = (fact: unknown): fact is Told =>
  fact === null || ['string', 'number', 'boolean'].includes(typeof fact);
