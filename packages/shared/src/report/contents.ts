import { figuresOf, narrativesOf, type TemplateBody } from '../form/template.model.ts';
import { type FieldValues, isReason } from './check-figures.ts';
import { isEmpty } from './figure-rule.ts';
import type { Contents, DraftFields } from './report.model.ts';
import {
  type FieldValue,
  type Figure,
  isFiles,
  isRatio,
  isTable,
  type Narrative,
  type Reason,
  reasonField,
} from './report.value.ts';
import { filledRows } from './table-rule.ts';

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

/** A submitted version as the draft it came from: every field with its writer, all of one revision. */
export function draftOf(
  { figures, texts, reasons }: Submission,
  draft: { rev: number; at: string; by: (code: string) => string },
): DraftFields {
  const { rev, at, by } = draft;
  const fields: DraftFields = {};
  for (const [code, value] of [...Object.entries(figures), ...Object.entries(texts)])
    fields[code] = { value, rev, by: by(code), at };
  for (const [code, value] of Object.entries(reasons))
    fields[reasonField(code)] = { value, rev, by: by(code), at };
  return fields;
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
  if (value === undefined || value === null || isEmpty(value)) return undefined;
  if (typeof value !== 'object') return value;
  if (isTable(value)) return { rows: filledRows(value) };
  if (isFiles(value)) return value;
  if (!isRatio(value) || value.n === null || value.d === null) return undefined;
  return { n: value.n, d: value.d };
}

function narrativeIn(value: FieldValue | undefined): Narrative | undefined {
  if (typeof value === 'string') return value.trim() || undefined;
  return typeof value === 'object' && value !== null && 'nothing' in value ? value : undefined;
}
