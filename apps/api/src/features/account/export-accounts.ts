import type { accountApi } from '@thidua/shared/account/account.api';
import { type AccountWords, accountWords } from '@thidua/shared/account/account.words';
import { accountWordsEn } from '@thidua/shared/account/account.words.en';
import type { Parsed } from '@thidua/shared/contract/endpoint';
import type { Read, StreamedQuery } from '../../platform/http/routes.ts';
import { momentColumn, type SheetRow, streamSheet, wallTime } from '../../platform/papers/stream-sheet.ts';
import { type ListedDb, listAccounts } from './account-list.repo.ts';
import { whoOf } from './list-accounts.ts';

type Endpoint = typeof accountApi.sheet;

const languages: Record<'vi' | 'en', AccountWords> = { vi: accountWords, en: accountWordsEn };
const atOnce = 500;

/** Everybody the list would show, page after page, in its order. */
export const exportAccounts: StreamedQuery<Endpoint> = {
  stream: async (read, { query }) => {
    const { people, roles } = languages[query.lang];
    return streamSheet({
      name: people.sheetName,
      tab: people.title,
      columns: [
        { header: people.name, width: 40 },
        { header: people.username, width: 20 },
        { header: people.post, width: 26 },
        { header: people.unit, width: 42 },
        { header: people.role, width: 48 },
        { header: people.state, width: 13 },
        { header: people.lastSignIn, ...momentColumn },
      ],
      rows: rowsOf(read, query, { people, roles }),
    });
  },
};

async function* rowsOf(
  read: Read,
  query: Parsed<Endpoint>['query'],
  words: Pick<AccountWords, 'people' | 'roles'>,
): AsyncGenerator<SheetRow> {
  let last: ListedDb | undefined;
  do {
    const rows = await read(async (ctx) => {
      const filter = whoOf(ctx, query);
      if (!filter) return [];
      return ctx.db.rows(listAccounts, [...filter, last?.sort_key ?? null, last?.id ?? null, atOnce]);
    });
    for (const row of rows) yield rowOf(row, words);
    last = rows.length === atOnce ? rows.at(-1) : undefined;
  } while (last);
}

function rowOf(row: ListedDb, { people, roles }: Pick<AccountWords, 'people' | 'roles'>): SheetRow {
  const held = row.roles.map((one) => people.roleAt(roles[one.role], one.unitShortName));
  return [
    row.name,
    row.username,
    row.post,
    row.unit.name,
    held.length > 0 ? held.join('; ') : people.noRole,
    people.states[row.disabled_at === null ? 'active' : 'disabled'],
    row.last_sign_in_at ? wallTime(row.last_sign_in_at) : null,
  ];
}
