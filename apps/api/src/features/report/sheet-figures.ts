import { type FigureField, figuresOf } from '@thidua/shared/form/template.model';
import type { FieldValue } from '@thidua/shared/report/report.value';
import type { SheetFault } from '@thidua/shared/report/sheet-form.model';
import { isBlank, type OpenSheet } from '../../platform/papers/open-book.ts';
import { faultAt, type Spot } from '../../platform/papers/sheet-fault.ts';
import { readCell } from './sheet-cell.ts';
import { faultOfRule } from './sheet-faults.ts';
import { type FormLine, linesOf } from './sheet-lines.ts';
import type { FormRead, Reading } from './sheet-read.ts';
import { at, type SheetLanguage } from './sheet-words.ts';

/** The page of figures: each cell by its indicator's kind, each figure by its rule. */
export function readFigures(page: OpenSheet, { body, checker, language }: Reading): FormRead {
  const fields = new Map(figuresOf(body).map((field) => [field.code, field]));
  const { lines, faults } = linesOf(page, new Set(fields.keys()), [at.now, at.of]);
  const found: FormRead['found'] = [];
  for (const line of lines) {
    const field = fields.get(line.code) as FigureField;
    const spot = { sheet: page.sheet, row: line.row, column: at.now };
    const read =
      field.indicator.kind === 'ratio'
        ? readRatio(field, line, spot, language)
        : readOne(field, line, spot, language);
    if (read === undefined) continue;
    if ('faults' in read) {
      faults.push(...read.faults);
      continue;
    }
    const fault = checker.rule(line.code)?.fault(read.value);
    if (fault) faults.push(faultOfRule(spot, fault, field.indicator, language.lang));
    else found.push({ ...spot, field: line.code, value: read.value });
  }
  return { faults, found };
}

type OneRead = { value: FieldValue } | { faults: SheetFault[] } | undefined;

function readOne(
  { indicator }: FigureField,
  { cells }: FormLine,
  spot: Spot,
  language: SheetLanguage,
): OneRead {
  const cell = cells[spot.column];
  if (indicator.kind === 'file' || indicator.kind === 'table' || isBlank(cell)) return undefined;
  const read = readCell(indicator, cell, language);
  return 'value' in read ? read : { faults: [faultAt(spot, read.code, read.facts)] };
}

function readRatio(
  { indicator }: FigureField,
  { cells }: FormLine,
  spot: Spot,
  language: SheetLanguage,
): OneRead {
  const columns = [at.now, at.of];
  if (columns.every((column) => isBlank(cells[column]))) return undefined;
  const parts: (number | null)[] = [];
  const faults: SheetFault[] = [];
  for (const column of columns) {
    const cell = cells[column];
    const read = isBlank(cell)
      ? { value: null }
      : readCell({ ...indicator, kind: 'integer' }, cell, language);
    if ('value' in read) parts.push(read.value as number | null);
    else faults.push(faultAt({ ...spot, column }, read.code, read.facts));
  }
  const [n = null, d = null] = parts;
  return faults.length > 0 ? { faults } : { value: { n, d } };
}
