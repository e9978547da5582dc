import { doorProblem } from '@thidua/shared/contract/door.problems';
import type { Answer, Parsed } from '@thidua/shared/contract/endpoint';
import type { regimeApi } from '@thidua/shared/form/regime.api';
import type { Foreseen, Regime } from '@thidua/shared/form/regime.model';
import { regimeProblem } from '@thidua/shared/form/regime.problems';
import { isCutoff } from '@thidua/shared/kernel/period';
import type { ReadCtx } from '../../platform/http/ctx.ts';
import { workCalendars } from '../unit/index.ts';
import { findRegime, listRegimes, type RegimeRow, tallyRegimes } from './regime.repo.ts';
import { editionOn, regimeLine, regimeView } from './regime.view.ts';
import { listDebtors } from './regime-calendar.repo.ts';
import {
  foreseePeriods,
  readCalendar,
  rulesOf,
  spanOfRow,
  storedLine,
  storedPeriods,
} from './regime-calendar.ts';

export async function readRegimes(ctx: ReadCtx): Promise<Answer<typeof regimeApi.list>> {
  const { agencyId } = ctx.actor;
  const rows = await ctx.db.rows(listRegimes, [agencyId, ctx.today]);
  const tallies = await ctx.db.rows(tallyRegimes, [agencyId, ctx.today, ctx.now, null]);
  const byId = new Map(tallies.map((tally) => [tally.id, tally]));
  return { items: rows.map((row) => regimeLine(row, byId.get(row.id), ctx.today)) };
}

/** A regime of the actor's agency; one of another does not exist. */
async function findOne(ctx: ReadCtx, id: string): Promise<RegimeRow> {
  const row = await ctx.db.maybe(findRegime, [ctx.actor.agencyId, id]);
  if (!row) throw doorProblem.notFound();
  return row;
}

export async function readRegime(ctx: ReadCtx, id: string): Promise<Regime> {
  const { agencyId } = ctx.actor;
  const row = await findOne(ctx, id);
  const [tally] = await ctx.db.rows(tallyRegimes, [agencyId, ctx.today, ctx.now, id]);
  const calendar = await readCalendar(ctx, row);
  const rule = JSON.stringify(editionOn(row, ctx.today).debtor_rule);
  const units = await ctx.db.rows(listDebtors, [agencyId, ctx.today, rule, id]);
  return regimeView(ctx.actor, row, { tally, calendar, units, today: ctx.today });
}

type Query = Parsed<typeof regimeApi.foresee>['query'];

/** The calendar that rules would give; of a regime that exists, beside the one it has. */
export async function foresee(
  ctx: ReadCtx,
  { query }: Parsed<typeof regimeApi.foresee>,
): Promise<Answer<typeof regimeApi.foresee>> {
  const regime = query.regimeId ? await findOne(ctx, query.regimeId) : null;
  const periodKind = regime?.period_kind ?? query.periodKind;
  if (periodKind === 'thematic' || !isCutoff(periodKind, query.cutoff)) throw regimeProblem.wrongCutoff();
  const edition = editionFrom(query);
  if (!regime) {
    const rules = { periodKind, startsOn: query.from, endsOn: null, editions: [edition] };
    return { before: [], after: await foreseePeriods(ctx, rules, null) };
  }
  const calendarAt = await workCalendars(ctx);
  const stored = await storedPeriods(ctx, regime.id);
  const begun = stored.filter((row) => row.first_day <= ctx.today);
  const present = stored.filter((row) => row.last_day >= ctx.today).toReversed();
  const lines = (rows: typeof stored): Foreseen[] =>
    rows.map((row) => {
      const {
        owed: _,
        done: _done,
        late: _late,
        exempt: _exempt,
        ...line
      } = storedLine(regime, row, calendarAt);
      return line;
    });
  const rules = rulesOf(regime);
  const editions = [...rules.editions, edition].toSorted((one, two) =>
    one.appliesFrom < two.appliesFrom ? -1 : 1,
  );
  const changed = { ...rules, editions };
  return {
    before: [...lines(present), ...(await foreseePeriods(ctx, rules, spanOfRow(stored[0])))],
    after: [
      ...lines(present.filter((row) => row.first_day <= ctx.today)),
      ...(await foreseePeriods(ctx, changed, spanOfRow(begun[0]))),
    ],
  };
}

const editionFrom = ({ from, cutoff, workingDays, time, consolidatedAfter }: Query) => ({
  appliesFrom: from,
  cutoff,
  dueRule: { workingDays, time, levelOffsets: [consolidatedAfter] },
});
