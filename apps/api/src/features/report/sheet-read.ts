import { figuresOf, narrativesOf, type TemplateBody } from '@thidua/shared/form/template.model';
import type { Checker } from '@thidua/shared/report/check-figures';
import type { FieldValue } from '@thidua/shared/report/report.value';
import type { SheetFault } from '@thidua/shared/report/sheet-form.model';
import { faultOfFile, type Spot } from '../../platform/papers/sheet-fault.ts';
import { readFigures } from './sheet-figures.ts';
import { copiesAmong, type FormTarget, strangeness } from './sheet-identity.ts';
import { openForm } from './sheet-open.ts';
import { readTable } from './sheet-table.ts';
import { readTexts } from './sheet-texts.ts';
import { markOf, type SheetLanguage } from './sheet-words.ts';

/** Where a value came from, and what it is. */
export interface FoundValue extends Spot {
  field: string;
  value: FieldValue;
}

export interface FormRead {
  faults: SheetFault[];
  found: FoundValue[];
}

/** What a page of the form is read against. */
export interface Reading extends FormTarget {
  body: TemplateBody;
  checker: Checker;
  language: SheetLanguage;
}

/** Everything a filled form says, or everything that is wrong with it. Empty cells say nothing. */
export async function readForm(bytes: Buffer, reading: Reading): Promise<FormRead> {
  const opened = await openForm(bytes);
  if ('fault' in opened) return { faults: [faultOfFile(opened.fault)], found: [] };
  const { sheets } = opened;
  const strange = sheets.map((page) => strangeness(page, reading, reading.language));
  const foreign = strange.find((faults) => faults.length > 0) ?? copiesAmong(sheets);
  if (foreign.length > 0) return { faults: foreign, found: [] };
  const { sheet: names } = reading.language;
  const pageOf = (mark: string) => sheets.find(({ data }) => data[0]?.[0] === mark);
  const faults: SheetFault[] = [];
  const found: FoundValue[] = [];
  const take = (read: FormRead) => {
    faults.push(...read.faults.sort((one, other) => lineIn(one) - lineIn(other)));
    found.push(...read.found);
  };
  const missing = (name: string) => take({ faults: [faultOfFile('missingSheet', { name })], found: [] });
  const figures = figuresOf(reading.body);
  const pages = { figures: pageOf(markOf.figures), texts: pageOf(markOf.texts) };
  if (pages.figures) take(readFigures(pages.figures, reading));
  else if (figures.length > 0) missing(names.figures);
  if (pages.texts) take(readTexts(pages.texts, reading));
  else if (narrativesOf(reading.body).length > 0) missing(names.texts);
  for (const [n, field] of figures.filter(({ indicator }) => indicator.kind === 'table').entries()) {
    const page = pageOf(`${markOf.table}${field.code}`);
    if (page) take(readTable(page, field, reading));
    else missing(names.table(n + 1));
  }
  return { faults, found };
}

const lineIn = ({ cell }: SheetFault) => Number(cell.replace(/\D/g, ''));
