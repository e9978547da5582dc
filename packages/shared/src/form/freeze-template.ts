import type { Indicator, IndicatorKind } from './indicator.model.ts';
import type { Operand, Relation, TemplateBody, TemplateDraft } from './template.model.ts';

/** What stands between a draft and its publication, with the codes it is about (figures, narrative parts, numbers of relations). */
export interface TemplateFault {
  code:
    | 'unknownIndicator'
    | 'placedTwice'
    | 'boundsCrossed'
    | 'untitled'
    | 'sectionEmpty'
    | 'formEmpty'
    | 'relationUnplaced'
    | 'relationMixed';
  codes: string[];
}

export interface FrozenTemplate {
  body: TemplateBody;
  faults: TemplateFault[];
}

/**
 * The draft with its indicators as the catalogue has them today: what would be published, and the faults that forbid it. An indicator
 * that the catalogue has not is left out of the body, so that a draft with faults can still be looked at.
 */
export function freezeTemplate(
  draft: TemplateDraft,
  catalogue: ReadonlyMap<string, Indicator>,
): FrozenTemplate {
  const body: TemplateBody = {
    figureSections: draft.figureSections.map((section) => ({
      ...section,
      figures: section.figures.flatMap((figure) => {
        const indicator = catalogue.get(figure.code);
        return indicator ? [{ ...figure, indicator }] : [];
      }),
    })),
    narrativeSections: draft.narrativeSections,
    ...(draft.relations?.length ? { relations: draft.relations } : {}),
  };
  return { body, faults: faultsOf(draft, catalogue) };
}

function faultsOf(draft: TemplateDraft, catalogue: ReadonlyMap<string, Indicator>): TemplateFault[] {
  const placed = draft.figureSections.flatMap((section) => section.figures);
  const parts = draft.narrativeSections.flatMap((section) => section.parts);
  const codes = [...placed, ...parts].map((one) => one.code);
  const crossed = ({ min, max }: (typeof placed)[number]) => min !== null && max !== null && min > max;
  const sections = [
    ...draft.figureSections.map((section) => ({ ...section, size: section.figures.length })),
    ...draft.narrativeSections.map((section) => ({ ...section, size: section.parts.length })),
  ];
  const kinds = new Map(placed.map(({ code }) => [code, catalogue.get(code)?.kind]));
  const relations = (draft.relations ?? []).map((relation, at) => ({ relation, name: String(at + 1) }));
  const unplaced = relations.filter(({ relation }) =>
    operandsOf(relation).some(({ code }) => !kinds.get(code)),
  );
  const mixed = relations.filter((one) => !unplaced.includes(one) && !isComparable(one.relation, kinds));
  const found: TemplateFault[] = [
    { code: 'placedTwice', codes: codes.filter((code, at) => codes.indexOf(code) !== at) },
    {
      code: 'unknownIndicator',
      codes: placed.filter(({ code }) => !catalogue.has(code)).map(({ code }) => code),
    },
    { code: 'boundsCrossed', codes: placed.filter(crossed).map(({ code }) => code) },
    {
      code: 'untitled',
      codes: [...sections, ...parts].filter((one) => one.title.trim() === '').map(() => ''),
    },
    { code: 'sectionEmpty', codes: sections.filter(({ size }) => size === 0).map(({ title }) => title) },
    { code: 'relationUnplaced', codes: unplaced.map(({ name }) => name) },
    { code: 'relationMixed', codes: mixed.map(({ name }) => name) },
  ];
  if (codes.length === 0) found.push({ code: 'formEmpty', codes: [''] });
  return found.filter((fault) => fault.codes.length > 0);
}

export const operandsOf = ({ left, right }: Relation): readonly Operand[] => [left, ...right];

const counts: ReadonlySet<IndicatorKind | undefined> = new Set(['integer', 'decimal', 'ratio']);

/** Kinds a relation may speak of. */
export const relatable: ReadonlySet<IndicatorKind> = new Set([
  'integer',
  'decimal',
  'ratio',
  'money',
  'date',
]);

/** Numbers with numbers, đồng with đồng, one day with one day; of a ratio always one part. */
function isComparable(relation: Relation, kinds: ReadonlyMap<string, IndicatorKind | undefined>): boolean {
  const all = operandsOf(relation).map(({ code, part }) => ({ kind: kinds.get(code), part }));
  if (all.some(({ kind, part }) => (kind === 'ratio') !== (part !== undefined))) return false;
  if (all.every(({ kind }) => kind === 'date')) return all.length === 2;
  return all.every(({ kind }) => counts.has(kind)) || all.every(({ kind }) => kind === 'money');
}
