import { Button } from '@mantine/core';
import { IconFileText, IconListDetails, IconPlus } from '@tabler/icons-react';
import { formApi } from '@thidua/shared/form/form.api';
import type { TemplateLine } from '@thidua/shared/form/template-design.model';
import { dayOf } from '@thidua/shared/kernel/instant';
import { lazy, Suspense, useState } from 'react';
import { Link } from 'react-router';
import { useFormat } from '../../platform/format.tsx';
import { paths } from '../../platform/paths.ts';
import { useProblemWords } from '../../platform/problem-words.ts';
import { useAsk } from '../../platform/query.ts';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Page } from '../../ui/page.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { tableState } from '../../ui/table-slot.tsx';
import { usePhone } from '../../ui/use-narrow.ts';
import { useDesignWords } from './form.words.ts';
import css from './template.module.css';

const TemplateNew = lazy(() => import('./template-new.tsx'));

/** Every report template of the agency: what is in force, what is being written. */
export default function TemplatesPage() {
  const words = useDesignWords().list;
  const say = useProblemWords();
  const asked = useAsk(formApi.designs, {});
  const [isNew, setNew] = useState(false);
  const size = usePhone() ? 'lg' : 'sm';
  const rows = asked.data?.items ?? [];
  const add = (
    <Button
      size={size}
      variant="filled"
      leftSection={<IconPlus size={16} stroke={1.8} aria-hidden />}
      onClick={() => setNew(true)}
    >
      {words.add}
    </Button>
  );
  return (
    <Page>
      <PageHead
        title={words.title}
        lead={words.lead}
        back={{ to: paths.reports, label: words.title }}
        actions={
          <>
            <Button
              component={Link}
              to={paths.indicators}
              size={size}
              leftSection={<IconListDetails size={16} stroke={1.8} aria-hidden />}
            >
              {words.indicators}
            </Button>
            {add}
          </>
        }
      />
      <DataTable
        caption={words.title}
        columns={useColumns()}
        rows={rows}
        rowKey={(row) => row.id}
        state={tableState(
          asked,
          (fault) => say(fault as never),
          <EmptyState
            icon={<IconFileText size={28} stroke={1.5} aria-hidden />}
            title={words.empty}
            action={
              <Button component={Link} to={paths.regimes}>
                {words.toRegimes}
              </Button>
            }
          >
            {words.emptyBody}
          </EmptyState>,
        )}
        phone={(row) => <TemplateCard row={row} />}
      />
      <Suspense fallback={null}>
        {isNew ? <TemplateNew templates={rows} onClose={() => setNew(false)} /> : null}
      </Suspense>
    </Page>
  );
}

function useColumns(): Column<TemplateLine>[] {
  const { columns, asks } = useDesignWords().list;
  return [
    {
      key: 'name',
      head: columns.name,
      naming: true,
      cell: (row) => <Link to={paths.template(row.id)}>{row.name}</Link>,
    },
    {
      key: 'asks',
      head: columns.asks,
      width: 220,
      quiet: true,
      cell: (row) => asks(row.figures, row.narratives),
    },
    { key: 'last', head: columns.last, width: 200, cell: (row) => <Last row={row} /> },
    { key: 'draft', head: columns.draft, width: 200, quiet: true, cell: (row) => <Draft row={row} /> },
  ];
}

function Last({ row: { last } }: { row: TemplateLine }) {
  const words = useDesignWords().list;
  const format = useFormat();
  if (!last) return <>{words.never}</>;
  return <>{words.edition(last.edition, last.publishedAt ? format.day(dayOf(last.publishedAt)) : '')}</>;
}

function Draft({ row }: { row: TemplateLine }) {
  const words = useDesignWords().list;
  const format = useFormat();
  return <>{row.hasDraft && row.savedAt ? words.draft(format.when(row.savedAt)) : words.noDraft}</>;
}

function TemplateCard({ row }: { row: TemplateLine }) {
  const words = useDesignWords().list;
  return (
    <div className={css.card}>
      <Link to={paths.template(row.id)}>{row.name}</Link>
      <span className="sec">{words.asks(row.figures, row.narratives)}</span>
      <span className="sec">
        <Last row={row} />
      </span>
    </div>
  );
}
