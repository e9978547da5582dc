import { setImmediate as otherWork } from 'node:timers/promises';
import { dayOf, timeOf } from '@thidua/shared/kernel/instant';
import type { CellValue, ColumnDef } from 'hucre/xlsx';
import type { StreamedFile } from '../http/send-stream.ts';
import { excel } from './excel.ts';

/** A row as it is written: dates are the local wall time told as UTC, which is what the sheet's calendar counts from. */
export type SheetRow = CellValue[];

interface StreamedSheet {
  /** File name without its ending. */
  name: string;
  tab: string;
  columns: readonly ColumnDef[];
  rows: AsyncIterable<SheetRow>;
}

/** A moment as the clock on the wall showed it. */
export const wallTime = (instant: string): Date => new Date(`${dayOf(instant)}T${timeOf(instant)}:00Z`);

/** A column of such moments. */
export const momentColumn = { width: 17, numFmt: 'dd/mm/yyyy hh:mm' };

/** Rows written between two turns of the event loop: a long sheet does not make others wait. */
const atATime = 100;

/** A sheet of any length, written as it is fetched and as fast as it is taken: it is never in memory as a whole. */
export async function streamSheet({ name, tab, columns, rows }: StreamedSheet): Promise<StreamedFile> {
  const { writeXlsxStream } = await import('hucre/xlsx');
  const body = writeXlsxStream(inTurns(rows), {
    name: tab,
    columns: [...columns],
    freezePane: { rows: 1, columns: 1 },
  });
  // The library names the browser's type, which is Node's where nothing of the browser is about.
  return { name: `${name}.xlsx`, type: excel, body: body as StreamedFile['body'] };
}

async function* inTurns(rows: AsyncIterable<SheetRow>): AsyncGenerator<SheetRow> {
  let n = 0;
  for await (const row of rows) {
    n += 1;
    if (n % atATime === 0) await otherWork();
    yield row;
  }
}
