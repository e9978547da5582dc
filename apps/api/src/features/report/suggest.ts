import type { IndicatorKind } from '@thidua/shared/form/indicator.model';
import { figuresOf, narrativesOf, type TemplateBody } from '@thidua/shared/form/template.model';
import {
  type FromShorter,
  figureFromShorter,
  type ShorterReport,
  shorterMeasure,
  textFromShorter,
} from '@thidua/shared/report/from-shorter';
import type { FieldValue } from '@thidua/shared/report/report.value';
import type { Suggestion } from '@thidua/shared/report/report-context.model';
import type { ReadCtx } from '../../platform/http/ctx.ts';
import type { Interval, Measured } from '../../platform/registry.ts';
import { periodName, type ReportOfUnit, readShorter, sayFigure, shorterRecords } from './read-shorter.ts';

/** Records beyond these are counted and not listed. */
const mostRecords = 50;

/** A measure that a form names but nobody counts (yet) suggests nothing: the unit types it. */
export function counted(
  ctx: ReadCtx,
  measure: string,
  unitId: string,
  interval: Interval,
): Promise<Measured> | undefined {
  try {
    return ctx.measure(measure, unitId, interval);
  } catch {
    return undefined;
  }
}

/**
 * What the system can fill in beforehand, each with the records it was made from: what the form names a measure for, counted once, and
 * what the unit has reported for shorter periods within this one.
 */
export async function suggestionsFor(
  ctx: ReadCtx,
  body: TemplateBody,
  report: ReportOfUnit,
): Promise<Suggestion[]> {
  const measured = await measuredFor(ctx, body, report);
  const known = new Set(measured.map(({ field }) => field));
  const shorter = await readShorter(ctx, report);
  return [...measured, ...suggestedBy(body, shorter).filter(({ field }) => !known.has(field))];
}

async function measuredFor(ctx: ReadCtx, body: TemplateBody, report: ReportOfUnit): Promise<Suggestion[]> {
  const figures = figuresOf(body).flatMap(({ code, prefill, indicator }) =>
    prefill ? [{ field: code, measure: prefill, read: (m: Measured) => figureValue(indicator.kind, m) }] : [],
  );
  const texts = narrativesOf(body).flatMap(({ code, prefill }) =>
    prefill ? [{ field: code, measure: prefill, read: narrativeValue }] : [],
  );
  const interval = { from: report.first_day, to: report.last_day };
  const measured = new Map<string, Measured>();
  for (const name of new Set([...figures, ...texts].map((one) => one.measure))) {
    const found = await counted(ctx, name, report.unit_id, interval);
    if (found) measured.set(name, found);
  }
  return [...figures, ...texts].flatMap(({ field, measure, read }) => {
    const found = measured.get(measure);
    const value = found ? read(found) : null;
    return found && value !== null
      ? [{ field, measure, value, ...countOf(found), records: recordsOf(found) }]
      : [];
  });
}

function suggestedBy(body: TemplateBody, shorter: readonly ShorterReport[]): Suggestion[] {
  if (shorter.length === 0) return [];
  const told = (field: string, found: FromShorter<FieldValue>, say: (report: ShorterReport) => string) => ({
    ...{ field, measure: shorterMeasure, value: found.value, count: found.from.length, of: found.of },
    records: shorterRecords(found, say).slice(0, mostRecords),
  });
  const figures = figuresOf(body).flatMap((field) => {
    const found = figureFromShorter(field, shorter);
    return found ? [told(field.code, found, sayFigure(field))] : [];
  });
  const texts = narrativesOf(body).flatMap((part) => {
    const found = textFromShorter(part, shorter, periodName);
    return found ? [told(part.code, found, () => '')] : [];
  });
  return [...figures, ...texts];
}

const countOf = ({ value, of }: Measured) => ({ count: value, ...(of === undefined ? {} : { of }) });

export const recordsOf = ({ records }: Measured) =>
  records
    .slice(0, mostRecords)
    .map(({ subject, label, line }) => ({ kind: subject.kind, id: subject.id, label, line }));

/** Measures count whole things; a ratio needs the whole it is part of. */
export function figureValue(kind: IndicatorKind, { value, of }: Measured): FieldValue {
  if (kind === 'ratio') return of === undefined ? null : { n: value, d: of };
  if (kind === 'yes_no') return value > 0;
  return Number.isSafeInteger(value) ? value : null;
}

function narrativeValue({ records }: Measured): FieldValue {
  const lines = records.slice(0, mostRecords).map(({ label, line }) => `- ${line || label}`);
  return lines.length > 0 ? lines.join('\n') : null;
}
