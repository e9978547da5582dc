import type { SheetFault } from '@thidua/shared/report/sheet-form.model';
import { type OpenSheet, openBook } from '../../platform/papers/open-book.ts';
import { formMark } from './sheet-words.ts';

type Opened = { sheets: OpenSheet[] } | { fault: SheetFault['code'] };

/** The sheets of a workbook that came from here, or why it is none. */
export async function openForm(bytes: Buffer): Promise<Opened> {
  const book = await openBook(bytes);
  if ('fault' in book) return book;
  const ours = book.sheets.filter(({ data }) => String(data[0]?.[0] ?? '').startsWith(formMark));
  return ours.length > 0 ? { sheets: ours } : { fault: 'notThisForm' };
}
