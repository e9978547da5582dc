import type { consolidationApi } from '@thidua/shared/consolidation/consolidation.api';
import type { Received, ReceivedChoices } from '@thidua/shared/consolidation/consolidation.model';
import { doorProblem } from '@thidua/shared/contract/door.problems';
import type { Answer, Parsed } from '@thidua/shared/contract/endpoint';
import { paperNumber } from '@thidua/shared/document/paper-number';
import { periodKinds } from '@thidua/shared/kernel/period-key';
import { fold, foldIncludes } from '@thidua/shared/kernel/text';
import type { ReadCtx } from '../../platform/http/ctx.ts';
import { readCursor, writeCursor } from '../../platform/http/cursor.ts';
import type { KeyedQuery } from '../../platform/http/routes.ts';
import { houseOf } from '../../platform/journal/drain-after.ts';
import { findConsolidation } from './consolidation.repo.ts';
import { paperFile } from './export-word.ts';
import { show } from './read-consolidation.ts';
import {
  findSender,
  listReceived,
  listReceivedChoices,
  type ReceivedChoiceRow,
  type ReceivedRow,
} from './received.repo.ts';
import { sealedView } from './sealed-view.ts';

type Api = typeof consolidationApi.received;
type Filter = Omit<Parsed<Api>['query'], 'cursor' | 'limit'>;

/** What the agencies beneath the reader's committee have sent to it, a page of what is filtered. */
export async function readReceived(ctx: ReadCtx, { query }: Parsed<Api>): Promise<Answer<Api>> {
  const { cursor, limit, ...filter } = query;
  const choices = await ctx.db.rows(listReceivedChoices);
  const found = await findReceived(ctx, choices, filter, limit + 1, readCursor(cursor));
  const items = found.slice(0, limit);
  const last = found.length > items.length ? items.at(-1) : undefined;
  return {
    items,
    nextCursor: last ? writeCursor([last.approvedAt, last.id]) : null,
    choices: choicesOf(choices),
  };
}

/** All of what is filtered, as far as a sheet holds it. */
export const readAllReceived = async (ctx: ReadCtx, filter: Filter, most: number): Promise<Received[]> =>
  findReceived(ctx, await ctx.db.rows(listReceivedChoices), filter, most);

async function findReceived(
  ctx: ReadCtx,
  choices: readonly ReceivedChoiceRow[],
  { agencyId, kind, year, q }: Filter,
  most: number,
  [at, id]: readonly (string | number)[] = [],
): Promise<Received[]> {
  const regimes = q ? choices.filter((one) => foldIncludes(one.regime_name, q)) : [];
  const rows = await ctx.db.rows(listReceived, [
    ...[agencyId ?? null, kind ?? null, year ?? null, q ? patternOf(q) : null],
    ...[[...new Set(regimes.map((one) => one.regime_id))], at ?? null, id ?? null, most],
  ]);
  return rows.map(receivedView);
}

/** A like pattern over folded text; what the pattern language would read as a sign is taken as it is typed. */
const patternOf = (text: string) => `%${fold(text).replace(/[\\%_]/g, '\\$&')}%`;

function choicesOf(rows: readonly ReceivedChoiceRow[]): ReceivedChoices {
  const agencies = new Map(rows.map((row) => [row.agency_id, row.agency_name]));
  const kinds = new Set(rows.map((row) => row.period_kind));
  return {
    agencies: [...agencies]
      .map(([id, name]) => ({ id, name }))
      .sort((one, other) => one.name.localeCompare(other.name, 'vi')),
    kinds: periodKinds.filter((kind) => kinds.has(kind)),
    years: [...new Set(rows.map((row) => row.year))].sort().reverse(),
  };
}

const receivedView = (row: ReceivedRow): Received => ({
  id: row.id,
  agency: { id: row.agency_id, name: row.agency_name },
  regimeName: row.regime_name,
  periodKey: row.period_key,
  version: row.version,
  approvedAt: row.approved_at,
  isLate: row.is_late,
  receipt: row.receipt,
  paper:
    row.number !== null && row.series !== null && row.day !== null
      ? { number: paperNumber(row.number, row.series).text, day: row.day }
      : null,
});

/** The last approved version as its agency's paper, made behind that agency's wall: nothing but the paper comes out. */
export const receivedWord: KeyedQuery<typeof consolidationApi.receivedWord> = {
  whose: async (ctx, { params }) => {
    const { agency_id } = await ctx.db.one(findSender, [params.id]);
    if (!agency_id) throw doorProblem.notFound();
    return houseOf(agency_id);
  },
  read: async (ctx, { params }) => {
    const view = await show(ctx, await ctx.db.one(findConsolidation, [ctx.actor.agencyId, params.id]));
    const [last] = view.sealed;
    if (!last) throw doorProblem.notFound();
    return paperFile(ctx, await sealedView(ctx, view, last.version));
  },
};
