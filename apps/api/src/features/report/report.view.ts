import { type Actor, allows } from '@thidua/shared/access/actor';
import { cellStateOf } from '@thidua/shared/obligation/obligation.status';
import type { Remark } from '@thidua/shared/remark/remark.model';
import type {
  Report,
  ReportDuty,
  ReportPeriod,
  ReportVersion,
  VersionLine,
} from '@thidua/shared/report/report.model';
import { judgeAll, type ReportFacts } from '@thidua/shared/report/report.policy';
import type { CompiledTemplate } from './compiled-template.ts';
import { maybePerson, namesOf, type People, personOf } from './people.ts';
import type { CoreRow, HeadRow, MaybeVersion, Received, VersionRow } from './report.row.ts';
import type { ReportRow } from './report-read.repo.ts';

export const unitOf = (row: CoreRow) => ({
  id: row.unit_id,
  name: row.unit_name,
  shortName: row.unit_short_name,
  abbreviation: row.unit_abbreviation,
  kind: row.unit_kind,
});

export const periodOf = (row: HeadRow): ReportPeriod => ({
  key: row.period_key,
  kind: row.period_kind,
  firstDay: row.first_day,
  lastDay: row.last_day,
  opensAt: row.period_opens_at,
  dueAt: row.period_due_at,
});

export const dutyOf = (row: CoreRow, now: string): ReportDuty => ({
  id: row.duty_id,
  state: row.duty_state,
  stage: row.stage,
  mark:
    cellStateOf(
      {
        state: row.duty_state,
        stage: row.stage,
        opensAt: row.opens_at,
        dueAt: row.due_at,
        isLate: row.is_late,
      },
      now,
    ) ?? null,
  opensAt: row.opens_at,
  dueAt: row.due_at,
  firstDueAt: row.first_due_at,
  doneAt: row.done_at,
  isLate: row.is_late,
  timesReturned: row.times_returned,
  timesUrged: row.times_urged,
  lastUrgedAt: row.last_urged_at,
});

export const versionLine = (row: VersionRow, people: People): VersionLine => ({
  version: row.v_version,
  signedBy: personOf(people, row.v_signed_by),
  signedFor: maybePerson(people, row.v_signed_for),
  enteredBy: maybePerson(people, row.v_entered_by),
  submittedAt: row.v_submitted_at,
  isLate: row.v_is_late,
  receipt: row.v_receipt,
  fingerprint: row.v_fingerprint,
  outcome: row.v_outcome,
  outcomeBy: maybePerson(people, row.v_outcome_by),
  outcomeAt: row.v_outcome_at,
});

export const versionView = (row: VersionRow, people: People): ReportVersion => ({
  ...versionLine(row, people),
  figures: row.v_figures,
  texts: row.v_texts,
  reasons: row.v_reasons,
  sources: row.v_sources,
  editedBy: row.v_edited_by,
});

/** What a row knows of a version, or nothing where none was submitted. */
export const versionIn = (row: MaybeVersion): VersionRow | null => (row.v_version === null ? null : row);

/** Everybody a version names. */
export function accountsIn(version: VersionRow | null): string[] {
  if (!version) return [];
  const named = [
    version.v_signed_by,
    version.v_signed_for,
    version.v_entered_by,
    version.v_outcome_by,
    ...Object.values(version.v_edited_by),
  ];
  return named.filter((id) => id !== null);
}

/** Who wrote or signed a version: they are not the ones to accept it. */
export const handsOf = (version: VersionRow | null): string[] =>
  version
    ? [
        ...Object.values(version.v_edited_by),
        version.v_signed_by,
        ...(version.v_signed_for ? [version.v_signed_for] : []),
      ]
    : [];

export const factsOf = (
  agencyId: string,
  row: CoreRow & Received & { presented_by: string | null; entered_by: string | null },
  hands: readonly string[],
): ReportFacts => ({
  agencyId,
  unitId: row.unit_id,
  state: row.state,
  opensAt: row.opens_at,
  dutyState: row.duty_state,
  presentedBy: row.presented_by,
  isEntered: row.entered_by !== null,
  receiverId: row.receiver_id,
  hands,
});

export function reportView(
  actor: Actor,
  now: string,
  row: ReportRow & HeadRow,
  template: CompiledTemplate,
  people: People,
  remarks: Remark[],
): Report {
  const version = versionIn(row);
  const place = { agencyId: actor.agencyId, unitId: row.unit_id };
  // A draft is the unit's own until it is submitted; the office sees it while it types it for the unit.
  const mayRead =
    allows(actor, 'report.write', place) || (row.entered_by !== null && allows(actor, 'report.enter', place));
  return {
    id: row.id,
    rev: row.rev,
    state: row.state,
    version: row.version,
    standingVersion: row.standing_version,
    acceptedVersion: row.accepted_version,
    presentedBy: maybePerson(people, row.presented_by),
    presentedAt: row.presented_at,
    entered: row.entered_by
      ? { by: personOf(people, row.entered_by), at: row.entered_at ?? '', why: row.entered_why ?? '' }
      : null,
    timesReturned: row.times_returned,
    unit: unitOf(row),
    regime: {
      id: row.regime_id,
      name: row.regime_name,
      guidance: row.regime_guidance,
      receiver: row.creditor_name,
    },
    campaignId: row.campaign_id,
    template: { editionId: template.id, name: template.name, body: template.body },
    period: periodOf(row),
    duty: dutyOf(row, now),
    draft:
      mayRead && row.draft_fields
        ? {
            rev: row.draft_rev,
            savedAt: row.draft_saved_at,
            fields: row.draft_fields,
            conflicts: row.conflicts ?? [],
          }
        : null,
    current: version ? versionView(version, people) : null,
    previous: row.previous,
    remarks,
    people: namesOf(people),
    actions: judgeAll(actor, factsOf(actor.agencyId, row, handsOf(version)), now),
  };
}
