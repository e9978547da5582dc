/** Where in an outline: a section, or an item in it. Sections of different kinds do not mix. */
export interface OutlinePlace<K extends string = string> {
  of: K;
  /** Number of the section. */
  section: number;
  /** Number of the item in its section; null is the section itself. */
  item: number | null;
}

export const samePlace = (one: OutlinePlace | null, two: OutlinePlace | null): boolean =>
  one?.of === two?.of && one?.section === two?.section && one?.item === two?.item;

interface Group<I> {
  items: readonly I[];
}
interface Moved<G, P> {
  groups: G[];
  place: P;
}

export const replaced = <T>(list: readonly T[], at: number, change: (one: T) => T): T[] =>
  list.map((one, other) => (other === at ? change(one) : one));

/** Moves what stands at a place before another place: items also into other sections, sections among sections. */
export function movedTo<I, G extends Group<I>, P extends OutlinePlace>(
  groups: readonly G[],
  from: P,
  to: P,
): Moved<G, P> {
  if (from.item === null) {
    const [moved] = groups.slice(from.section, from.section + 1);
    const rest = groups.filter((_, at) => at !== from.section);
    const at = Math.min(to.section > from.section ? to.section - 1 : to.section, rest.length);
    if (!moved) return { groups: [...groups], place: from };
    return { groups: rest.toSpliced(at, 0, moved), place: { ...from, section: at } };
  }
  const taken = from.item;
  const item = groups[from.section]?.items[taken];
  if (item === undefined) return { groups: [...groups], place: from };
  const isSame = from.section === to.section;
  const wanted = to.item ?? 0;
  const at = isSame && wanted > taken ? wanted - 1 : wanted;
  const without = replaced(groups, from.section, (group) => ({
    ...group,
    items: group.items.toSpliced(taken, 1),
  }));
  const next = replaced(without, to.section, (group) => ({
    ...group,
    items: group.items.toSpliced(at, 0, item),
  }));
  return { groups: next, place: { ...to, item: at } };
}

/** Where one step up or down leads: the place to move before; at the border of its section an item goes over into the next one. */
export function stepFrom<P extends OutlinePlace>(
  groups: readonly Group<unknown>[],
  place: P,
  by: -1 | 1,
): P | null {
  const { section, item } = place;
  if (item === null) {
    const target = section + by;
    if (target < 0 || target >= groups.length) return null;
    return { ...place, section: by === 1 ? target + 1 : target };
  }
  const size = groups[section]?.items.length ?? 0;
  const target = item + by;
  if (target >= 0 && target < size) return { ...place, item: by === 1 ? target + 1 : target };
  const over = section + by;
  const other = groups[over];
  return other ? { ...place, section: over, item: by === 1 ? 0 : other.items.length } : null;
}

/** The row goes with what was moved, and so does the keyboard. */
export function focusAt({ of, section, item }: OutlinePlace): void {
  requestAnimationFrame(() =>
    document.querySelector<HTMLElement>(`[data-place="${of}-${section}-${item ?? ''}"]`)?.focus(),
  );
}
