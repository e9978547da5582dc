import { Button, TextInput } from '@mantine/core';
import { IconListDetails, IconPlus, IconSearch } from '@tabler/icons-react';
import { formApi } from '@thidua/shared/form/form.api';
import type { CatalogueIndicator } from '@thidua/shared/form/template-design.model';
import { foldIncludes } from '@thidua/shared/kernel/text';
import { lazy, Suspense, useState } from 'react';
import { useSearchParams } from 'react-router';
import { paths } from '../../platform/paths.ts';
import { useProblemWords } from '../../platform/problem-words.ts';
import { useAsk } from '../../platform/query.ts';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Page } from '../../ui/page.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { tableState } from '../../ui/table-slot.tsx';
import { Toolbar } from '../../ui/toolbar.tsx';
import { usePhone } from '../../ui/use-narrow.ts';
import { useDesignWords, useFormWords } from './form.words.ts';
import css from './template.module.css';

const IndicatorDrawer = lazy(() => import('./indicator-drawer.tsx'));

type Open = { indicator: CatalogueIndicator | null };

/** The catalogue of what is counted, and how each figure adds up. */
export default function IndicatorsPage() {
  const words = useDesignWords().indicator;
  const say = useProblemWords();
  const [search, setSearch] = useSearchParams();
  const [open, setOpen] = useState<Open | null>(null);
  const asked = useAsk(formApi.catalogue, {});
  const size = usePhone() ? 'lg' : 'sm';
  const all = asked.data?.items ?? [];
  const text = search.get('tim') ?? '';
  const rows = all.filter(({ name, code }) => foldIncludes(name, text) || code.includes(text.toLowerCase()));
  const edit = (indicator: CatalogueIndicator) => setOpen({ indicator });
  return (
    <Page>
      <PageHead
        title={words.title}
        lead={words.lead}
        back={{ to: paths.templates, label: words.title }}
        actions={
          <Button
            size={size}
            variant="filled"
            leftSection={<IconPlus size={16} stroke={1.8} aria-hidden />}
            onClick={() => setOpen({ indicator: null })}
          >
            {words.add}
          </Button>
        }
      />
      <Toolbar label={words.search} actions={<span className="sec">{words.count(rows.length)}</span>}>
        <TextInput
          type="search"
          size={size}
          w={{ base: '100%', sm: 320 }}
          aria-label={words.search}
          placeholder={words.search}
          leftSection={<IconSearch size={16} stroke={1.8} aria-hidden />}
          value={text}
          onChange={(event) => {
            const tim = event.currentTarget.value;
            setSearch(tim ? { tim } : {}, { replace: true, preventScrollReset: true });
          }}
        />
      </Toolbar>
      <DataTable
        caption={words.title}
        columns={useColumns(edit)}
        rows={rows}
        rowKey={(row) => row.id}
        choice="indicators"
        state={tableState(
          asked,
          (fault) => say(fault as never),
          <EmptyState
            icon={<IconListDetails size={28} stroke={1.5} aria-hidden />}
            title={text ? words.none : words.empty}
          >
            {text ? null : words.emptyBody}
          </EmptyState>,
        )}
        phone={(row) => <IndicatorCard row={row} onOpen={() => edit(row)} />}
      />
      <Suspense fallback={null}>
        {open ? (
          <IndicatorDrawer
            indicator={open.indicator}
            taken={new Set(all.map(({ code }) => code))}
            onClose={() => setOpen(null)}
          />
        ) : null}
      </Suspense>
    </Page>
  );
}

function useColumns(edit: (indicator: CatalogueIndicator) => void): Column<CatalogueIndicator>[] {
  const words = useDesignWords().indicator;
  const said = useFormWords();
  const { columns } = words;
  return [
    {
      key: 'name',
      head: columns.name,
      naming: true,
      cell: (row) => (
        <button
          type="button"
          className={css.link}
          aria-label={words.edit(row.name)}
          onClick={() => edit(row)}
        >
          {row.name}
        </button>
      ),
    },
    {
      key: 'kind',
      head: columns.kind,
      width: 174,
      cell: (row) => [said.kinds[row.kind], row.measuredIn].filter(Boolean).join(', '),
    },
    {
      key: 'units',
      head: columns.units,
      width: 166,
      quiet: true,
      cell: (row) => said.acrossUnits[row.acrossUnits],
    },
    {
      key: 'time',
      head: columns.time,
      width: 126,
      quiet: true,
      cell: (row) => said.acrossTime[row.acrossTime],
    },
    {
      key: 'used',
      head: columns.used,
      width: 290,
      quiet: true,
      cell: (row) => row.templates.join(', ') || words.notUsed,
    },
  ];
}

function IndicatorCard({ row, onOpen }: { row: CatalogueIndicator; onOpen: () => void }) {
  const said = useFormWords();
  return (
    <button type="button" className={`${css.card} ${css.cardButton}`} onClick={onOpen}>
      <b>{row.name}</b>
      <span className="sec">{[said.kinds[row.kind], row.measuredIn].filter(Boolean).join(', ')}</span>
      <span className="sec">
        {said.acrossUnits[row.acrossUnits]}, {said.acrossTime[row.acrossTime]}
      </span>
    </button>
  );
}
