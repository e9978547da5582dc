import type { FieldFault } from '@thidua/shared/contract/problem';
import { figuresOf, narrativesOf, type TemplateBody } from '@thidua/shared/form/template.model';
import type { Remark } from '@thidua/shared/remark/remark.model';
import { type Checker, type FieldValues, type Findings, isReason } from '@thidua/shared/report/check-figures';
import type { Contents } from '@thidua/shared/report/report.model';
import { reasonField } from '@thidua/shared/report/report.value';

/** A part of the form as the outline lists it: the figures as one, then each narrative part. */
export interface FormPart {
  key: string;
  /** Section heading that begins before this part ('I. Kết quả thực hiện'). */
  heading?: string;
  label: string;
  codes: readonly string[];
}

/** The parts in the order of the paper; a section with one part is itself the part. */
export function partsOf(body: TemplateBody, figuresLabel: string): FormPart[] {
  const parts: FormPart[] = [];
  const figures = figuresOf(body).map((figure) => figure.code);
  if (figures.length > 0) parts.push({ key: 'so-lieu', label: figuresLabel, codes: figures });
  for (const section of body.narrativeSections) {
    const title = `${section.number}. ${section.title}`;
    const isWhole = section.parts.length === 1;
    section.parts.forEach((part, at) => {
      parts.push({
        key: part.code,
        ...(!isWhole && at === 0 ? { heading: title } : {}),
        label: isWhole ? title : [part.number && `${part.number}.`, part.title].filter(Boolean).join(' '),
        codes: [part.code],
      });
    });
  }
  return parts;
}

/** One place that stands between the form and its submission. */
export interface Missing {
  code: string;
  kind: 'fault' | 'reason' | 'remark' | 'conflict';
}

export interface FormState {
  findings: Findings;
  faultOf(code: string): FieldFault | undefined;
  askOf(code: string): FieldFault | undefined;
  missing: readonly Missing[];
  isDone(part: FormPart): boolean;
}

/** What the form still wants, from the same checker the server submits by, the open comments and the open conflicts. */
export function formState(
  checker: Checker,
  values: FieldValues,
  previous: Contents | null,
  remarks: readonly Remark[],
  conflicts: readonly { field: string }[],
): FormState {
  const findings = checker.check(values, previous);
  const faults = new Map(findings.faults.map((fault) => [fault.path, fault]));
  const asks = new Map(findings.asks.map((ask) => [ask.path, ask]));
  const open = remarks.filter((remark) => remark.settledAt === null && remark.field !== null);
  const missing: Missing[] = [
    ...findings.faults.map((fault) => ({ code: fault.path, kind: 'fault' as const })),
    ...findings.unanswered.map((ask) => ({ code: ask.path, kind: 'reason' as const })),
    ...open.map((remark) => ({ code: remark.field as string, kind: 'remark' as const })),
    ...conflicts.map((conflict) => ({ code: conflict.field, kind: 'conflict' as const })),
  ];
  const wanting = new Set(missing.map((one) => one.code));
  return {
    findings,
    faultOf: (code) => faults.get(code),
    askOf: (code) => asks.get(code),
    missing,
    isDone: (part) =>
      part.codes.every((code) => !wanting.has(code) && checker.rule(code)?.isFilled(values[code] ?? null)),
  };
}

/** Was the ask of this field answered? */
export const isAnswered = (values: FieldValues, code: string): boolean => isReason(values[reasonField(code)]);

/** How many figures are filled and without fault. */
export function countDone(
  body: TemplateBody,
  checker: Checker,
  values: FieldValues,
): { done: number; of: number } {
  const figures = figuresOf(body);
  const done = figures.filter((figure) => {
    const value = values[figure.code] ?? null;
    const rule = checker.rule(figure.code);
    return rule?.isFilled(value) && !rule.fault(value);
  });
  return { done: done.length, of: figures.length };
}

/** Every field code of a form. */
export const codesOf = (body: TemplateBody): string[] => [
  ...figuresOf(body).map((figure) => figure.code),
  ...narrativesOf(body).map((part) => part.code),
];
