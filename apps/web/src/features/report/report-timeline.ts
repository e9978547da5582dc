import type { Report, VersionLine } from '@thidua/shared/report/report.model';
import type { ReportContext } from '@thidua/shared/report/report-context.model';
import type { GlyphKey } from '../../ui/glyph.tsx';

/** Something that happened to a report. What it is called is for the page to say. */
export interface ReportEvent {
  kind:
    | 'opened'
    | 'presented'
    | 'submitted'
    | 'accepted'
    | 'returned'
    | 'superseded'
    | 'extended'
    | 'restored'
    | 'urged'
    | 'settled';
  at: string;
  k: GlyphKey;
  /** Post or name; null: the office or the system. */
  who: string | null;
  onBehalfOf?: string | undefined;
  /** A version, or how many. */
  n: number;
  isLate?: boolean;
  from?: string;
  to?: string;
  why?: string;
}

/** What happened to a report, newest first, out of what its views tell. */
export function eventsOf(
  report: Report,
  context: Pick<ReportContext, 'versions' | 'extensions'>,
  now: string,
): ReportEvent[] {
  const { duty, presentedAt, presentedBy, remarks } = report;
  const events: ReportEvent[] = [];
  if (duty.opensAt <= now) events.push({ kind: 'opened', at: duty.opensAt, k: 'not', who: null, n: 0 });
  for (const { at, oldDueAt, newDueAt, reason, by } of context.extensions)
    events.push({
      kind: newDueAt < oldDueAt ? 'restored' : 'extended',
      at,
      k: newDueAt < oldDueAt ? 'again' : 'soon',
      who: by,
      n: 0,
      from: oldDueAt,
      to: newDueAt,
      why: reason,
    });
  if (duty.lastUrgedAt)
    events.push({ kind: 'urged', at: duty.lastUrgedAt, k: 'warn', who: null, n: duty.timesUrged });
  if (presentedAt && presentedBy)
    events.push({ kind: 'presented', at: presentedAt, k: 'draft', who: presentedBy.post, n: 0 });
  for (const version of context.versions) events.push(...eventsOfVersion(version));
  const settled = remarks.filter((remark) => remark.settledAt !== null);
  const last = settled
    .toSorted((one, two) => (one.settledAt ?? '').localeCompare(two.settledAt ?? ''))
    .at(-1);
  if (last?.settledAt)
    events.push({
      kind: 'settled',
      at: last.settledAt,
      k: 'ok',
      who: last.settledBy?.name ?? null,
      n: settled.length,
    });
  return events.sort((one, two) => two.at.localeCompare(one.at));
}

function eventsOfVersion(version: VersionLine): ReportEvent[] {
  const { signedBy, signedFor, submittedAt, isLate, outcome, outcomeAt, outcomeBy } = version;
  const sent: ReportEvent = {
    kind: 'submitted',
    at: submittedAt,
    k: isLate ? 'late' : 'wait',
    who: signedBy.post,
    onBehalfOf: signedFor?.post,
    n: version.version,
    isLate,
  };
  if (outcome === 'waiting' || !outcomeAt) return [sent];
  const k = ({ accepted: 'ok', returned: 'ret', superseded: 'again' } as const)[outcome];
  return [sent, { kind: outcome, at: outcomeAt, k, who: outcomeBy?.post ?? null, n: version.version }];
}
