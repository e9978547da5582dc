import { movedAmong, stableJson } from '../kernel/diff-list.ts';
import type { ChecklistBody, ChecklistItem } from './checklist.model.ts';

/** What of an item or a group may differ between two editions. */
export const checklistProperties = [
  ...(['text', 'guidance', 'citation', 'kind', 'points', 'evidence', 'notApplicable', 'condition'] as const),
  ...(['group', 'place', 'title'] as const),
] as const;
export type ChecklistProperty = (typeof checklistProperties)[number];

export interface ChecklistChange {
  kind: 'group' | 'item';
  change: 'added' | 'removed' | 'changed';
  /** Of an item; of a group its title. */
  code: string;
  /** As the newer one calls it. */
  name: string;
  properties: ChecklistProperty[];
}

/** What is added, removed and changed between two editions (null: nothing was before), in the order of the newer one. */
export function diffChecklists(before: ChecklistBody | null, after: ChecklistBody): ChecklistChange[] {
  const old = before ?? { groups: [] };
  const named = namesOf(old, after);
  const was = new Map(placedIn(old).map((one) => [one.item.code, one]));
  const now = placedIn(after);
  const codes = new Set(now.map(({ item }) => item.code));
  const moved = movedInGroups(old, after, named);
  const stepped = movedAmong(
    old.groups.map(({ title }) => title),
    after.groups.flatMap(({ title }) => named.get(title) ?? []),
  );
  const groups = after.groups.flatMap(({ title }): ChecklistChange[] => {
    const earlier = named.get(title);
    if (earlier === undefined) return [change('group', 'added', title, title)];
    const properties: ChecklistProperty[] = [
      ...(earlier === title ? [] : (['title'] as const)),
      ...(stepped.has(earlier) ? (['place'] as const) : []),
    ];
    return properties.length > 0 ? [change('group', 'changed', title, title, properties)] : [];
  });
  const items = now.flatMap(({ item, group }): ChecklistChange[] => {
    const one = was.get(item.code);
    if (!one) return [change('item', 'added', item.code, item.text)];
    const differs = differing(one.item, item);
    if (named.get(group) !== one.group) differs.push('group');
    else if (moved.has(item.code)) differs.push('place');
    return differs.length > 0 ? [change('item', 'changed', item.code, item.text, differs)] : [];
  });
  const left = new Set(named.values());
  const gone = old.groups.filter(({ title }) => !left.has(title));
  const lost = [...was.values()].filter(({ item }) => !codes.has(item.code));
  return [
    ...groups,
    ...items,
    ...gone.map(({ title }) => change('group', 'removed', title, title)),
    ...lost.map(({ item }) => change('item', 'removed', item.code, item.text)),
  ];
}

const change = (
  kind: ChecklistChange['kind'],
  how: ChecklistChange['change'],
  code: string,
  name: string,
  properties: ChecklistProperty[] = [],
): ChecklistChange => ({ kind, change: how, code, name, properties });

/** Items that stand in another order among those that stayed in their group: what goes along with its group has not moved. */
function movedInGroups(old: ChecklistBody, after: ChecklistBody, named: ReadonlyMap<string, string>) {
  const codesOf = (group: { items: readonly ChecklistItem[] } | undefined) =>
    group?.items.map(({ code }) => code) ?? [];
  return new Set(
    after.groups.flatMap((group) => {
      const before = old.groups.find(({ title }) => title === named.get(group.title));
      return [...movedAmong(codesOf(before), codesOf(group))];
    }),
  );
}

const placedIn = ({ groups }: ChecklistBody) =>
  groups.flatMap(({ title, items }) => items.map((item) => ({ item, group: title })));

/** The newer title of each group to its earlier one: the same title, or a new one over items of a group whose title is gone. */
function namesOf(before: ChecklistBody, after: ChecklistBody): Map<string, string> {
  const titles = new Set(before.groups.map(({ title }) => title));
  const kept = new Set(after.groups.map(({ title }) => title));
  const groupOf = new Map(placedIn(before).map(({ item, group }) => [item.code, group]));
  const found = new Map<string, string>();
  for (const { title, items } of after.groups) {
    const renamed = items
      .map(({ code }) => groupOf.get(code))
      .find((group) => group !== undefined && !kept.has(group) && ![...found.values()].includes(group));
    const earlier = titles.has(title) ? title : renamed;
    if (earlier !== undefined) found.set(title, earlier);
  }
  return found;
}

const said = (item: ChecklistItem): Partial<Record<ChecklistProperty, unknown>> => ({
  text: item.text,
  guidance: item.guidance,
  citation: item.citation,
  kind: item.kind,
  points: item.kind === 'points' ? [item.maxPoints, item.passFrom] : null,
  evidence: item.evidenceOnFail,
  notApplicable: item.allowsNotApplicable,
  condition: item.condition,
});

function differing(one: ChecklistItem, two: ChecklistItem): ChecklistProperty[] {
  const [was, is] = [said(one), said(two)];
  return checklistProperties.filter((name) => stableJson(was[name]) !== stableJson(is[name]));
}
