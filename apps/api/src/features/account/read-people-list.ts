import type { PeopleFault, PersonColumn } from '@thidua/shared/account/people-sheet.model';
import { mostSheetPeople, personColumns } from '@thidua/shared/account/people-sheet.model';
import { fold, normalizeLine } from '@thidua/shared/kernel/text';
import { mostSheetUnits, type UnitColumn } from '@thidua/shared/unit/unit-sheet.model';
import { marksOf, type SheetMarks } from '../../platform/papers/book-marks.ts';
import { type BookLine, type BookTable, tableIn } from '../../platform/papers/book-table.ts';
import { type OpenSheet, openBook } from '../../platform/papers/open-book.ts';
import { faultAt, faultOfFile, type Spot } from '../../platform/papers/sheet-fault.ts';
import { personHeads, unitHeads } from './people-heads.ts';

/** The line that counts those above it. */
const isTotal = (text: string) => /^(tong cong|tong so|cong|total)\b/.test(fold(text));

type Texts = Record<PersonColumn, string>;
/** A person as a list tells of one; empty where it says nothing. */
export interface PersonLine extends Texts {
  /** From 0. */
  row: number;
  /** All that a line says which says one thing only: the unit of those beneath it, where lists have no column for that. */
  title: string;
  spot(column: PersonColumn): Spot;
}
export interface PeopleList {
  faults: PeopleFault[];
  units: BookLine<UnitColumn>[];
  people: PersonLine[];
  /** Heads that say nothing here. */
  unused: string[];
}
type PersonTable = BookTable<PersonColumn | 'family'>;

/** The lists of units and of people in a workbook, by their heads; or why there are none. */
export async function readPeopleList(bytes: Buffer): Promise<PeopleList> {
  const list: PeopleList = { faults: [], units: [], people: [], unused: [] };
  const book = await openBook(bytes);
  if ('fault' in book) return { ...list, faults: [faultOfFile(book.fault)] };
  const marks = marksOf(book.files);
  for (const page of book.sheets) {
    const people = tableIn(page, marks.get(page.sheet), personHeads, isPeopleHead);
    const units = people ? undefined : unitsOn(page, marks.get(page.sheet));
    const table = people ?? units;
    if (!table) continue;
    list.unused.push(...table.unused);
    list.faults.push(
      ...table.twice.map(({ head, other, ...spot }) => faultAt(spot, 'columnTwice', { head, other })),
    );
    if (people) list.people.push(...peopleIn(people, list.faults));
    if (units) list.units.push(...units.lines.filter((line) => !isSample(line.text('name'))));
  }
  if (list.people.length > mostSheetPeople)
    list.faults.push(faultOfFile('tooManyPeople', { max: mostSheetPeople }));
  if (list.units.length > mostSheetUnits)
    list.faults.push(faultOfFile('tooManyUnits', { max: mostSheetUnits }));
  if (list.people.length === 0 && list.units.length === 0 && list.faults.length === 0)
    list.faults.push(faultOfFile('noList'));
  return list;
}

const isPeopleHead = (columns: ReadonlyMap<PersonColumn | 'family', number>) =>
  columns.has('name') &&
  columns.size > 1 &&
  ['post', 'email', 'phone', 'username', 'role', 'family', 'unit'].some((one) =>
    columns.has(one as PersonColumn),
  );
const isUnitHead = (columns: ReadonlyMap<UnitColumn, number>) => columns.has('name') && columns.size > 1;

/** A list of units, be it of nothing but their names: then its head says so in full. */
const unitsOn = (page: OpenSheet, marks: SheetMarks | undefined) =>
  tableIn(page, marks, unitHeads, isUnitHead) ??
  tableIn(page, marks, { ...unitHeads, name: ['ten don vi', 'unit name'] }, (columns) => columns.has('name'));

/** The line of the form that shows how it is done. */
const isSample = (name: string) => /^(vi du|example)\b/.test(fold(name));

function peopleIn(table: PersonTable, faults: PeopleFault[]): PersonLine[] {
  return table.lines.flatMap((line): PersonLine[] => {
    const failed = [...table.columns.keys()].filter((column) => line.isFailed(column));
    faults.push(...failed.map((column) => faultAt(line.spot(column), 'formulaFailed')));
    const name = normalizeLine(`${line.text('family')} ${line.text('name')}`);
    if (isSample(name) || failed.length > 0) return [];
    const said = Object.fromEntries(personColumns.map((column) => [column, line.text(column)])) as Texts;
    const isAlone = personColumns.every((column) => column === 'name' || said[column] === '');
    if (isAlone && isTotal(name || line.first)) return [];
    const title = isAlone ? (name || line.first).replace(/^[\dIVX]+[.)]\s*/, '') : '';
    return [{ ...said, name, title, row: line.row, spot: line.spot }];
  });
}
