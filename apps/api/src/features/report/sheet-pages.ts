import type { Indicator } from '@thidua/shared/form/indicator.model';
import type { FigureField, NarrativePart, TemplateBody } from '@thidua/shared/form/template.model';
import type { Contents, OtherPeriod } from '@thidua/shared/report/report.model';
import { isRatio, isTable } from '@thidua/shared/report/report.value';
import { showFigure } from '@thidua/shared/report/show-figure';
import type { Cell, SheetData } from 'write-excel-file/node';
import { type CellRule, inputColour, isListed } from '../../platform/papers/locked-sheet.ts';
import { cellOf } from './sheet-cell.ts';
import { ruleOf } from './sheet-rule.ts';
import { at, firstTableColumn, headRows, markOf, type SheetLanguage } from './sheet-words.ts';

/** A page of the form with what may be typed into its cells. */
export interface FormPage {
  sheet: string;
  data: SheetData;
  columns: { width: number }[];
  rules: CellRule[];
  /** Lines of room for what is written in. */
  room?: number;
}

export interface FormFilled {
  body: TemplateBody;
  editionId: string;
  unit: { id: string; name: string };
  periodKey: string;
  title: string;
  contents: Contents;
  previous: OtherPeriod | null;
}

const line = { borderStyle: 'thin', borderColor: '#C3CAD5', wrap: true, alignVertical: 'top' } as const;
const filled = (cell: Cell): Cell =>
  ({
    ...(typeof cell === 'object' && cell ? cell : { value: null }),
    ...line,
    backgroundColor: inputColour,
  }) as Cell;
const plain = (value: string, align: 'left' | 'right' | 'center' = 'left'): Cell => ({
  value,
  ...line,
  align,
});
const quiet = (value: string): Cell => ({ value, ...line, textColor: '#5A6472' });
const head = (value: string): Cell => ({ value, ...line, fontWeight: 'bold', backgroundColor: '#EEF1F5' });
const code = (value: string): Cell => ({ value });

/** Four lines that say which form this is, in words and hidden beside them in codes; then the heads of the columns. */
export function headOf(form: FormFilled, mark: string, heads: readonly string[], guide: string): SheetData {
  return [
    [code(mark), { value: form.title, fontWeight: 'bold', fontSize: 14 }],
    [code(form.editionId), { value: form.unit.name, fontWeight: 'bold' }],
    [code(form.unit.id), { value: guide, fontStyle: 'italic' }],
    [code(form.periodKey)],
    [null, ...heads.map(head)],
  ];
}

export function figuresPage(
  form: FormFilled,
  language: SheetLanguage,
  tables: readonly FigureField[],
): FormPage {
  const { sheet } = language;
  const { number, figure, unit, now, of, before, guidance } = sheet.columns;
  const data = headOf(form, markOf.figures, [number, figure, unit, now, of, before, guidance], sheet.guide);
  const rules: CellRule[] = [];
  let count = 0;
  for (const section of form.body.figureSections) {
    data.push([null, null, { value: section.title, fontWeight: 'bold' }]);
    for (const field of section.figures) {
      count += 1;
      rules.push(...rulesOf(field, data.length, language));
      const page = tables.findIndex((one) => one.code === field.code) + 1;
      data.push(figureLine(form, field, count, page, language));
    }
  }
  const columns = [4, 6, 52, 14, 16, 16, 16, 60].map((width) => ({ width }));
  return { sheet: sheet.figures, data, columns, rules };
}

function rulesOf({ indicator, min, max }: FigureField, row: number, language: SheetLanguage): CellRule[] {
  const cells = indicator.kind === 'ratio' ? [at.now, at.of] : [at.now];
  return cells.flatMap((column) => ruleOf({ ...indicator, min, max }, { row, column }, language) ?? []);
}

/** Choices that Excel cannot offer in the cell. */
function beside({ choices }: Pick<Indicator, 'choices'>, oneOf: (names: string) => string): string {
  const names = choices.map(({ name }) => name);
  return isListed(names) ? '' : oneOf(names.join('; '));
}

function figureLine(
  { contents, previous }: FormFilled,
  field: FigureField,
  number: number,
  page: number,
  language: SheetLanguage,
): Cell[] {
  const { indicator, guidance } = field;
  const { sheet, lang } = language;
  const value = contents.figures[field.code];
  const share = isRatio(value) ? value : undefined;
  const simple = typeof value === 'object' ? null : value;
  const before = showFigure(indicator, previous?.figures[field.code], lang, { ...sheet, rows: String });
  const { kind } = indicator;
  const cells: Cell[] =
    kind === 'ratio'
      ? [filled(cellOf(indicator, share?.n, language)), filled(cellOf(indicator, share?.d, language))]
      : kind === 'file'
        ? [quiet(sheet.ofFiles), plain('')]
        : kind === 'table'
          ? [quiet(sheet.ofTable(sheet.table(page))), plain('')]
          : [filled(cellOf(indicator, simple, language)), plain('')];
  const counted = [
    [guidance || indicator.guidance, beside(indicator, sheet.oneOf)].filter(Boolean).join('\n'),
  ];
  return [
    code(field.code),
    plain(String(number), 'center'),
    plain(indicator.name),
    plain(indicator.measuredIn, 'center'),
    ...cells,
    plain(before, 'right'),
    ...counted.map(quiet),
  ];
}

export function textsPage(form: FormFilled, language: SheetLanguage): FormPage {
  const { sheet } = language;
  const data = headOf(form, markOf.texts, [sheet.columns.part, sheet.columns.text], sheet.guide);
  for (const { number, title, parts } of form.body.narrativeSections) {
    data.push([null, { value: `${number}. ${title}`, fontWeight: 'bold', wrap: true }]);
    for (const part of parts) data.push(textLine(form, part, sheet.nothing));
  }
  return { sheet: sheet.texts, data, columns: [4, 40, 110].map((width) => ({ width })), rules: [], room: 3 };
}

function textLine({ contents }: FormFilled, part: NarrativePart, nothing: string): Cell[] {
  const text = contents.texts[part.code];
  const told = text === undefined ? null : { value: typeof text === 'string' ? text : nothing };
  return [code(part.code), plain([part.number, part.title].filter(Boolean).join('. ')), filled(told)];
}

/** Room for new rows below those that are there. */
const roomBelow = 20;

export function tablePage(
  form: FormFilled,
  { code: figure, indicator }: FigureField,
  n: number,
  language: SheetLanguage,
): FormPage {
  const { columns = [] } = indicator;
  const { sheet } = language;
  const heads = columns.map(({ name, measuredIn, choices }) =>
    [measuredIn ? `${name} (${measuredIn})` : name, beside({ choices }, sheet.oneOf)]
      .filter(Boolean)
      .join('\n'),
  );
  const data = headOf({ ...form, title: indicator.name }, `${markOf.table}${figure}`, heads, sheet.guide);
  const value = form.contents.figures[figure];
  const rows = isTable(value) ? value.rows : [];
  const rules: CellRule[] = [];
  for (let row = 0; row < rows.length + roomBelow; row += 1) {
    rules.push(
      ...columns.flatMap(
        (one, c) => ruleOf(one, { row: headRows + row, column: firstTableColumn + c }, language) ?? [],
      ),
    );
    data.push([null, ...columns.map((one) => filled(cellOf(one, rows[row]?.[one.code], language)))]);
  }
  return {
    sheet: sheet.table(n),
    data,
    columns: [4, ...columns.map(() => 26)].map((width) => ({ width })),
    rules,
  };
}
