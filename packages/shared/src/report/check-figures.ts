import type { FieldFault } from '../contract/problem.ts';
import { figuresOf, narrativesOf, type TemplateBody } from '../form/template.model.ts';
import { figureRule } from './figure-rule.ts';
import { narrativeRule } from './narrative-rule.ts';
import { compileRelations, type RelationRule } from './relation-rule.ts';
import type { Contents } from './report.model.ts';
import { type FieldValue, reasonField, reasonOf } from './report.value.ts';

/** What is asked of one field. Faults are hard; an ask is soft and wants a reason. */
export interface FieldRule {
  readonly code: string;
  /** The value is not of the field's kind at all: such a value is not even saved. */
  shape(value: FieldValue): FieldFault | undefined;
  /** The value cannot be submitted. */
  fault(value: FieldValue): FieldFault | undefined;
  /** The value deserves a reason beside what stood in the previous period. */
  ask(value: FieldValue, previous: Contents): FieldFault | undefined;
  isFilled(value: FieldValue): boolean;
}

export type FieldValues = Readonly<Record<string, FieldValue | undefined>>;

export interface Findings {
  faults: FieldFault[];
  /** Asks that no reason has answered yet. */
  unanswered: FieldFault[];
  /** Every ask, answered or not. */
  asks: FieldFault[];
}

export interface Checker {
  /** Is this a field of the template (a figure, a narrative, or the reason for one)? */
  knows(field: string): boolean;
  /** A fault of kind, told when the field is saved. */
  shape(field: string, value: FieldValue): FieldFault | undefined;
  rule(code: string): FieldRule | undefined;
  check(values: FieldValues, previous: Contents | null): Findings;
  /** Whole percent of the fields filled in, required or not. */
  filledPercent(values: FieldValues): number;
}

/**
 * Compiles a template into a checker; do it once per edition, for an edition never changes. The same code runs in the browser while
 * one types and in the server before it writes.
 */
export function compileChecker(body: TemplateBody): Checker {
  const rules = [...figuresOf(body).map(figureRule), ...narrativesOf(body).map(narrativeRule)];
  const relations = compileRelations(body);
  const byCode = new Map(rules.map((rule) => [rule.code, rule]));
  return {
    knows: (field) => byCode.has(reasonOf(field) ?? field),
    shape: (field, value) => (reasonOf(field) ? reasonShape(field, value) : byCode.get(field)?.shape(value)),
    rule: (code) => byCode.get(code),
    check: (values, previous) => checkAll(rules, relations, values, previous),
    filledPercent: (values) => {
      const filled = rules.filter((rule) => rule.isFilled(values[rule.code] ?? null)).length;
      return rules.length === 0 ? 100 : Math.floor((filled * 100) / rules.length);
    },
  };
}

function checkAll(
  rules: readonly FieldRule[],
  relations: readonly RelationRule[],
  values: FieldValues,
  previous: Contents | null,
): Findings {
  const faults = new Map<string, FieldFault>();
  const asks = new Map<string, FieldFault>();
  for (const rule of rules) {
    const value = values[rule.code] ?? null;
    const fault = rule.fault(value);
    if (fault) faults.set(rule.code, fault);
    const ask = fault || !previous ? undefined : rule.ask(value, previous);
    if (ask) asks.set(rule.code, ask);
  }
  for (const relation of relations) {
    const broken = relation.broken(values);
    const isSaid = faults.has(relation.path);
    if (!broken || isSaid) continue;
    // One thing is said at a field: that two figures disagree weighs more than that one has changed.
    asks.delete(relation.path);
    (relation.isHard ? faults : asks).set(relation.path, broken);
  }
  return {
    faults: [...faults.values()],
    asks: [...asks.values()],
    unanswered: [...asks.values()].filter((ask) => !isReason(values[reasonField(ask.path)])),
  };
}

/** "Other" alone says nothing: it counts with words only. */
export function isReason(value: FieldValue | undefined): boolean {
  if (typeof value !== 'object' || value === null || !('why' in value)) return false;
  return value.why !== 'other' || value.text.trim() !== '';
}

function reasonShape(field: string, value: FieldValue): FieldFault | undefined {
  const isOne = value === null || (typeof value === 'object' && 'why' in value);
  return isOne ? undefined : { path: field, code: 'wrongKind' };
}
