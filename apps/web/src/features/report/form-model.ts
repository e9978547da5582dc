import type { FieldFault } from '@thidua/shared/contract/problem';
import { figuresOf, narrativesOf, type TemplateBody } from '@thidua/shared/form/template.model';
import type { Remark } from '@thidua/shared/remark/remark.model';
import type { Checker, FieldValues, Findings } from '@thidua/shared/report/check-figures';
import type { Contents } from '@thidua/shared/report/report.model';

/** A part of the form as the outline lists it: the figures as one, then each narrative part. */
export interface FormPart {
  key: string;
  /** Where it stands on the paper ('I.2', 'IV'); empty for the figures. */
  number: string;
  /** Section heading that begins before this part ('I. Kết quả thực hiện'). */
  heading?: string;
  /** Stands under a section heading with others. */
  isInner: boolean;
  label: string;
  codes: readonly string[];
}

export const figuresKey = 'so-lieu';

/** The parts in the order of the paper; a section with one part is itself the part. */
export function partsOf(body: TemplateBody, figuresLabel: string): FormPart[] {
  const parts: FormPart[] = [];
  const figures = figuresOf(body).map((figure) => figure.code);
  if (figures.length > 0)
    parts.push({ key: figuresKey, number: '', label: figuresLabel, isInner: false, codes: figures });
  for (const section of body.narrativeSections) {
    const title = `${section.number}. ${section.title}`;
    const isWhole = section.parts.length === 1;
    section.parts.forEach((part, at) => {
      parts.push({
        key: `muc-${part.code}`,
        number: isWhole ? section.number : [section.number, part.number].filter(Boolean).join('.'),
        ...(!isWhole && at === 0 ? { heading: title } : {}),
        isInner: !isWhole,
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
  isBegun(part: FormPart): boolean;
}

interface FormFacts {
  checker: Checker;
  values: FieldValues;
  previous: Contents | null;
  remarks: readonly Remark[];
  conflicts: readonly { field: string }[];
  /** Fields whose text cannot be read as a number: what was typed is on the screen only. */
  unread: ReadonlySet<string>;
}

/** What the form still wants, from the same checker the server submits by, the open comments and the open conflicts. */
export function formState({ checker, values, previous, remarks, conflicts, unread }: FormFacts): FormState {
  const findings = checker.check(values, previous);
  const faults = new Map(findings.faults.map((fault) => [fault.path, fault]));
  for (const code of unread) faults.set(code, { path: code, code: 'unreadable' });
  const asks = new Map(findings.asks.map((ask) => [ask.path, ask]));
  const open = remarks.filter((remark) => remark.settledAt === null);
  const missing: Missing[] = [
    ...[...faults.keys()].map((code) => ({ code, kind: 'fault' as const })),
    ...findings.unanswered
      .filter((ask) => !unread.has(ask.path))
      .map((ask) => ({ code: ask.path, kind: 'reason' as const })),
    ...open.map((remark) => ({ code: remark.field ?? '', kind: 'remark' as const })),
    ...conflicts.map((conflict) => ({ code: conflict.field, kind: 'conflict' as const })),
  ];
  const wanting = new Set(missing.map((one) => one.code));
  const isFilled = (code: string) => checker.rule(code)?.isFilled(values[code] ?? null) ?? false;
  const isOptional = (code: string) => !checker.rule(code)?.fault(null);
  return {
    findings,
    faultOf: (code) => faults.get(code),
    askOf: (code) => asks.get(code),
    missing,
    isDone: (part) => part.codes.every((code) => !wanting.has(code) && (isFilled(code) || isOptional(code))),
    isBegun: (part) => part.codes.some(isFilled),
  };
}

/** How many figures are filled and without fault. */
export function countDone(
  body: TemplateBody,
  form: FormState,
  values: FieldValues,
): { done: number; of: number } {
  const figures = figuresOf(body);
  const done = figures.filter(
    (figure) => !form.faultOf(figure.code) && (values[figure.code] ?? null) !== null,
  );
  return { done: done.length, of: figures.length };
}

/** Every field code of a form. */
export const codesOf = (body: TemplateBody): string[] => [
  ...figuresOf(body).map((figure) => figure.code),
  ...narrativesOf(body).map((part) => part.code),
];

/** Comments are numbered as they stand in the form, those on the whole report first. */
export function inFormOrder(remarks: readonly Remark[], codes: readonly string[]): Remark[] {
  const place = (remark: Remark) => (remark.field === null ? -1 : codes.indexOf(remark.field));
  return [...remarks].sort((one, two) => place(one) - place(two) || one.at.localeCompare(two.at));
}
