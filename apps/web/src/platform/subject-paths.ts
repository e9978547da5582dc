import { paths } from './paths.ts';

/** Where a record is read: subject kind as the journal and the obligations name it -> address. */
const builders: Record<string, (id: string) => string> = {
  task: paths.task,
  campaign: paths.plan,
  report: paths.report,
  regime: paths.regime,
  consolidation: paths.consolidation,
  inspection: paths.inspection,
  round: paths.inspectionRound,
  finding: paths.finding,
  checklist: paths.checklist,
  account: paths.adminPerson,
  unit: (id) => `${paths.adminUnits}?chon=${encodeURIComponent(id)}`,
};

/** The address of a record, or undefined where its kind has no page: then its label is plain text. */
export function subjectPath(kind: string, id: string): string | undefined {
  return builders[kind]?.(id);
}

/** The address with the place inside the record (`muc-ii`, `chi-tieu-khai-bao`), for links that lead to the exact field. */
export function subjectPlace(kind: string, id: string, place: string): string | undefined {
  const path = subjectPath(kind, id);
  return path && `${path}#${encodeURIComponent(place)}`;
}

/** Where what happened to a record is read. */
export const subjectTimeline = (kind: string, id: string): string =>
  `${paths.timeline}?${new URLSearchParams({ loai: kind, id })}`;
