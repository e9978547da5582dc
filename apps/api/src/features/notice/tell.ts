import { veiledUntil } from '@thidua/shared/inspection/inspection.model';
import { addHours } from '@thidua/shared/kernel/instant';
import { type NoticeFacts, type ToldEvent, toldEvents } from '@thidua/shared/notice/notice.model';
import type { Ctx } from '../../platform/http/ctx.ts';
import type { AfterReaction, JournalEvent } from '../../platform/journal/reaction.ts';
import { deliver } from './deliver.ts';
import { readNames } from './notice.repo.ts';
import { type Happening, recipientsOf } from './recipients.ts';

/** What is read this long after it could be known (a history taken over, a long standstill) is no news. */
const staleHours = 7 * 24;

/** Of what is kept from the unit for good those alone are told who have a part in it, and at once. */
const isVeiled = ({ visibleFrom }: JournalEvent): boolean => visibleFrom === veiledUntil;

/** Tells those whom an act concerns; once each, however often the event is read. */
export const tellOfActs: AfterReaction = {
  name: 'notice.tell',
  on: toldEvents,
  run: async (ctx, event) => {
    // An act that may not be known yet is told when it may.
    const isLater = event.visibleFrom !== null && event.visibleFrom > event.at && !isVeiled(event);
    const toldAt = isLater && event.visibleFrom ? event.visibleFrom : event.at;
    if (addHours(toldAt, staleHours) < ctx.now) return;
    const happening = happeningOf(event);
    const [accounts, facts] = await Promise.all([recipientsOf(ctx, happening), factsOf(ctx, event)]);
    if (accounts.length === 0) return;
    const { unitId, obligationId, by } = happening;
    const about = { unitId, obligationId, by };
    const told = { event: happening.event, subject: event.subject, facts, at: toldAt, onceKey: event.id };
    await deliver(ctx, [{ ...told, accounts, about }]);
  },
};

const happeningOf = (event: JournalEvent): Happening => ({
  event: event.event as ToldEvent,
  subjectId: event.subject.id,
  unitId: isVeiled(event) ? null : event.unitId,
  obligationId: text(event.changes?.obligationId),
  by: event.accountId,
});

const text = (fact: unknown): string | null => (typeof fact === 'string' ? fact : null);

async function factsOf(
  ctx: Ctx,
  { agencyId, unitId, accountId, subject, changes, reason }: JournalEvent,
): Promise<NoticeFacts> {
  const [names, labels] = await Promise.all([
    ctx.db.one(readNames, [agencyId, unitId, accountId, subject.id]),
    ctx.subjects.get(subject.kind)?.label(ctx, [subject.id]),
  ]);
  const given = changes ?? {};
  return {
    unit: names.unit,
    periodKey: text(given.periodKey) ?? names.period_key,
    subject: labels?.get(subject.id)?.text ?? '',
    by: names.actor,
    remarks: typeof given.remarks === 'number' ? given.remarks : null,
    dueAt: text(given.newDueAt) ?? text(given.dueAt),
    isLate: given.isLate === true,
    reason,
  };
}
