import type { Parsed } from '@thidua/shared/contract/endpoint';
import type { journalApi } from '@thidua/shared/journal/journal.api';
import type { JournalLine } from '@thidua/shared/journal/journal.model';
import { type Sayings, sayAct, sayDetails, saySubject } from '@thidua/shared/journal/say-journal';
import { sentenceCase } from '@thidua/shared/kernel/format';
import type { Read, StreamedQuery } from '../../platform/http/routes.ts';
import { type Position, partsOf } from '../../platform/journal/position.ts';
import { momentColumn, type SheetRow, streamSheet, wallTime } from '../../platform/papers/stream-sheet.ts';
import { sayings } from './act-words.ts';
import { listJournal } from './journal.repo.ts';
import { journalLines } from './journal.view.ts';
import { soughtIn } from './list-journal.ts';

type Endpoint = typeof journalApi.sheet;

const atOnce = 500;

/** Every line the page would show as it is filtered, newest first, told in the same words and with the same things left untold. */
export const exportJournal: StreamedQuery<Endpoint> = {
  stream: async (read, { query }) => {
    const said = sayings[query.lang];
    const { page } = said.words;
    return streamSheet({
      name: page.sheetName,
      tab: page.title,
      columns: [
        { header: page.at, ...momentColumn },
        { header: page.who, width: 36 },
        { header: page.whose, width: 30 },
        { header: page.what, width: 34 },
        { header: page.record, width: 60 },
        { header: page.details, width: 60 },
        { header: page.why, width: 44 },
        { header: page.unit, width: 36 },
      ],
      rows: rowsOf(read, query, said),
    });
  },
};

async function* rowsOf(
  read: Read,
  query: Parsed<Endpoint>['query'],
  said: Sayings,
): AsyncGenerator<SheetRow> {
  let before: Position | null = null;
  do {
    const some: { lines: JournalLine[]; last: Position | null } = await read(async (ctx) => {
      const rows = await ctx.db.rows(listJournal, [...soughtIn(ctx, query), ...partsOf(before), atOnce]);
      const last = rows.length === atOnce ? rows.at(-1) : undefined;
      return { lines: await journalLines(ctx, rows), last: last ? [last.act_id, last.id] : null };
    });
    for (const line of some.lines) yield rowOf(line, said);
    before = some.last;
  } while (before !== null);
}

const rowOf = (line: JournalLine, said: Sayings): SheetRow => [
  wallTime(line.at),
  line.actor?.name ?? said.words.page.system,
  line.onBehalfOf?.name ?? null,
  sentenceCase(sayAct(line.event, said)),
  saySubject(line, said.format) || null,
  sayDetails(line, said).join('; ') || null,
  line.reason,
  line.unit?.name ?? null,
];
