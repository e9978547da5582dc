import { type Role, roles } from '@thidua/shared/access/role';
import { accountWords } from '@thidua/shared/account/account.words';
import { accountWordsEn } from '@thidua/shared/account/account.words.en';
import type { peopleSheetApi } from '@thidua/shared/account/people-sheet.api';
import { personColumns } from '@thidua/shared/account/people-sheet.model';
import { peopleSheetWords } from '@thidua/shared/account/people-sheet.words';
import { peopleSheetWordsEn } from '@thidua/shared/account/people-sheet.words.en';
import type { Parsed } from '@thidua/shared/contract/endpoint';
import { addedUnitKinds, type UnitKind } from '@thidua/shared/unit/unit.model';
import { unitWords } from '@thidua/shared/unit/unit.words';
import { unitWordsEn } from '@thidua/shared/unit/unit.words.en';
import { unitColumns } from '@thidua/shared/unit/unit-sheet.model';
import type { Cell, SheetData } from 'write-excel-file/node';
import type { ReadCtx } from '../../platform/http/ctx.ts';
import { excel } from '../../platform/papers/excel.ts';
import { type ListRule, listedSheets } from '../../platform/papers/listed-sheet.ts';
import { sheetFont } from '../../platform/papers/locked-sheet.ts';
import { withHeights } from '../../platform/papers/sheet-height.ts';
import { listUnits, type UnitRow } from '../unit/index.ts';
import { listForForm } from './people-import.repo.ts';

const languages = {
  vi: { words: peopleSheetWords.form, roles: accountWords.roles, kinds: unitWords.kinds },
  en: { words: peopleSheetWordsEn.form, roles: accountWordsEn.roles, kinds: unitWordsEn.kinds },
};
type Language = (typeof languages)['vi'];
type Person = NonNullable<typeof listForForm.row>;

/** Rows in which one may choose from a list. */
const room = { units: 200, people: 2001 } as const;
/** Nobody of an agency reads for the committee. */
const offered = roles.filter((role) => role !== 'committee_reader');

const line = { borderStyle: 'thin', borderColor: '#C3CAD5', wrap: true, alignVertical: 'top' } as const;
const head = (value: string): Cell => ({ value, ...line, fontWeight: 'bold', backgroundColor: '#EEF1F5' });
const plain = (value: string): Cell => (value ? { value, ...line } : null);
const quiet = (value: string): Cell => ({ value, ...line, fontStyle: 'italic', textColor: '#5A6472' });

/** The form as a workbook: how it is done, the units there are, room for people, and what may be chosen. */
export async function peopleForm(ctx: ReadCtx, { query }: Parsed<typeof peopleSheetApi.form>): Promise<File> {
  const language = languages[query.lang];
  const { agencyId } = ctx.actor;
  const units = (await ctx.db.rows(listUnits, [agencyId])).filter(
    (unit) => unit.ends_on === null || unit.ends_on >= ctx.today,
  );
  const people = query.filled ? await ctx.db.rows(listForForm, [agencyId, ctx.today]) : null;
  const { default: writeExcelFile } = await import('write-excel-file/node');
  const pages = [
    guidePage(language),
    unitsPage(language, units),
    peoplePage(language, units, people),
    listsPage(language),
  ];
  const book = writeExcelFile(
    pages.map(({ sheet, data, widths, rows }) => {
      const columns = widths.map((width) => ({ width }));
      return { sheet, data: withHeights(data, columns), columns, stickyRowsCount: rows };
    }),
    { ...sheetFont, features: [listedSheets(pages.map(({ rules }) => rules))] },
  );
  const bytes = await book.toBuffer();
  return new File([new Uint8Array(bytes)], language.words.fileName(query.filled), { type: excel });
}

interface FormPage {
  sheet: string;
  data: SheetData;
  widths: number[];
  /** Rows that stay in sight. */
  rows: number;
  rules: ListRule[];
}

const guidePage = ({ words }: Language): FormPage => ({
  sheet: words.guide,
  data: [
    [{ value: words.title, fontWeight: 'bold', fontSize: 14 }],
    ...words.steps.map((step): Cell[] => [{ value: step, wrap: true, alignVertical: 'top' }]),
  ],
  widths: [110],
  rows: 0,
  rules: [],
});

function unitsPage({ words, kinds }: Language, units: readonly UnitRow[]): FormPage {
  const nameOf = new Map(units.map((unit) => [unit.id, unit.name]));
  const heads = unitColumns.map((column) =>
    head(column === 'name' ? `${words.unitHeads.name} ${words.required}` : words.unitHeads[column]),
  );
  const rows = units.map((unit) => {
    const parent = nameOf.get(unit.parent_id ?? '') ?? '';
    return [unit.name, unit.short_name, unit.abbreviation, kinds[unit.kind as UnitKind], parent].map(plain);
  });
  return {
    sheet: words.units,
    data: [heads, ...rows],
    widths: [46, 26, 14, 16, 46],
    rows: 1,
    rules: [
      {
        cells: `D2:D${room.units}`,
        from: listOf(words.lists, 'C', addedUnitKinds.length),
        says: words.chooseKind,
        strict: false,
      },
      {
        cells: `E2:E${room.units}`,
        from: `'${words.units}'!$A$2:$A$${room.units}`,
        says: words.chooseUnit,
        strict: false,
      },
    ],
  };
}

/** The list begins in the second row of the page of lists. */
const listOf = (sheet: string, column: string, length: number) =>
  `'${sheet}'!$${column}$2:$${column}$${length + 1}`;

function peoplePage(
  { words, roles: named }: Language,
  units: readonly UnitRow[],
  people: readonly Person[] | null,
): FormPage {
  const { sample, required, columns } = words;
  const heads = personColumns.map((column) =>
    head(column === 'name' || column === 'unit' ? `${columns[column]} ${required}` : columns[column]),
  );
  const example = {
    ...sample,
    unit: units.find(({ kind }) => kind === 'office')?.name ?? '',
    role: named.staff,
  };
  const rows = people
    ? people.map((one) => {
        const roleNames = one.roles.map((role: Role) => named[role]).join(', ');
        return [one.name, one.post, one.unit_name, one.email, one.phone, one.username, roleNames].map(
          (text) => plain(text ?? ''),
        );
      })
    : [personColumns.map((column) => quiet(example[column]))];
  return {
    sheet: words.people,
    data: [heads, ...rows],
    widths: [38, 28, 40, 32, 18, 20, 28],
    rows: 1,
    rules: [
      {
        cells: `C2:C${room.people}`,
        from: `'${words.units}'!$A$2:$A$${room.units}`,
        says: words.chooseUnit,
        strict: false,
      },
      {
        cells: `G2:G${room.people}`,
        from: listOf(words.lists, 'A', offered.length),
        says: words.chooseRole,
        strict: false,
      },
    ],
  };
}

function listsPage({ words, roles: named, kinds }: Language): FormPage {
  const rows = offered.map((role, n) => {
    const kind = addedUnitKinds[n];
    return [plain(named[role]), plain(words.meanings[role] ?? ''), kind ? plain(kinds[kind]) : null];
  });
  return {
    sheet: words.lists,
    data: [[head(words.roleHead), head(words.roleMeaning), head(words.kindHead)], ...rows],
    widths: [26, 60, 20],
    rows: 1,
    rules: [],
  };
}
