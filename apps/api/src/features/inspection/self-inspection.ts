import { instantAt } from '@thidua/shared/kernel/instant';
import { fold } from '@thidua/shared/kernel/text';
import type { Ctx } from '../../platform/http/ctx.ts';
import { answerableUnits } from '../campaign/index.ts';
import { type Owed, owe } from '../obligation/index.ts';
import type { RoundRow } from './round.repo.ts';
import { insertVisit } from './visit.repo.ts';

/** Every unit of the round owes an inspection of itself on the same checklist, until the day the round names (plan 1096, II.1). */
export async function openSelfInspections(ctx: Ctx, round: RoundRow): Promise<void> {
  const dueOn = round.self_due_on;
  if (!dueOn) return;
  const { agencyId } = ctx.actor;
  const units = (await answerableUnits(ctx)).filter(({ id }) => round.unit_ids.includes(id));
  const opensAt = instantAt(round.starts_on, '00:00');
  const dueAt = instantAt(dueOn, '17:00');
  const owed: Owed[] = [];
  for (const unit of units) {
    const id = ctx.newId();
    const folded = fold(`tự kiểm tra ${unit.name} ${unit.short_name} ${round.name}`);
    await ctx.db.run(insertVisit, [
      ...[id, agencyId, round.id, round.campaign_id, 'self', unit.id, true, null, null, null],
      ...[opensAt, dueAt, round.edition_id, round.purpose, null, ctx.now, folded],
    ]);
    owed.push({
      kind: 'inspection.self',
      subject: { kind: 'inspection', id },
      campaignId: round.campaign_id,
      aboutUnitId: unit.id,
      debtor: { unitId: unit.id, role: 'reporter' },
      creditorUnitId: agencyId,
      opensAt,
      dueAt,
    });
  }
  await owe(ctx, owed);
}
