import type { Overview } from '@thidua/shared/overview/overview.model';
import type { UnitStanding } from '@thidua/shared/overview/verdict';
import { paths } from '../../platform/paths.ts';

/** The lists behind the figures, with the same filter. */

const withQuery = (path: string, query: Record<string, string | null | undefined>): string => {
  const given = Object.entries(query).filter((pair): pair is [string, string] => Boolean(pair[1]));
  return given.length > 0 ? `${path}?${new URLSearchParams(given)}` : path;
};

/** The office's page of the period shown, narrowed to reports that are not in or that wait to be received. */
export function reportsOf({ shown }: Overview, only?: 'chua-nop' | 'cho-tiep-nhan'): string {
  if (!shown.periodKey) return paths.reports;
  return withQuery(paths.reportPeriod(shown.periodKey), { 'che-do': shown.regimeId, loc: only });
}

export const tasksOf = ({ shown }: Overview): string =>
  withQuery(paths.tasks, { 'phong-trao': shown.campaignId, 'don-vi': shown.unitId });

/** What is open, or of that what is late. */
export const findingsOf = ({ shown }: Overview, isLate: boolean): string =>
  withQuery(paths.findings, { xem: isLate ? 'qua-han' : null, 'don-vi': shown.unitId });

/** Visits and self-inspections whose time is past and that are not over. */
export const lateVisitsOf = ({ shown }: Overview): string =>
  withQuery(paths.inspectionVisits, { xem: 'tre', 'don-vi': shown.unitId });

/** The grid narrowed to units that stand so. */
export const standingLink = (standing: UnitStanding): string =>
  `${withQuery(paths.overview, { 'tinh-trang': standing })}#luoi`;
