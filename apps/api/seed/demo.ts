import { addDays } from '@thidua/shared/kernel/day';
import { dayOf, instantAt } from '@thidua/shared/kernel/instant';
import { decree09Cutoffs, periodContaining } from '@thidua/shared/kernel/period';
import type pg from 'pg';
import { plantCampaign, startCampaign } from '../src/features/campaign/index.ts';
import { openConsolidations } from '../src/features/consolidation/index.ts';
import { plantLetterhead } from '../src/features/document/index.ts';
import { adoptSample, readEdition, sampleRegimes } from '../src/features/form/index.ts';
import { openPeriods } from '../src/features/report/index.ts';
import { unnamed } from '../src/platform/db/statement.ts';
import { demoLetterhead, demoPeople, demoUnits } from './demo-agency.ts';
import { foundHouse } from './found.ts';
import { plan1096 } from './plan-1096.ts';
import { makeStage, type StageDeps } from './stage.ts';
import { consolidationDeeds } from './tell-consolidations.ts';
import { inspectionDeeds } from './tell-inspections.ts';
import { taskDeeds } from './tell-tasks.ts';
import { type Deed, type OpenedReport, weeklyDeeds } from './tell-weeks.ts';
import { plantWeekly } from './template-weekly.ts';
import { historyWeeks } from './weekly-fates.ts';
import { asAWhole } from './whole.ts';

const seedNumber = 1096;

/**
 * Makes the demo agency and tells its last fourteen weeks up to `now`, by the use cases and as its people: what could not have
 * happened cannot stand in it. The same day and seed make the same demo.
 */
export function seedDemo(pool: pg.Pool, given: Omit<StageDeps, 'transact'>, now: string): Promise<void> {
  return asAWhole(pool, (transact) => tellDemo({ ...given, transact }, now));
}

async function tellDemo(deps: StageDeps, now: string): Promise<void> {
  const stage = makeStage(deps, seedNumber);
  const today = dayOf(now);
  const thisWeek = periodContaining('week', today, decree09Cutoffs.week);
  if (!thisWeek) throw new Error(`no week holds ${today}`);
  const startsOn = addDays(thisWeek.firstDay, -7 * historyWeeks);
  const founded = await foundHouse({
    transact: deps.transact,
    newId: stage.newId,
    at: instantAt(addDays(startsOn, -30), '08:00'),
    units: demoUnits,
    people: demoPeople,
  });
  const accountOf = (username: string) => {
    const id = founded.accounts.get(username);
    if (!id) throw new Error(`nobody is called ${username}`);
    return id;
  };
  const unitOf = (code: string) => founded.unitIds.get(code) as string;
  const officeId = founded.unitIds.get('VP') as string;

  // The plan begins with the first week told; its lines become the units' tasks.
  const campaignId = await stage.tick(founded.agencyId, instantAt(startsOn, '00:01'), async (ctx) => {
    const { id } = await plantCampaign(ctx, plan1096(startsOn));
    await startCampaign(ctx, id);
    return id;
  });
  const opened = await stage.tick(founded.agencyId, instantAt(today, '00:05'), async (ctx) => {
    await plantLetterhead(ctx, founded.agencyId, demoLetterhead, instantAt(startsOn, '08:00'));
    const planted = await plantWeekly(ctx, { campaignId, officeId, startsOn });
    await openPeriods(ctx);
    const consolidations = await openConsolidations(ctx);
    const { body } = await readEdition(ctx, planted.templateEditionId);
    return {
      body,
      consolidations,
      reports: await ctx.db.rows(listOpened, [founded.agencyId, now]),
    };
  });
  // Monthly and quarterly reports (III.3) begin with the periods under way: nothing of them is due yet.
  await stage.tick(founded.agencyId, instantAt(today, '00:06'), async (ctx) => {
    for (const sample of sampleRegimes.filter(({ code }) => code === 'monthly' || code === 'quarterly')) {
      const { firstDay } = periodContaining(sample.periodKind as 'month', today, sample.cutoff);
      await adoptSample(ctx, sample, { startsOn: firstDay, campaignId, creditorUnitId: officeId });
    }
    await openPeriods(ctx);
  });
  const deeds: Deed[] = [
    ...weeklyDeeds({ stage, now, body: opened.body, accountOf }, opened.reports),
    ...consolidationDeeds({ stage, now, accountOf }, opened.consolidations, opened.reports),
    ...taskDeeds({ stage, agencyId: founded.agencyId, startsOn, now, accountOf }),
    ...inspectionDeeds({ stage, agencyId: founded.agencyId, campaignId, startsOn, now, accountOf, unitOf }),
  ];
  // Told in the order of time: nobody accepts before another has signed.
  for (const deed of deeds.sort((one, two) => (one.at < two.at ? -1 : 1))) await deed.run();
}

const listOpened = unnamed<OpenedReport>(
  `select r.id, o.id as "obligationId", u.abbreviation as unit, r.period_key as "periodKey", o.opens_at as "opensAt", o.due_at as "dueAt"
   from report r join unit u on u.id = r.unit_id
   join obligation o on o.subject_id = r.id and o.kind = 'report' where r.agency_id = $1 and o.opens_at <= $2 order by r.period_key`,
);
