import type { Parsed } from '@thidua/shared/contract/endpoint';
import type { findingApi } from '@thidua/shared/inspection/finding.api';
import { findingProblem } from '@thidua/shared/inspection/inspection.problems';
import { verifyDueAt } from '@thidua/shared/task/occurrence';
import type { Ctx } from '../../platform/http/ctx.ts';
import { answerableUnits } from '../campaign/index.ts';
import {
  cancelAllOwed,
  oweAgain,
  reopen,
  reschedule,
  setStage,
  settle,
  takeBack,
} from '../obligation/index.ts';
import { takeEvidence } from '../task/index.ts';
import { heirOf, workCalendars } from '../unit/index.ts';
import type { FindingRow } from './finding.repo.ts';
import { oweCorrection, oweOne, ownerOf } from './raise-finding.ts';
import { takeFinding, tellFinding, writeMove } from './take-finding.ts';

type Api = typeof findingApi;

const correction = (row: FindingRow) => ({ subjectId: row.id, kind: 'finding.correct' }) as const;
const verification = (row: FindingRow) => ({ subjectId: row.id, kind: 'finding.verify' }) as const;

/** What was done, with evidence. The unit's clock stops here, in time or late; that of the second person begins. */
export async function proposeClosing(ctx: Ctx, { params, body }: Parsed<Api['propose']>): Promise<string> {
  const row = await takeFinding(ctx, params.id, 'propose', body.rev);
  const { accountId, onBehalfOf } = ctx.actor;
  const evidence = await takeEvidence(ctx, { kind: 'finding', id: row.id }, body.evidence);
  const hands = [accountId, ...(onBehalfOf ? [onBehalfOf.accountId] : [])];
  await writeMove(ctx, row, { state: 'proposed', evidence, hands, proposedAt: ctx.now });
  await settle(ctx, correction(row), ctx.now, 'submitted');
  const obligationId = await askToVerify(ctx, row);
  await tellFinding(ctx, row, { kind: 'proposed', note: body.note, evidence }, { obligationId });
  return row.id;
}

/** The leader of the team that found it looks at it; of a self-inspection the office does, of the office itself the director. */
async function askToVerify(ctx: Ctx, row: FindingRow): Promise<string | null> {
  const calendar = (await workCalendars(ctx))(ctx.today);
  const common = {
    kind: 'finding.verify' as const,
    subject: { kind: 'finding', id: row.id },
    campaignId: row.campaign_id,
    aboutUnitId: row.unit_id,
    creditorUnitId: await heirOf(ctx, row.unit_id),
    opensAt: ctx.now,
    dueAt: verifyDueAt(ctx.today, calendar),
  };
  const leader = row.leading.find(({ part }) => part === 'leader');
  if (leader) {
    const debtor = { unitId: leader.unitId, accountId: leader.accountId };
    return oweOne(ctx, { ...common, debtor });
  }
  const office = (await answerableUnits(ctx)).find(({ kind }) => kind === 'office');
  const isTheirs = !office || office.id === row.unit_id;
  await oweAgain(ctx, {
    ...common,
    debtor: isTheirs
      ? { unitId: ctx.actor.agencyId, role: 'director' }
      : { unitId: office.id, role: 'office' },
  });
  return null;
}

/** Nobody has looked at it yet: it is owed as before. */
export async function takeProposalBack(ctx: Ctx, { params, body }: Parsed<Api['takeBack']>): Promise<string> {
  const row = await takeFinding(ctx, params.id, 'takeBack', body.rev);
  await writeMove(ctx, row, { state: 'open', proposedAt: null });
  await takeBack(ctx, correction(row), 'draft');
  await cancelAllOwed(ctx, 'finding.verify', [row.id]);
  await tellFinding(ctx, row, { kind: 'takenBack' });
  return row.id;
}

