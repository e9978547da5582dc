import { addDays } from '@thidua/shared/kernel/day';
import { instantAt } from '@thidua/shared/kernel/instant';
import { rungsOf } from '@thidua/shared/notice/default-ladder';
import type { Hearer, LadderSetting } from '@thidua/shared/notice/ladder.model';
import { type CalendarAt, passesHour, type RungTime, rungDue } from '@thidua/shared/notice/remind';
import { obligationKinds } from '@thidua/shared/obligation/obligation.model';
import type { Ctx } from '../../platform/http/ctx.ts';
import { labelsOf } from '../../platform/registry.ts';
import { deliver, type Telling } from './deliver.ts';
import { hearersOf, holdersAskedOnce } from './hearers.ts';
import { listOwed, type OwedRow } from './ladder.repo.ts';

/** Fifteen working days are never more calendar days than these, whatever holidays lie among them. */
const span = 45;

/** Tells every rung that fell due since somebody last looked: of each obligation the latest only, to who holds the roles now. */
export async function remindOwed(
  ctx: Ctx,
  setting: LadderSetting,
  calendarAt: CalendarAt,
  since: string,
): Promise<void> {
  const hours = obligationKinds.flatMap((kind) => rungsOf(setting, kind).map((rung) => rung.time));
  if (!passesHour([...new Set(hours)], since, ctx.now)) return;
  const around = [-span, span].map((days) => instantAt(addDays(ctx.today, days), '00:00'));
  const owed = await ctx.db.rows(listOwed, [ctx.actor.agencyId, ctx.now, ...around]);
  const dueOf = dueAskedOnce(setting, calendarAt, since, ctx.now);
  const due = owed.flatMap((row) => {
    const found = dueOf(row);
    return found ? [{ row, found }] : [];
  });
  const labels = await labelsOf(
    ctx,
    due.map(({ row }) => ({ kind: row.subject_kind, id: row.subject_id })),
  );
  const ask = holdersAskedOnce(ctx);
  const tellings: Telling[] = [];
  for (const { row, found } of due) {
    const hearers = await hearersOf(ask, row, found.rung.to);
    tellings.push(...tellingsOf(row, labels.get(row.subject_id)?.text ?? '', found, hearers, ctx.now));
  }
  await deliver(ctx, tellings);
}

/** What is due together is judged once: a week's reports of a province are one question. */
function dueAskedOnce(setting: LadderSetting, calendarAt: CalendarAt, since: string, now: string) {
  const known = new Map<string, RungTime | undefined>();
  return (row: OwedRow): RungTime | undefined => {
    const key = `${row.kind} ${row.opens_at} ${row.due_at}`;
    if (!known.has(key)) {
      const owing = { opensAt: row.opens_at, dueAt: row.due_at };
      known.set(key, rungDue(owing, rungsOf(setting, row.kind), calendarAt, since, now));
    }
    return known.get(key);
  };
}

/** Who owes it is reminded, those above hear of it; a new due time (extension, return) begins the ladder anew. */
export function tellingsOf(
  row: OwedRow,
  label: string,
  { rung }: Pick<RungTime, 'rung'>,
  hearers: ReadonlyMap<string, Hearer>,
  now: string,
): Telling[] {
  const who = (wanted: 'debtor' | 'above') =>
    [...hearers].filter(([, as]) => (as === 'debtor') === (wanted === 'debtor')).map(([id]) => id);
  const common = {
    subject: { kind: row.subject_kind, id: row.subject_id },
    facts: {
      unit: row.about_unit_name,
      periodKey: row.period_key,
      subject: label,
      by: null,
      remarks: null,
      dueAt: row.due_at,
      isLate: row.due_at < now,
      reason: null,
      duty: row.kind,
    },
    at: now,
    onceKey: `rung ${row.id} ${row.due_at} ${rung.days}`,
    about: { unitId: row.about_unit_id, obligationId: row.id, by: null, to: rung.to },
  };
  return [
    { ...common, event: 'obligation.reminded', accounts: who('debtor') },
    { ...common, event: 'obligation.escalated', accounts: who('above') },
  ];
}
