import { demoPassword } from '@thidua/shared/account/demo';
import { addDays } from '@thidua/shared/kernel/day';
import { dayOf, instantAt } from '@thidua/shared/kernel/instant';
import { decree09Cutoffs, periodContaining } from '@thidua/shared/kernel/period';
import type pg from 'pg';
import { hashPassword, issueGrant, plantAccount } from '../src/features/account/index.ts';
import { plantCampaign, startCampaign } from '../src/features/campaign/index.ts';
import { openConsolidations } from '../src/features/consolidation/index.ts';
import { plantLetterhead } from '../src/features/document/index.ts';
import { adoptSample, readEdition, sampleRegimes } from '../src/features/form/index.ts';
import { openPeriods } from '../src/features/report/index.ts';
import { foundAgency, plantUnit } from '../src/features/unit/index.ts';
import { bindDb } from '../src/platform/db/db.ts';
import { unnamed } from '../src/platform/db/statement.ts';
import { nobodys } from '../src/platform/http/transaction.ts';
import {
  demoAgency,
  demoCommittee,
  demoLetterhead,
  demoPeople,
  demoUnits,
  wholeAgency,
} from './demo-agency.ts';
import { plan1096 } from './plan-1096.ts';
import { makeStage, type StageDeps } from './stage.ts';
import { consolidationDeeds } from './tell-consolidations.ts';
import { taskDeeds } from './tell-tasks.ts';
import { type Deed, type OpenedReport, weeklyDeeds } from './tell-weeks.ts';
import { plantWeekly } from './template-weekly.ts';
import { historyWeeks } from './weekly-fates.ts';
import { asAWhole } from './whole.ts';

interface Founded {
  agencyId: string;
  unitIds: Map<string, string>;
  accounts: Map<string, string>;
}

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
  const founded = await foundDemo(deps, stage.newId, instantAt(addDays(startsOn, -30), '08:00'));
  const accountOf = (username: string) => {
    const id = founded.accounts.get(username);
    if (!id) throw new Error(`nobody is called ${username}`);
    return id;
  };
  const officeId = founded.unitIds.get('VP') as string;

  // The plan begins with the first week told; its lines become the units' tasks.
  const campaignId = await stage.tick(founded.agencyId, instantAt(startsOn, '00:01'), async (ctx) => {
    const { id } = await plantCampaign(ctx, plan1096(startsOn));
    await startCampaign(ctx, id);
    return id;
  });
  const opened = await stage.tick(founded.agencyId, instantAt(today, '00:05'), async (ctx) => {
    await plantLetterhead(ctx, founded.agencyId, demoLetterhead);
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
  ];
  // Told in the order of time: nobody accepts before another has signed.
  for (const deed of deeds.sort((one, two) => (one.at < two.at ? -1 : 1))) await deed.run();
}

const listOpened = unnamed<OpenedReport>(
  `select r.id, o.id as "obligationId", u.abbreviation as unit, r.period_key as "periodKey", o.opens_at as "opensAt", o.due_at as "dueAt"
   from report r join unit u on u.id = r.unit_id
   join obligation o on o.subject_id = r.id and o.kind = 'report' where r.agency_id = $1 and o.opens_at <= $2 order by r.period_key`,
);

/** The tree, the people, their roles. Everybody's password is the demo's one, hashed once. */
async function foundDemo(deps: StageDeps, newId: () => string, at: string): Promise<Founded> {
  const passwordHash = await hashPassword(demoPassword);
  const startsOn = '2020-01-01';
  const [office, ...others] = demoUnits;
  if (!office) throw new Error('an agency has an office');
  return deps.transact('write', nobodys, async (client) => {
    const ctx = { db: bindDb(client), newId, now: at };
    const names = (unit: (typeof demoUnits)[number]) => ({
      name: unit.name,
      shortName: unit.shortName,
      abbreviation: unit.code,
    });
    const tree = await foundAgency(ctx, {
      agency: demoAgency,
      office: names(office),
      committee: demoCommittee,
      startsOn,
    });
    const agencyId = tree.agency.id;
    const unitIds = new Map([
      [wholeAgency, agencyId],
      [office.code, tree.office.id],
    ]);
    for (const [place, unit] of others.entries()) {
      const { id } = await plantUnit(ctx, {
        ...names(unit),
        agencyId,
        parent: tree.agency,
        kind: unit.kind,
        position: place + 2,
        startsOn,
      });
      unitIds.set(unit.code, id);
    }
    const accounts = new Map<string, string>();
    for (const person of demoPeople) {
      const { username, name, post } = person;
      const unitId = unitIds.get(person.unit) as string;
      const id = await plantAccount(ctx, { agencyId, unitId, username, name, post, passwordHash });
      if (!id) throw new Error(`${username} is there twice`);
      accounts.set(username, id);
      for (const { role, unit } of person.roles) {
        await issueGrant(ctx, {
          agencyId,
          accountId: id,
          unitId: unitIds.get(unit) as string,
          role,
          startsOn,
        });
      }
    }
    return { agencyId, unitIds, accounts };
  });
}