export async function verifyFinding(ctx: Ctx, { params, body }: Parsed<Api['verify']>): Promise<string> {
  const row = await takeFinding(ctx, params.id, 'verify', body.rev);
  await writeMove(ctx, row, { state: 'closed', closedAt: ctx.now });
  await setStage(ctx, correction(row), 'accepted');
  await settle(ctx, verification(row), ctx.now, 'accepted');
  await tellFinding(ctx, row, { kind: 'verified', note: body.note }, { obligationId: row.obligation_id });
  return row.id;
}

function refuseEarly(ctx: Ctx, dueAt: string, present = ctx.now): void {
  if (dueAt <= ctx.now || dueAt <= present) throw findingProblem.dueNotLater({ dueAt: present });
}

/** Not enough: owed again until a new due time. That it was late stays. */
export async function sendFindingBack(ctx: Ctx, { params, body }: Parsed<Api['sendBack']>): Promise<string> {
  const row = await takeFinding(ctx, params.id, 'sendBack', body.rev);
  refuseEarly(ctx, body.dueAt);
  const { dueAt } = body;
  await writeMove(ctx, row, { state: 'open', dueAt, isSentBack: true, proposedAt: null });
  await reopen(ctx, correction(row), dueAt, 'returned');
  await settle(ctx, verification(row), ctx.now, 'returned');
  const told = { kind: 'sentBack' as const, note: body.reason, newDueAt: dueAt };
  await tellFinding(ctx, row, told, { obligationId: row.obligation_id });
  return row.id;
}

/** What was mended did not last: the same number, the same history, open again. */
export async function reopenFinding(ctx: Ctx, { params, body }: Parsed<Api['reopen']>): Promise<string> {
  const row = await takeFinding(ctx, params.id, 'reopen', body.rev);
  refuseEarly(ctx, body.dueAt);
  const { dueAt } = body;
  await writeMove(ctx, row, { state: 'open', dueAt, proposedAt: null, closedAt: null });
  await reopen(ctx, correction(row), dueAt, 'returned');
  const told = { kind: 'reopened' as const, note: body.reason, newDueAt: dueAt };
  await tellFinding(ctx, row, told, { obligationId: row.obligation_id });
  return row.id;
}

export async function extendFinding(ctx: Ctx, { params, body }: Parsed<Api['extend']>): Promise<string> {
  const row = await takeFinding(ctx, params.id, 'extend', body.rev);
  refuseEarly(ctx, body.dueAt, row.due_at);
  const { dueAt } = body;
  await writeMove(ctx, row, { dueAt });
  await reschedule(ctx, correction(row), dueAt);
  const told = { kind: 'extended' as const, note: body.reason, newDueAt: dueAt };
  await tellFinding(ctx, row, told, { obligationId: row.obligation_id });
  return row.id;
}

/** To another person of the unit, until the same due time. */
export async function assignFinding(ctx: Ctx, { params, body }: Parsed<Api['assign']>): Promise<string> {
  const row = await takeFinding(ctx, params.id, 'assign', body.rev);
  const owner = await ownerOf(ctx, row.unit_id, body.ownerId);
  await writeMove(ctx, row, { ownerId: owner.id });
  await cancelAllOwed(ctx, 'finding.correct', [row.id]);
  const obligationId = await oweCorrection(ctx, { ...row, dueAt: row.due_at, owner });
  await tellFinding(ctx, row, { kind: 'assigned', note: body.reason }, { obligationId, dueAt: row.due_at });
  return row.id;
}

export async function cancelFinding(ctx: Ctx, { params, body }: Parsed<Api['cancel']>): Promise<string> {
  const row = await takeFinding(ctx, params.id, 'cancel', body.rev);
  await writeMove(ctx, row, { state: 'cancelled', closedAt: ctx.now });
  await cancelAllOwed(ctx, 'finding.correct', [row.id]);
  await tellFinding(ctx, row, { kind: 'cancelled', note: body.reason });
  return row.id;
}
