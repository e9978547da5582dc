import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPlus } from '@tabler/icons-react';
import { checklistApi } from '@thidua/shared/inspection/checklist.api';
import type { ChecklistLine } from '@thidua/shared/inspection/checklist.model';
import { dayOf } from '@thidua/shared/kernel/instant';
import { lazy, Suspense } from 'react';
import { Link } from 'react-router';
import { useFormat } from '../../platform/format.tsx';
import { paths } from '../../platform/paths.ts';
import { useProblemWords } from '../../platform/problem-words.ts';
import { useAsk } from '../../platform/query.ts';
import { useCan } from '../../platform/session.tsx';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Page } from '../../ui/page.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { tableState } from '../../ui/table-slot.tsx';
import { usePhone } from '../../ui/use-narrow.ts';
import css from './findings.module.css';
import { InspectionTabs } from './inspection.parts.tsx';
import {
  useChecklistDesignWords,
  useChecklistWords,
  useInspectionWords,
  useRoundScreensWords,
} from './inspection.words.ts';

const ChecklistNew = lazy(() => import('./checklist-new.tsx'));

/** The agency’s checklists, each with the edition in force. */
export function ChecklistsPage() {
  const words = useInspectionWords();
  const list = useRoundScreensWords().checklist;
  const design = useChecklistDesignWords().list;
  const say = useProblemWords();
  const asked = useAsk(checklistApi.list, {});
  const columns = useColumns();
  // A checklist is made on a wide screen.
  const onPhone = usePhone();
  const mayEdit = useCan()('checklist.edit');
  const [isNew, making] = useDisclosure(false);
  return (
    <Page>
      <PageHead
        title={words.title}
        tabs={<InspectionTabs value="checklists" />}
        actions={
          mayEdit && !onPhone ? (
            <Button
              variant="filled"
              leftSection={<IconPlus size={16} stroke={1.8} aria-hidden />}
              onClick={making.open}
            >
              {design.add}
            </Button>
          ) : null
        }
      />
      <DataTable
        caption={list.caption}
        columns={columns}
        rows={asked.data?.items ?? []}
        rowKey={(row) => row.id}
        state={tableState(
          asked,
          (fault) => say(fault as never),
          <EmptyState title={list.empty}>{list.emptyBody}</EmptyState>,
        )}
        phone={(row) => <Named row={row} />}
      />
      <Suspense fallback={null}>
        {isNew ? <ChecklistNew sources={asked.data?.items ?? []} onClose={making.close} /> : null}
      </Suspense>
    </Page>
  );
}

function useColumns(): Column<ChecklistLine>[] {
  const words = useRoundScreensWords().checklist;
  const { edition } = useChecklistWords();
  const format = useFormat();
  return [
    { key: 'name', head: words.columns.name, naming: true, cell: (row) => <Named row={row} /> },
    {
      key: 'edition',
      head: words.columns.edition,
      width: 150,
      cell: (row) => (row.edition ? edition(row.edition.edition) : words.none),
    },
    {
      key: 'items',
      head: words.columns.items,
      width: 100,
      num: true,
      cell: (row) => row.edition?.items ?? '–',
    },
    {
      key: 'since',
      head: words.columns.since,
      width: 140,
      quiet: true,
      cell: (row) => (row.edition ? format.day(dayOf(row.edition.publishedAt)) : '–'),
    },
  ];
}

function Named({ row }: { row: ChecklistLine }) {
  const words = useRoundScreensWords().checklist;
  const { sampleMark } = useChecklistWords();
  return (
    <span className={css.card}>
      <Link to={paths.checklist(row.id)} className={css.title}>
        {row.name}
      </Link>
      {row.isSample ? <span className={css.owner}>{sampleMark}</span> : null}
      {row.hasDraft ? <span className={css.owner}>{words.hasDraft}</span> : null}
    </span>
  );
}
