import { Button } from '@mantine/core';
import { IconFileSpreadsheet, IconPrinter, IconUserPlus } from '@tabler/icons-react';
import { accountApi } from '@thidua/shared/account/account.api';
import type { AccountRow } from '@thidua/shared/account/account.model';
import { urlOf } from '@thidua/shared/contract/call';
import { Link, useSearchParams } from 'react-router';
import { useFormat } from '../../platform/format.tsx';
import { paths } from '../../platform/paths.ts';
import { useProblemWords } from '../../platform/problem-words.ts';
import { useAsk } from '../../platform/query.ts';
import { useCan } from '../../platform/session.tsx';
import { useLang } from '../../platform/words.tsx';
import { Chip } from '../../ui/chip.tsx';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ExportLink } from '../../ui/export-link.tsx';
import { Page } from '../../ui/page.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Pager } from '../../ui/pager.tsx';
import { tableState } from '../../ui/table-slot.tsx';
import { useCursorPages } from '../../ui/use-cursor-pages.ts';
import { AdminTabs } from '../unit/unit.parts.tsx';
import css from './account.module.css';
import { useAccountWords } from './account.words.ts';
import { AddPerson } from './add-person.tsx';
import { PeopleFilters, usePeopleFilter } from './people-filters.tsx';
import { usePeopleSheetWords } from './people-sheet.words.ts';

const size = 50;

/** People of the agency (a leader: of the own unit), by given name. */
export function PeoplePage() {
  const words = useAccountWords().people;
  const sheet = usePeopleSheetWords();
  const mayEdit = useCan()('account.edit');
  const [lang] = useLang();
  const [params, setParams] = useSearchParams();
  const { filter, set, isFiltered, clear } = usePeopleFilter();
  const adding = (isOpen: boolean) => set('them', isOpen ? '1' : null);
  return (
    <Page>
      <PageHead
        title={words.title}
        tabs={<AdminTabs value="people" />}
        actions={
          <>
            <ExportLink href={urlOf(accountApi.sheet, { query: { ...filter, lang } })} label={words.export} />
            {mayEdit ? (
              <>
                <Button
                  component={Link}
                  to={paths.adminSlips}
                  size="sm"
                  leftSection={<IconPrinter size={16} stroke={1.8} aria-hidden />}
                >
                  {sheet.slips.title}
                </Button>
                <Button
                  component={Link}
                  to={paths.adminPeopleImport}
                  size="sm"
                  leftSection={<IconFileSpreadsheet size={16} stroke={1.8} aria-hidden />}
                >
                  {sheet.open}
                </Button>
                <Button
                  size="sm"
                  variant="filled"
                  leftSection={<IconUserPlus size={16} stroke={1.8} aria-hidden />}
                  onClick={() => adding(true)}
                >
                  {words.add}
                </Button>
              </>
            ) : null}
          </>
        }
      />
      <PeopleFilters filter={filter} set={set} />
      <PeopleTable filter={filter} onClear={isFiltered ? clear : () => setParams({})} />
      {mayEdit ? <AddPerson opened={params.get('them') === '1'} onClose={() => adding(false)} /> : null}
    </Page>
  );
}

interface PeopleTableProps {
  filter: ReturnType<typeof usePeopleFilter>['filter'];
  onClear: () => void;
}

function PeopleTable({ filter, onClear }: PeopleTableProps) {
  const words = useAccountWords().people;
  const say = useProblemWords();
  const columns = useColumns();
  const pages = useCursorPages(JSON.stringify(filter), size);
  const query = { ...filter, limit: size, ...(pages.cursor ? { cursor: pages.cursor } : {}) };
  const asked = useAsk(accountApi.list, { query }, { keep: true });
  const rows = asked.data?.items ?? [];
  const empty = (
    <EmptyState title={words.none} action={<Button onClick={onClear}>{words.clear}</Button>}>
      {words.noneHint}
    </EmptyState>
  );
  return (
    <>
      <DataTable
        caption={words.caption}
        columns={columns}
        rows={rows}
        rowKey={(row) => row.id}
        choice="people"
        state={tableState(asked, (fault) => say(fault as never), empty)}
        phone={(row) => <PhoneRow row={row} />}
      />
      {rows.length > 0 ? (
        <Pager
          {...pages.pager(rows.length, asked.data?.nextCursor, asked.data?.total)}
          busy={asked.isPlaceholderData}
        />
      ) : null}
    </>
  );
}

function useColumns(): Column<AccountRow>[] {
  const { people: words } = useAccountWords();
  return [
    {
      key: 'name',
      head: words.name,
      naming: true,
      cell: (row) => (
        <>
          <Link to={paths.adminPerson(row.id)}>{row.name}</Link>{' '}
          {row.isDisabled ? <Chip>{words.disabled}</Chip> : null}
          <span className={css.under}>{row.username}</span>
        </>
      ),
    },
    { key: 'post', head: words.post, cell: (row) => row.post, width: '16%' },
    { key: 'unit', head: words.unit, cell: (row) => row.unit.name, width: '20%' },
    { key: 'roles', head: words.role, cell: (row) => <Roles row={row} />, width: '19%' },
    { key: 'seen', head: words.lastSignIn, quiet: true, cell: (row) => <Seen row={row} />, width: 168 },
  ];
}

function Roles({ row }: { row: AccountRow }) {
  const { people: words, roles } = useAccountWords();
  if (row.roles.length === 0) return <span className={css.off}>{words.noRole}</span>;
  const named = [...new Set(row.roles.map((one) => roles[one.role]))];
  return <>{named.join(', ')}</>;
}

function Seen({ row }: { row: AccountRow }) {
  const words = useAccountWords().people;
  const format = useFormat();
  return <>{row.lastSignInAt ? format.when(row.lastSignInAt) : words.never}</>;
}

function PhoneRow({ row }: { row: AccountRow }) {
  const words = useAccountWords().people;
  return (
    <div className={css.phoneRow}>
      <div>
        <Link to={paths.adminPerson(row.id)} className={css.who}>
          {row.name}
        </Link>
        <span className={css.under}>
          {row.unit.name} · <Roles row={row} />
        </span>
      </div>
      {row.isDisabled ? <Chip>{words.disabled}</Chip> : null}
    </div>
  );
}
