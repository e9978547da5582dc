import { reportApi } from '@thidua/shared/report/report.api';
import type { Report } from '@thidua/shared/report/report.model';
import { type FieldValue, reasonField } from '@thidua/shared/report/report.value';
import { v7 } from 'uuid';
import { plantWeekly } from '../seed/template-weekly.ts';
import { openPeriods } from '../src/features/report/index.ts';
import type { CastUnit, Player } from './cast.ts';
import { filledValues } from './filled-values.ts';
import type { World } from './world.ts';

export interface GivenWeekly {
  regimeId: string;
  templateId: string;
  /** The report of a unit for a week of the regime. */
  reportOf(unit: CastUnit, periodKey?: string): string;
}

/** The week that is due on the cast's first day, 20/08/2021 at 17:00. */
export const firstWeek = '2021-W33';

/** Plants the weekly form and regime in one agency and opens its periods up to the day of the story. */
export async function givenWeekly(
  w: World,
  {
    by = 'office',
    officeId = w.units.office.id,
    startsOn = '2021-08-13',
  }: { by?: Player; officeId?: string; startsOn?: string } = {},
): Promise<GivenWeekly> {
  const reports = new Map<string, string>();
  const planted = await w.inside(by, (ctx) => plantWeekly(ctx, { campaignId: null, officeId, startsOn }));
  for (const one of await w.inside(by, (ctx) => openPeriods(ctx)))
    reports.set(`${one.unitId} ${one.periodKey}`, one.id);
  return {
    regimeId: planted.regimeId,
    templateId: planted.templateId,
    reportOf: (unit, periodKey = firstWeek) => {
      const id = reports.get(`${w.units[unit].id} ${periodKey}`);
      if (!id) throw new Error(`${unit} owes no report for ${periodKey}`);
      return id;
    },
  };
}

type Values = Record<string, FieldValue>;

/** Saves fields as one of the cast, upon what the report's view says they were. */
export async function saveFields(w: World, player: Player, reportId: string, values: Values) {
  const report = await w.as(player)(reportApi.get, { params: { id: reportId } });
  const fields = report.draft?.fields ?? {};
  return w.as(player)(reportApi.save, {
    params: { id: reportId },
    body: {
      sinceRev: report.draft?.rev ?? 0,
      changes: Object.entries(values).map(([field, value]) => ({
        field,
        value,
        baseRev: fields[field]?.rev ?? 0,
        mutationId: v7(),
      })),
    },
  });
}

/** A report with every field filled in, saved by the unit's reporter. */
export async function filledReport(w: World, reporter: Player, reportId: string, seed = 1): Promise<Report> {
  const { template } = await w.as(reporter)(reportApi.get, { params: { id: reportId } });
  await saveFields(w, reporter, reportId, filledValues(template.body, seed));
  return w.as(reporter)(reportApi.get, { params: { id: reportId } });
}

/** What the signer has read. */
export const seen = (report: Report) => ({ rev: report.rev, draftRev: report.draft?.rev ?? 0 });

/** A report filled in by the reporter and submitted by the leader. */
export async function submittedReport(
  w: World,
  reportId: string,
  {
    reporter = 'reporter1',
    leader = 'leader1',
    seed = 1,
  }: { reporter?: Player; leader?: Player; seed?: number } = {},
): Promise<Report> {
  const filled = await filledReport(w, reporter, reportId, seed);
  const answered: Values = {};
  for (const code of Object.keys(filled.draft?.fields ?? {})) {
    if (filled.previous && !code.startsWith('reason:'))
      answered[reasonField(code)] = { why: 'demand', text: '' };
  }
  if (Object.keys(answered).length > 0) await saveFields(w, reporter, reportId, answered);
  const ready = await w.as(leader)(reportApi.get, { params: { id: reportId } });
  return w.as(leader)(reportApi.submit, { params: { id: reportId }, body: seen(ready) });
}
