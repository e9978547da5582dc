import { createHash } from 'node:crypto';
import type { Parsed } from '@thidua/shared/contract/endpoint';
import { seriesOf } from '@thidua/shared/document/paper-number';
import type { minutesApi } from '@thidua/shared/inspection/minutes.api';
import { minutesPaperWords as words } from '@thidua/shared/inspection/minutes-paper.words';
import { instantAt } from '@thidua/shared/kernel/instant';
import { addWorkingDays } from '@thidua/shared/kernel/working-days';
import { canonicalValue } from '@thidua/shared/report/canonical';
import type { Ctx } from '../../platform/http/ctx.ts';
import { issuePaper, letterheadOf } from '../document/index.ts';
import { cancelAllOwed, oweAgain, settle } from '../obligation/index.ts';
import { heirOf, workCalendars } from '../unit/index.ts';
import { findEdition } from './checklist.repo.ts';
import { refuseGaps } from './end-visit.ts';
import { gapsIn, readMerged } from './merged.ts';
import { insertAddendum, insertMinutes, markTakenBack, sealMinutes } from './minutes.repo.ts';
import { makeMinutesBody } from './minutes-body.ts';
import { takeVisit, writeVisitEntry } from './take-visit.ts';
import { moveToSigned, touchVisit } from './visit.repo.ts';
import type { VisitRow } from './visit.row.ts';

type Api = typeof minutesApi;

const minutesAct = (row: VisitRow) => ({ subject: { kind: 'inspection', id: row.id }, unitId: row.unit_id });
const selfOf = ({ actor }: Ctx) => [actor.accountId, actor.onBehalfOf?.accountId ?? null];

/** Working days in which the head of the unit answers. */
const daysToAnswer = 2;

/** The leader signs: nothing is open any more, the text is fixed with its digest, and the head of the unit owes an answer. */
export async function signMinutes(ctx: Ctx, { params, body }: Parsed<Api['sign']>): Promise<string> {
  const row = await takeVisit(ctx, params.id, 'sign', body.rev);
  const { agencyId } = ctx.actor;
  const edition = await ctx.db.one(findEdition, [agencyId, row.edition_id]);
  refuseGaps(gapsIn(edition.body, await readMerged(ctx, row.id)));
  const text = await makeMinutesBody(ctx, row);
  const fingerprint = createHash('sha256').update(canonicalValue(text)).digest('hex');
  const signed = [JSON.stringify(text), fingerprint, ...selfOf(ctx), ctx.now];
  await ctx.db.run(insertMinutes, [agencyId, row.id, ...signed]);
  await ctx.db.run(touchVisit, [agencyId, row.id]);
  const calendar = (await workCalendars(ctx))(ctx.today);
  const dueAt = instantAt(addWorkingDays(ctx.today, daysToAnswer, calendar), '17:00');
  const unitId = await heirOf(ctx, row.unit_id);
  await oweAgain(ctx, {
    kind: 'inspection.sign',
    subject: { kind: 'inspection', id: row.id },
    campaignId: row.campaign_id,
    aboutUnitId: row.unit_id,
    debtor: { unitId, role: 'unit_leader' },
    opensAt: ctx.now,
    dueAt,
  });
  await writeVisitEntry(ctx, row.id, { kind: 'signed', changes: { side: 'team' } });
  ctx.record({ event: 'minutes.signed', ...minutesAct(row), unitId, changes: { dueAt, fingerprint } });
  return row.id;
}

/** Until the unit has answered the leader may take it back; what was signed stays among the versions. */
export async function takeSignatureBack(
  ctx: Ctx,
  { params, body }: Parsed<Api['takeBack']>,
): Promise<string> {
  const row = await takeVisit(ctx, params.id, 'takeBack', body.rev);
  const { agencyId } = ctx.actor;
  await ctx.db.run(markTakenBack, [agencyId, row.id, ctx.now]);
  await ctx.db.run(touchVisit, [agencyId, row.id]);
  await cancelAllOwed(ctx, 'inspection.sign', [row.id]);
  await writeVisitEntry(ctx, row.id, { kind: 'takenBack', reason: body.reason });
  ctx.record({ event: 'minutes.takenBack', ...minutesAct(row), reason: body.reason });
  return row.id;
}

export async function confirmMinutes(ctx: Ctx, { params, body }: Parsed<Api['confirm']>): Promise<string> {
  const row = await takeVisit(ctx, params.id, 'confirm', body.rev);
  await seal(ctx, row, null);
  await writeVisitEntry(ctx, row.id, { kind: 'signed', changes: { side: 'unit' } });
  ctx.record({ event: 'minutes.confirmed', ...minutesAct(row) });
  return row.id;
}

/** The unit does not agree: its words stand in the minutes, which are sealed all the same. */
export async function objectToMinutes(ctx: Ctx, { params, body }: Parsed<Api['object']>): Promise<string> {
  const row = await takeVisit(ctx, params.id, 'object', body.rev);
  await seal(ctx, row, body.text);
  await writeVisitEntry(ctx, row.id, { kind: 'objected', reason: body.text });
  ctx.record({ event: 'minutes.objected', ...minutesAct(row), reason: body.text });
  return row.id;
}

/** Both sides have spoken: from now on only addenda, and the paper has its number in the register. */
async function seal(ctx: Ctx, row: VisitRow, objection: string | null): Promise<void> {
  const { agencyId } = ctx.actor;
  await ctx.db.run(sealMinutes, [agencyId, row.id, ...selfOf(ctx), ctx.now, objection]);
  await ctx.db.run(moveToSigned, [agencyId, row.id]);
  await settle(ctx, { subjectId: row.id, kind: 'inspection.sign' }, ctx.now, 'accepted');
  const { symbol } = await letterheadOf(ctx);
  await issuePaper(ctx, {
    series: seriesOf('minutes', symbol),
    day: ctx.today,
    type: words.type,
    subject: words.about(row.unit_name),
    about: { kind: 'inspection', id: row.id },
    unitId: row.unit_id,
  });
}

export async function appendToMinutes(ctx: Ctx, { params, body }: Parsed<Api['append']>): Promise<string> {
  const row = await takeVisit(ctx, params.id, 'append', body.rev);
  const { agencyId } = ctx.actor;
  const said = [ctx.newId(), body.text, ...selfOf(ctx), ctx.now];
  await ctx.db.run(insertAddendum, [agencyId, row.id, ...said]);
  await ctx.db.run(touchVisit, [agencyId, row.id]);
  await writeVisitEntry(ctx, row.id, { kind: 'appended', reason: body.text });
  ctx.record({ event: 'minutes.appended', ...minutesAct(row), reason: body.text });
  return row.id;
}
