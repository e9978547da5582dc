import { figuresOf, narrativesOf, type TemplateBody } from '../form/template.model.ts';
import { type FieldValues, isReason } from './check-figures.ts';
import type { Contents, DraftFields } from './report.model.ts';
import { type FieldValue, type Figure, type Narrative, type Reason, reasonField } from './report.value.ts';

/** What a version is made of. */
export interface Submission extends Contents {
  reasons: Record<string, Reason>;
}

/** The bare values of a draft. */
export function valuesOf(fields: DraftFields): Record<string, FieldValue> {
  const values: Record<string, FieldValue> = {};
  for (const field in fields) values[field] = fields[field]?.value ?? null;
  return values;
}

/**
 * The contents of a draft in the order of its template: what is empty is left out, texts are trimmed, and a reason goes along with
 * what it explains. Ask for it only when the checker has found no fault.
 */
export function compileContents(body: TemplateBody): (values: FieldValues) => Submission {
  const figureCodes = figuresOf(body).map((figure) => figure.code);
  const narrativeCodes = narrativesOf(body).map((part) => part.code);
  return (values) => {
    const figures: Record<string, Figure> = {};
    const texts: Record<string, Narrative> = {};
    const reasons: Record<string, Reason> = {};
    for (const code of figureCodes) {
      const figure = figureIn(values[code]);
      if (figure !== undefined) figures[code] = figure;
    }
    for (const code of narrativeCodes) {
      const text = narrativeIn(values[code]);
      if (text !== undefined) texts[code] = text;
    }
    for (const code of [...figureCodes, ...narrativeCodes]) {
      const reason = values[reasonField(code)];
      if (isReason(reason)) reasons[code] = reason as Reason;
    }
    return { figures, texts, reasons };
  };
}

function figureIn(value: FieldValue | undefined): Figure | undefined {
  if (value === null || value === undefined || value === '') return undefined;
  if (typeof value !== 'object') return value;
  if (!('n' in value) || value.n === null || value.d === null) return undefined;
  return { n: value.n, d: value.d };
}

function narrativeIn(value: FieldValue | undefined): Narrative | undefined {
  if (typeof value === 'string') return value.trim() || undefined;
  return typeof value === 'object' && value !== null && 'nothing' in value ? value : undefined;
}
