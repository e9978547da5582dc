import { judgeVisitAll } from '@thidua/shared/inspection/inspection.policy';
import { inspectionProblem } from '@thidua/shared/inspection/inspection.problems';
import type { Minutes } from '@thidua/shared/inspection/minutes.model';
import type { ReadCtx } from '../../platform/http/ctx.ts';
import { issuedAs } from '../document/index.ts';
import { factsOf } from './known-visit.ts';
import { findMinutes, listAddenda, type MinutesRow } from './minutes.repo.ts';
import { makeMinutesBody } from './minutes-body.ts';
import { findKnown } from './show-visit.ts';
import type { VisitRow } from './visit.row.ts';

/** As they were signed; before that as they would be now. */
export async function showMinutes(ctx: ReadCtx, id: string): Promise<Minutes> {
  return minutesOf(ctx, await findKnown(ctx, id));
}

export async function minutesOf(ctx: ReadCtx, row: VisitRow): Promise<Minutes> {
  if (row.kind === 'self') throw inspectionProblem.selfInspection();
  if (!row.ended_at) throw inspectionProblem.wrongState({ state: row.state, action: 'sign' });
  const { agencyId } = ctx.actor;
  const signed = await ctx.db.maybe(findMinutes, [agencyId, row.id]);
  const addenda = await ctx.db.rows(listAddenda, [agencyId, row.id]);
  const issued = await issuedAs(ctx, { type: 'minutes', aboutId: row.id });
  return {
    visitId: row.id,
    rev: row.rev,
    body: signed?.body ?? (await makeMinutesBody(ctx, row)),
    ...signaturesOf(signed),
    addenda: addenda.map(({ id, number, text, by, at }) => ({ id, number, text, by, at })),
    paper: issued ? { number: issued.text, day: issued.day } : null,
    actions: judgeVisitAll(ctx.actor, factsOf(row), ctx.now),
  };
}

type Signatures = Pick<Minutes, 'fingerprint' | 'team' | 'unit' | 'objection' | 'sealedAt'>;

function signaturesOf(row: MinutesRow | undefined): Signatures {
  if (!row) return { fingerprint: null, team: null, unit: null, objection: null, sealedAt: null };
  const { unit_by: by, unit_signed_at: at, objection, sealed_at: sealedAt } = row;
  return {
    fingerprint: row.fingerprint,
    team: { by: row.team_by, onBehalfOf: row.team_for, at: row.team_signed_at },
    unit: by && at ? { by, onBehalfOf: row.unit_for, at } : null,
    objection: objection !== null && by && sealedAt ? { text: objection, by, at: sealedAt } : null,
    sealedAt,
  };
}
