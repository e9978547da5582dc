import { Readable } from 'node:stream';
import { streamXlsxRows } from 'hucre/xlsx';
import { memoryOf } from './cpu.ts';
import type { Burdened } from './load.ts';

export interface Export {
  seconds: number;
  megabytes: number;
  rows: number;
  columns: number;
  /** Cells of the figures' columns that are numbers. */
  numbers: number;
  /** Resident memory of the server before and at its highest while it was sent. */
  memoryBefore: number;
  memoryPeak: number;
  /** How long others waited meanwhile, at worst. */
  othersWaited: number;
}

/** Takes a long sheet as a browser does and looks at the server's memory all the while; then reads it back, row by row. */
export async function takeExport(
  { url, server }: Burdened,
  path: string,
  headers: Record<string, string>,
  others: string,
): Promise<Export> {
  const memoryBefore = memoryOf(server);
  let [memoryPeak, othersWaited] = [memoryBefore, 0];
  const watch = setInterval(() => {
    memoryPeak = Math.max(memoryPeak, memoryOf(server));
  }, 25);
  let isTaken = false;
  const meanwhile = (async () => {
    while (!isTaken) {
      const asked = performance.now();
      await (await fetch(`${url}${others}`, { headers })).arrayBuffer();
      othersWaited = Math.max(othersWaited, performance.now() - asked);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  })();
  const began = performance.now();
  const answer = await fetch(`${url}${path}`, { headers });
  if (!answer.ok) throw new Error(`${path} answers ${answer.status}`);
  const bytes = new Uint8Array(await answer.arrayBuffer());
  const seconds = (performance.now() - began) / 1000;
  isTaken = true;
  clearInterval(watch);
  await meanwhile;
  let [rows, columns, numbers] = [0, 0, 0];
  for await (const { values } of streamXlsxRows(Readable.toWeb(Readable.from([bytes])) as never)) {
    if (rows === 0) columns = values.length;
    else numbers += values.slice(9).filter((value) => typeof value === 'number').length;
    rows += 1;
  }
  return {
    seconds,
    megabytes: bytes.length / 1e6,
    rows: rows - 1,
    columns,
    numbers,
    memoryBefore,
    memoryPeak,
    othersWaited,
  };
}
