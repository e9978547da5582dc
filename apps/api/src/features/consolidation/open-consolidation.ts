import { allows } from '@thidua/shared/access/actor';
import type { consolidationApi } from '@thidua/shared/consolidation/consolidation.api';
import { consolidationProblem } from '@thidua/shared/consolidation/consolidation.problems';
import { isLongerThan, longerSpan } from '@thidua/shared/consolidation/longer-periods';
import { doorProblem } from '@thidua/shared/contract/door.problems';
import type { Parsed } from '@thidua/shared/contract/endpoint';
import type { RegimeDueRule } from '@thidua/shared/form/regime.model';
import { consolidationDueAt, dueAt } from '@thidua/shared/kernel/due';
import { instantAt } from '@thidua/shared/kernel/instant';
import { periodKindOf } from '@thidua/shared/kernel/period-key';
import type { WorkCalendar } from '@thidua/shared/kernel/working-days';
import type { Ctx } from '../../platform/http/ctx.ts';
import { type Owed, owe } from '../obligation/index.ts';
import { workCalendars } from '../unit/index.ts';
import { findAt, insertConsolidations, type NewConsolidation } from './consolidation.repo.ts';
import { countExpected } from './consolidation-source.repo.ts';
import { actOn } from './load-consolidation.ts';
import {
  findDueRule,
  findLevelAbove,
  findNode,
  findPeriodPlace,
  findRegime,
  listUnopened,
  type RegimePlaceRow,
} from './period-place.repo.ts';

type CalendarAt = (day: string) => WorkCalendar;
type Opens = Pick<Ctx, 'db' | 'actor' | 'newId'>;

interface Opened extends NewConsolidation {
  opens_at: string;
  /** When the units' own are due; of a longer period it is worked out. */
  units_due_at?: string;
  due_rule: RegimeDueRule;
  office_id: string;
  campaign_id: string | null;
}

/** One that the opening of its period has made. */
export interface OpenedConsolidation {
  id: string;
  periodKey: string;
}

/** Opens what a period's opening asks of the office: the consolidation of the whole agency, due a working day after the reports. */
export async function openConsolidations(ctx: Opens): Promise<OpenedConsolidation[]> {
  const { agencyId } = ctx.actor;
  const periods = await ctx.db.rows(listUnopened, [agencyId]);
  const all = periods.map(({ key, ...period }) => ({
    ...period,
    id: ctx.newId(),
    unit_id: agencyId,
    period_key: key,
  }));
  await open(ctx, all);
  return all.map(({ id, period_key }) => ({ id, periodKey: period_key }));
}

/** Opens the one of a node or of a longer period by hand; one that is there is shown. */
export async function openConsolidation(
  ctx: Ctx,
  { body }: Parsed<typeof consolidationApi.open>,
): Promise<string> {
  const { agencyId } = ctx.actor;
  const unitId = body.unitId ?? agencyId;
  if (!allows(ctx.actor, 'consolidation.write', { agencyId, unitId })) throw doorProblem.notFound();
  const regime = await ctx.db.maybe(findRegime, [agencyId, body.regimeId]);
  const node = await ctx.db.maybe(findNode, [agencyId, unitId]);
  if (!regime || !node) throw doorProblem.notFound();
  const known = await ctx.db.maybe(findAt, [agencyId, regime.id, body.key, unitId]);
  if (known) return known.id;
  const place = await placeOf(ctx, regime, body.key);
  const days = [place.first_day, place.last_day];
  const { expected, template_edition_id } = await ctx.db.one(countExpected, [
    agencyId,
    regime.id,
    ...days,
    unitId,
  ]);
  if (expected === 0 || !template_edition_id) throw consolidationProblem.nothingExpected();
  const id = ctx.newId();
  await open(ctx, [{ ...place, id, unit_id: unitId, template_edition_id }]);
  const { id: opened } = await ctx.db.one(findAt, [agencyId, regime.id, body.key, unitId]);
  ctx.record({
    event: 'consolidation.opened',
    ...actOn({ id: opened, unit_id: unitId }),
    changes: { periodKey: body.key },
  });
  return opened;
}

/** A period of the regime as it stands, or a longer one by its days. */
async function placeOf(
  ctx: Ctx,
  { id, period_kind, office_id, campaign_id }: RegimePlaceRow,
  key: string,
): Promise<Omit<Opened, 'id' | 'unit_id' | 'template_edition_id'>> {
  const { agencyId } = ctx.actor;
  const whose = { regime_id: id, period_key: key, office_id, campaign_id };
  const period = await ctx.db.maybe(findPeriodPlace, [agencyId, id, key]);
  if (period) {
    const { kind, first_day, last_day, opens_at, units_due_at, due_rule } = period;
    return { ...whose, kind, first_day, last_day, opens_at, units_due_at, due_rule };
  }
  if (!isLongerThan(period_kind, key)) throw consolidationProblem.notLonger({ periodKey: key });
  const { firstDay, lastDay } = longerSpan(key);
  const { due_rule } = await ctx.db.one(findDueRule, [agencyId, id, lastDay]);
  return {
    ...whose,
    kind: periodKindOf(key),
    first_day: firstDay,
    last_day: lastDay,
    opens_at: instantAt(firstDay, '00:00'),
    due_rule,
  };
}

async function open(ctx: Opens, all: readonly Opened[]): Promise<void> {
  if (all.length === 0) return;
  const made = await ctx.db.rows(insertConsolidations, [ctx.actor.agencyId, JSON.stringify(all)]);
  const ids = new Set(made.map(({ id }) => id));
  const calendarAt = await workCalendars(ctx);
  const above = await ctx.db.one(findLevelAbove, [ctx.actor.agencyId]);
  const owed = all.filter(({ id }) => ids.has(id)).flatMap((one) => owedOf(ctx, one, above.id, calendarAt));
  await owe(ctx, owed);
}

/** The office owes the agency's to the level above; what a node below gathers for itself is owed to nobody. */
function owedOf({ actor }: Opens, one: Opened, aboveId: string, calendarAt: CalendarAt): Owed[] {
  if (one.unit_id !== actor.agencyId) return [];
  return [
    {
      kind: 'consolidation',
      subject: { kind: 'consolidation', id: one.id },
      aboutUnitId: one.unit_id,
      debtor: { unitId: one.office_id, role: 'office' },
      creditorUnitId: aboveId,
      campaignId: one.campaign_id,
      regimeId: one.regime_id,
      periodKey: one.period_key,
      opensAt: one.opens_at,
      dueAt: consolidationDue(one, calendarAt),
    },
  ];
}

/** One level above the units (Decree 09/2019/NĐ-CP, article 12): by the regime's own offset, else one working day after theirs. */
export function consolidationDue(
  { last_day, due_rule, units_due_at }: Pick<Opened, 'last_day' | 'due_rule' | 'units_due_at'>,
  calendarAt: CalendarAt,
): string {
  const calendar = calendarAt(last_day);
  return consolidationDueAt(units_due_at ?? dueAt(last_day, due_rule, calendar), due_rule, calendar);
}
