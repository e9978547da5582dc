import { Button } from '@mantine/core';
import { urlOf } from '@thidua/shared/contract/call';
import { journalApi } from '@thidua/shared/journal/journal.api';
import { useProblemWords } from '../../platform/problem-words.ts';
import { useAsk } from '../../platform/query.ts';
import { useLang } from '../../platform/words.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ExportLink } from '../../ui/export-link.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Pager } from '../../ui/pager.tsx';
import { tableState } from '../../ui/table-slot.tsx';
import { useCursorPages } from '../../ui/use-cursor-pages.ts';
import { AdminTabs } from '../unit/unit.parts.tsx';
import { useJournalWords } from './journal.words.ts';
import { type JournalFilter, JournalFilters, useJournalFilter } from './journal-filters.tsx';
import { JournalTable } from './journal-table.tsx';
import { SealLine } from './seal-line.tsx';

const size = 50;

/** What happened in the agency: who, for whom, what, when. Read only; it cannot be changed by anybody. */
export function JournalPage() {
  const words = useJournalWords().page;
  const [lang] = useLang();
  const { filter, set, isReversed, isFiltered, clear } = useJournalFilter();
  return (
    <Page>
      <PageHead
        title={words.title}
        tabs={<AdminTabs value="journal" />}
        lead={<SealLine />}
        actions={
          <ExportLink href={urlOf(journalApi.sheet, { query: { ...filter, lang } })} label={words.export} />
        }
      />
      <JournalFilters filter={filter} set={set} />
      {isReversed ? <Notice tone="warn">{words.reversed}</Notice> : null}
      <Lines filter={filter} {...(isFiltered ? { onClear: clear } : {})} />
    </Page>
  );
}

function Lines({ filter, onClear }: { filter: JournalFilter; onClear?: () => void }) {
  const words = useJournalWords().page;
  const say = useProblemWords();
  const pages = useCursorPages(JSON.stringify(filter), size);
  const query = { ...filter, limit: size, ...(pages.cursor ? { cursor: pages.cursor } : {}) };
  const asked = useAsk(journalApi.list, { query }, { keep: true });
  const rows = asked.data?.items ?? [];
  const empty = (
    <EmptyState
      title={words.none}
      {...(onClear ? { action: <Button onClick={onClear}>{words.clear}</Button> } : {})}
    >
      {onClear ? words.noneHint : null}
    </EmptyState>
  );
  return (
    <>
      <JournalTable rows={rows} state={tableState(asked, (fault) => say(fault as never), empty)} />
      {rows.length > 0 ? (
        <Pager {...pages.pager(rows.length, asked.data?.nextCursor)} busy={asked.isPlaceholderData} />
      ) : null}
    </>
  );
}
