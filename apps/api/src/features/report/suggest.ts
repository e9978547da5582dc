import type { IndicatorKind } from '@thidua/shared/form/indicator.model';
import { figuresOf, narrativesOf, type TemplateBody } from '@thidua/shared/form/template.model';
import type { FieldValue } from '@thidua/shared/report/report.value';
import type { Suggestion } from '@thidua/shared/report/report-context.model';
import type { ReadCtx } from '../../platform/http/ctx.ts';
import type { Interval, Measured } from '../../platform/registry.ts';

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

/** What the system can fill in beforehand, each with the records it was counted from; every measure is counted once. */
export async function suggestionsFor(
  ctx: ReadCtx,
  body: TemplateBody,
  unitId: string,
  interval: Interval,
): Promise<Suggestion[]> {
  const figures = figuresOf(body).flatMap(({ code, prefill, indicator }) =>
    prefill ? [{ field: code, measure: prefill, read: (m: Measured) => figureValue(indicator.kind, m) }] : [],
  );
  const texts = narrativesOf(body).flatMap(({ code, prefill }) =>
    prefill ? [{ field: code, measure: prefill, read: narrativeValue }] : [],
  );
  const measured = new Map<string, Measured>();
  for (const name of new Set([...figures, ...texts].map((one) => one.measure))) {
    const found = await counted(ctx, name, unitId, interval);
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
