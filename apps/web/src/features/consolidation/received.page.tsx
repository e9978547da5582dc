import { Button } from '@mantine/core';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import { consolidationApi } from '@thidua/shared/consolidation/consolidation.api';
import { useAsk } from '../../platform/query.ts';
import { useMe } from '../../platform/session.tsx';
import { Page } from '../../ui/page.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Pager } from '../../ui/pager.tsx';
import { useCursorPages } from '../../ui/use-cursor-pages.ts';
import { usePhone } from '../../ui/use-narrow.ts';
import { useConsolidationWords } from './consolidation.words.ts';
import { ReceivedTable } from './received-table.tsx';
import { ReceivedTools } from './received-tools.tsx';
import { receivedQuery, useReceivedSearch, useReceivedSheet } from './use-received-search.ts';

const size = 50;

/** What the agencies beneath the committee have sent to it, each with its official paper. */
export function ReceivedPage() {
  const words = useConsolidationWords().received;
  const { unit } = useMe();
  const onPhone = usePhone();
  const search = useReceivedSearch();
  const sheet = useReceivedSheet(search);
  const query = receivedQuery(search);
  const pages = useCursorPages(JSON.stringify(query), size);
  const { cursor } = pages;
  const asked = useAsk(
    consolidationApi.received,
    { query: { ...query, limit: size, ...(cursor ? { cursor } : {}) } },
    { keep: true },
  );
  const rows = asked.data?.items ?? [];
  const excel = (
    <Button
      component="a"
      href={sheet}
      download
      leftSection={<IconFileSpreadsheet size={17} stroke={1.8} aria-hidden />}
    >
      {words.export}
    </Button>
  );
  return (
    <Page>
      <PageHead title={words.title} lead={words.lead(unit.name)} actions={onPhone ? null : excel} />
      <ReceivedTools search={search} choices={asked.data?.choices} />
      <ReceivedTable asked={asked} isNarrowed={Object.keys(query).length > 0} />
      {rows.length > 0 ? (
        <Pager {...pages.pager(rows.length, asked.data?.nextCursor)} busy={asked.isPlaceholderData} />
      ) : null}
    </Page>
  );
}
