import type { Role } from '@thidua/shared/access/role';
import type { ObligationKind, ObligationStage } from '@thidua/shared/obligation/obligation.model';
import type { Ctx } from '../../platform/http/ctx.ts';
import { cancelOne, insertOwed, reopenOne, settleOne, stageOne } from './obligation.repo.ts';

type Writes = Pick<Ctx, 'db' | 'newId' | 'actor'>;

/** Who owes what to whom, about which unit, from when until when. */
export interface Owed {
  kind: ObligationKind;
  subject: { kind: string; id: string };
  aboutUnitId: string;
  debtor: { unitId: string; role: Role } | { unitId: string; accountId: string };
  creditorUnitId?: string | null;
  parentUnitId?: string | null;
  campaignId?: string | null;
  regimeId?: string | null;
  periodKey?: string | null;
  opensAt: string;
  dueAt: string;
  stage?: ObligationStage;
  visibleFrom?: string | null;
}

/** One obligation of a subject: its kind, and for what recurs its period. */
export interface WhichOne {
  subjectId: string;
  kind: ObligationKind;
  periodKey?: string | null;
}

/** Creates obligations in one statement. One that already stands for the same subject, kind, period and unit is left as it is. */
export async function owe(ctx: Writes, all: readonly Owed[]): Promise<void> {
  if (all.length === 0) return;
  const rows = all.map((owed) => ({
    id: ctx.newId(),
    kind: owed.kind,
    subject_kind: owed.subject.kind,
    subject_id: owed.subject.id,
    campaign_id: owed.campaignId ?? null,
    regime_id: owed.regimeId ?? null,
    period_key: owed.periodKey ?? null,
    about_unit_id: owed.aboutUnitId,
    debtor_unit_id: owed.debtor.unitId,
    debtor_role: 'role' in owed.debtor ? owed.debtor.role : null,
    debtor_account_id: 'accountId' in owed.debtor ? owed.debtor.accountId : null,
    creditor_unit_id: owed.creditorUnitId ?? null,
    parent_unit_id: owed.parentUnitId ?? null,
    opens_at: owed.opensAt,
    due_at: owed.dueAt,
    stage: owed.stage ?? 'none',
    visible_from: owed.visibleFrom ?? null,
  }));
  await ctx.db.run(insertOwed, [ctx.actor.agencyId, JSON.stringify(rows)]);
}

/** It is done at `at`. Late is stored here, once, against the due time as it stands now, and stays. */
export async function settle(ctx: Writes, one: WhichOne, at: string, stage: ObligationStage): Promise<void> {
  await ctx.db.run(settleOne, [
    ctx.actor.agencyId,
    one.subjectId,
    one.kind,
    one.periodKey ?? null,
    at,
    stage,
  ]);
}

/** It is owed again (a return): the same row, one return more, a new due time. */
export async function reopen(
  ctx: Writes,
  one: WhichOne,
  dueAt: string,
  stage: ObligationStage = 'returned',
): Promise<void> {
  await ctx.db.run(reopenOne, [
    ctx.actor.agencyId,
    one.subjectId,
    one.kind,
    one.periodKey ?? null,
    dueAt,
    stage,
  ]);
}

/** The subject has come further without the obligation being done. */
export async function setStage(ctx: Writes, one: WhichOne, stage: ObligationStage): Promise<void> {
  await ctx.db.run(stageOne, [ctx.actor.agencyId, one.subjectId, one.kind, one.periodKey ?? null, stage]);
}

/** It is not expected any more (the subject was withdrawn). */
export async function cancel(ctx: Writes, one: WhichOne): Promise<void> {
  await ctx.db.run(cancelOne, [ctx.actor.agencyId, one.subjectId, one.kind, one.periodKey ?? null]);
}
