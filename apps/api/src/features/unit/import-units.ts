import { fold } from '@thidua/shared/kernel/text';
import { suggestAbbreviation, suggestKind, suggestShortName } from '@thidua/shared/unit/suggest-unit';
import { addedUnitKinds } from '@thidua/shared/unit/unit.model';
import { unitWords } from '@thidua/shared/unit/unit.words';
import { unitWordsEn } from '@thidua/shared/unit/unit.words.en';
import type { AddedUnit, UnitColumn, UnitLineFault } from '@thidua/shared/unit/unit-sheet.model';
import type { Ctx } from '../../platform/http/ctx.ts';
import type { BookLine } from '../../platform/papers/book-table.ts';
import { addUnit } from './add-unit.ts';
import { listUnits, type UnitRow } from './unit.repo.ts';

type Line = BookLine<UnitColumn>;
type Tell = (
  line: Line,
  column: UnitColumn,
  code: UnitLineFault,
  facts?: Record<string, string | number>,
) => void;
type Wanted = Omit<AddedUnit, 'parent'> & { line: Line; over: string };

const longest = { name: 160, shortName: 60, abbreviation: 12 } as const;
const kindNames = [unitWords.kinds, unitWordsEn.kinds];

/** Adds the units of a list beneath one another; those that stand already, under the same names, are left as they are. */
export async function importUnits(
  ctx: Ctx,
  lines: readonly Line[],
  tell: Tell,
): Promise<{ added: AddedUnit[]; same: number }> {
  const standing = (await ctx.db.rows(listUnits, [ctx.actor.agencyId])).filter(
    (unit) => unit.ends_on === null || unit.ends_on >= ctx.today,
  );
  const byName = new Map(standing.map((unit) => [fold(unit.name), unit]));
  const wanted = new Map<string, Wanted>();
  let same = 0;
  for (const line of lines) {
    const name = line.text('name');
    const before = wanted.get(fold(name));
    const stands = byName.get(fold(name));
    if (name.length < 2) tell(line, 'name', 'needUnitName');
    else if (before) tell(line, 'name', 'unitTwice', { first: before.line.row + 1 });
    else if (stands) {
      tellDifferences(line, stands, standing, tell);
      same += 1;
    } else wanted.set(fold(name), wantedOf(line, tell));
  }
  const added = await addInOrder(ctx, wanted, standing, tell);
  return { added, same };
}

function wantedOf(line: Line, tell: Tell): Wanted {
  const name = line.text('name');
  const said = line.text('kind');
  const kind = said
    ? addedUnitKinds.find((one) => kindNames.some((words) => fold(words[one]) === fold(said)))
    : suggestKind(name);
  if (!kind) {
    const choices = addedUnitKinds.map((one) => unitWords.kinds[one]).join(', ');
    tell(line, 'kind', 'unknownKind', { found: said, choices });
  }
  const wanted = {
    name,
    shortName: line.text('shortName') || suggestShortName(name),
    abbreviation:
      line.text('abbreviation') || suggestAbbreviation(name) || name.slice(0, longest.abbreviation),
  };
  for (const column of ['name', 'shortName', 'abbreviation'] as const)
    if (wanted[column].length > longest[column]) tell(line, column, 'tooLong', { max: longest[column] });
  return { ...wanted, kind: kind ?? 'division', line, over: line.text('parent') };
}

/** What a line says of a unit that stands must be what stands: names and places change from a day on, on their own page. */
function tellDifferences(line: Line, unit: UnitRow, standing: readonly UnitRow[], tell: Tell): void {
  const stands = { shortName: unit.short_name, abbreviation: unit.abbreviation };
  for (const column of ['shortName', 'abbreviation'] as const) {
    const found = line.text(column);
    if (found && fold(found) !== fold(stands[column]))
      tell(line, column, 'unitStands', { name: unit.name, found, stands: stands[column] });
  }
  const over = line.text('parent');
  const parent = standing.find((one) => one.id === unit.parent_id);
  if (over && parent && !isCalled(parent, over))
    tell(line, 'parent', 'unitStands', { name: unit.name, found: over, stands: parent.name });
}

const isCalled = (unit: { name: string; short_name: string; abbreviation: string }, text: string) =>
  [unit.name, unit.short_name, unit.abbreviation].some((one) => fold(one) === fold(text));

/** A unit comes after the one it stands beneath, wherever in the list that one is. */
async function addInOrder(
  ctx: Ctx,
  wanted: ReadonlyMap<string, Wanted>,
  standing: readonly UnitRow[],
  tell: Tell,
): Promise<AddedUnit[]> {
  const agency = {
    id: ctx.actor.agencyId,
    name: standing.find(({ id }) => id === ctx.actor.agencyId)?.name ?? '',
  };
  const made = new Map<string, { id: string; name: string }>();
  const added: AddedUnit[] = [];
  const parentOf = (over: string) => {
    if (!over) return agency;
    const stands = standing.find((unit) => isCalled(unit, over));
    if (stands) return stands;
    const listed = [...wanted].find(([, one]) =>
      isCalled({ name: one.name, short_name: one.shortName, abbreviation: one.abbreviation }, over),
    );
    return listed ? (made.get(listed[0]) ?? 'later') : undefined;
  };
  const waiting = new Map(wanted);
  for (let before = -1; before !== waiting.size; ) {
    before = waiting.size;
    for (const [key, { line, over, ...unit }] of waiting) {
      const parent = parentOf(over);
      if (parent === 'later') continue;
      waiting.delete(key);
      if (!parent) tell(line, 'parent', 'unknownParent', { found: over });
      else {
        const body = { ...unit, parentId: parent.id, startsOn: ctx.today, reason: undefined };
        made.set(key, {
          id: await addUnit(ctx, { params: undefined, query: undefined, body }),
          name: unit.name,
        });
        added.push({ ...unit, parent: parent.name });
      }
    }
  }
  for (const { line } of waiting.values()) tell(line, 'parent', 'beneathItself');
  return added;
}
