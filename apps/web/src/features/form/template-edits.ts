import type {
  DraftSection,
  NarrativePart,
  NarrativeSection,
  PlacedFigure,
  Relation,
  TemplateDraft,
} from '@thidua/shared/form/template.model';
import { movedTo, type OutlinePlace, replaced, stepFrom } from '../../ui/outline-place.ts';

/** Where in the outline: a section of figures or of narrative, one item in it, or a relation (of section 0). */
export type Place = OutlinePlace<'figures' | 'narratives' | 'relations'>;

interface Group {
  head: object;
  items: unknown[];
}

/** Both kinds of sections, and the relations as one, in the same shape: an edit is written once. */
function groupsOf(draft: TemplateDraft, of: Place['of']): Group[] {
  if (of === 'figures') return draft.figureSections.map(({ figures, ...head }) => ({ head, items: figures }));
  if (of === 'narratives')
    return draft.narrativeSections.map(({ parts, ...head }) => ({ head, items: parts }));
  return [{ head: {}, items: draft.relations ?? [] }];
}

function withGroups(draft: TemplateDraft, of: Place['of'], groups: readonly Group[]): TemplateDraft {
  if (of === 'figures') {
    const sections = groups.map(({ head, items }) => ({ ...head, figures: items }) as DraftSection);
    return { ...draft, figureSections: sections };
  }
  if (of === 'narratives') {
    const sections = groups.map(({ head, items }) => ({ ...head, parts: items }) as NarrativeSection);
    return { ...draft, narrativeSections: numbered(sections) };
  }
  return { ...draft, relations: (groups[0]?.items ?? []) as Relation[] };
}

const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];
const roman = (n: number) => (n <= 10 ? (romans[n - 1] ?? '') : `X${romans[n - 11] ?? ''}`);

/** Sections are numbered I, II, ...; parts 1, 2, ... inside them, a part alone carries its section's number. */
const numbered = (sections: readonly NarrativeSection[]): NarrativeSection[] =>
  sections.map((section, at) => ({
    ...section,
    number: roman(at + 1),
    parts: section.parts.map((part, inner) => ({
      ...part,
      number: section.parts.length === 1 ? '' : String(inner + 1),
    })),
  }));

/** Changes what stands at a place. */
export function changeAt(draft: TemplateDraft, { of, section, item }: Place, change: object): TemplateDraft {
  const groups = replaced(groupsOf(draft, of), section, (group) =>
    item === null
      ? { ...group, head: { ...group.head, ...change } }
      : { ...group, items: replaced(group.items, item, (one) => ({ ...(one as object), ...change })) },
  );
  return withGroups(draft, of, groups);
}

export function removeAt(draft: TemplateDraft, { of, section, item }: Place): TemplateDraft {
  const groups = groupsOf(draft, of);
  const left =
    item === null
      ? groups.filter((_, at) => at !== section)
      : replaced(groups, section, (group) => ({
          ...group,
          items: group.items.filter((_, at) => at !== item),
        }));
  return withGroups(draft, of, left);
}

/** Adds items at the end of a section. */
export function addItems(
  draft: TemplateDraft,
  of: Place['of'],
  section: number,
  items: readonly (PlacedFigure | NarrativePart | Relation)[],
): TemplateDraft {
  const groups = replaced(groupsOf(draft, of), section, (group) => ({
    ...group,
    items: [...group.items, ...items],
  }));
  return withGroups(draft, of, groups);
}

export function addSection(draft: TemplateDraft, of: 'figures' | 'narratives', title: string): TemplateDraft {
  const codes = new Set(draft.figureSections.map((section) => section.code));
  let n = draft.figureSections.length + 1;
  while (codes.has(`phan_${n}`)) n++;
  const head = of === 'figures' ? { code: `phan_${n}`, title } : { number: '', title };
  return withGroups(draft, of, [...groupsOf(draft, of), { head, items: [] }]);
}

/** Moves what stands at a place before another place of the same kind: items also into other sections, sections among sections. */
export function moveTo(draft: TemplateDraft, from: Place, to: Place): { draft: TemplateDraft; place: Place } {
  if (from.of !== to.of) return { draft, place: from };
  const { groups, place } = movedTo(groupsOf(draft, from.of), from, to);
  return { draft: withGroups(draft, from.of, groups), place };
}

/** One step up or down; at the border of its section an item goes over into the next one. */
export function step(
  draft: TemplateDraft,
  place: Place,
  by: -1 | 1,
): { draft: TemplateDraft; place: Place } | null {
  const target = stepFrom(groupsOf(draft, place.of), place, by);
  return target && moveTo(draft, place, target);
}

/** Every place in the order of the outline. */
export function placesOf(draft: TemplateDraft): Place[] {
  const all = (['figures', 'narratives'] as const).flatMap((of) =>
    groupsOf(draft, of).flatMap(({ items }, section): Place[] => [
      { of, section, item: null },
      ...items.map((_, item) => ({ of, section, item })),
    ]),
  );
  return [
    ...all,
    ...(draft.relations ?? []).map((_, item): Place => ({ of: 'relations', section: 0, item })),
  ];
}

/** Relations that speak of a figure. */
export const relationsOf = (draft: TemplateDraft, code: string): Relation[] =>
  (draft.relations ?? []).filter(({ left, right }) => [left, ...right].some((one) => one.code === code));

/** The draft without the relations that speak of these figures. */
export const withoutRelationsOf = (draft: TemplateDraft, codes: readonly string[]): TemplateDraft => ({
  ...draft,
  relations: (draft.relations ?? []).filter(
    ({ left, right }) => ![left, ...right].some((one) => codes.includes(one.code)),
  ),
});

/** The codes of the figures at a place: one, or those of the whole section. */
export function figureCodesAt(draft: TemplateDraft, { of, section, item }: Place): string[] {
  if (of !== 'figures') return [];
  const figures = draft.figureSections[section]?.figures ?? [];
  return (item === null ? figures : figures.slice(item, item + 1)).map((figure) => figure.code);
}
