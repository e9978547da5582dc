import { movedAmong, stableJson } from '../kernel/diff-list.ts';
import type { NarrativePart, Relation, TemplateBody } from './template.model.ts';

/** What may differ between two editions of one thing, by the name of its property. */
export const templateProperties = [
  ...([
    'name',
    'measuredIn',
    'guidance',
    'choices',
    'columns',
    'required',
    'min',
    'max',
    'warnChangePercent',
  ] as const),
  ...(['prefill', 'allowNothing', 'number', 'title', 'section', 'place'] as const),
] as const;
export type TemplateProperty = (typeof templateProperties)[number];

export interface TemplateChange {
  kind: 'figure' | 'narrative' | 'relation';
  change: 'added' | 'removed' | 'changed';
  code: string;
  /** As the newer edition calls it; of a relation empty, `relation` says it. */
  name: string;
  relation?: Relation;
  properties: TemplateProperty[];
}

interface Item extends Pick<TemplateChange, 'kind' | 'code' | 'name' | 'relation'> {
  properties: Partial<Record<TemplateProperty, unknown>>;
}

/** What is added, removed and changed between two editions (null: nothing was before), in the order of the newer form. */
export function diffTemplates(before: TemplateBody | null, after: TemplateBody): TemplateChange[] {
  const old = new Map(before ? itemsOf(before).map((item) => [keyOf(item), item]) : []);
  const now = itemsOf(after);
  const kept = new Set(now.map(keyOf));
  const placed = (items: readonly Item[]) => items.filter(({ kind }) => kind !== 'relation').map(keyOf);
  const moved = movedAmong(placed([...old.values()]), placed(now));
  const changes = now.flatMap((item): TemplateChange[] => {
    const was = old.get(keyOf(item));
    if (!was) return [changeOf(item, 'added')];
    const properties = differing(was, item);
    if (moved.has(keyOf(item)) && !properties.includes('section')) properties.push('place');
    return properties.length > 0 ? [changeOf(item, 'changed', properties)] : [];
  });
  const removed = [...old.values()]
    .filter((item) => !kept.has(keyOf(item)))
    .map((item) => changeOf(item, 'removed'));
  return [...changes, ...removed];
}

const keyOf = (item: Item) => `${item.kind} ${item.code}`;

function changeOf(
  item: Item,
  change: TemplateChange['change'],
  properties: TemplateProperty[] = [],
): TemplateChange {
  const { kind, code, name, relation } = item;
  return { kind, change, code, name, ...(relation ? { relation } : {}), properties };
}

function itemsOf(body: TemplateBody): Item[] {
  const figures = body.figureSections.flatMap((section) =>
    section.figures.map(({ code, indicator, ...placed }): Item => {
      const { name, measuredIn, choices, columns } = indicator;
      const guidance = placed.guidance || indicator.guidance;
      const properties = { ...placed, guidance, name, measuredIn, choices, columns, section: section.title };
      return { kind: 'figure', code, name, properties };
    }),
  );
  const parts = body.narrativeSections.flatMap((section) =>
    section.parts.map((part: NarrativePart): Item => {
      const { code, ...properties } = part;
      return {
        kind: 'narrative',
        code,
        name: part.title,
        properties: { ...properties, section: section.title },
      };
    }),
  );
  const relations = (body.relations ?? []).map(
    (relation): Item => ({
      kind: 'relation',
      code: stableJson(relation),
      name: '',
      relation,
      properties: {},
    }),
  );
  return [...figures, ...parts, ...relations];
}

const differing = (was: Item, is: Item): TemplateProperty[] =>
  templateProperties.filter((name) => stableJson(was.properties[name]) !== stableJson(is.properties[name]));
