import { Button } from '@mantine/core';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import { findingApi } from '@thidua/shared/inspection/finding.api';
import { useAsk } from '../../platform/query.ts';
import { Page } from '../../ui/page.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { usePhone } from '../../ui/use-narrow.ts';
import { FindingFigures } from './finding-figures.tsx';
import { FindingTools } from './finding-tools.tsx';
import { FindingsTable } from './findings-table.tsx';
import { InspectionTabs } from './inspection.parts.tsx';
import { useFindingScreensWords, useFindingWords, useInspectionWords } from './inspection.words.ts';
import { UrgeLate } from './urge-late.tsx';
import { countQuery, useFindingSearch, useFindingSheet } from './use-finding-search.ts';

/** Whatever was found wanting and is to be mended: by whom, until when, and how far it is. */
export function FindingsPage() {
  const search = useFindingSearch();
  const words = useInspectionWords();
  const { lead } = useFindingWords();
  const { list } = useFindingScreensWords();
  const sheet = useFindingSheet(search);
  const onPhone = usePhone();
  const { data: counts } = useAsk(findingApi.counts, { query: countQuery(search) }, { keep: true });
  const total = counts?.[search.look];
  return (
    <Page>
      <PageHead
        title={words.title}
        lead={onPhone ? null : lead}
        tabs={<InspectionTabs value="findings" open={counts?.open} />}
        actions={
          onPhone ? null : (
            <>
              <Button
                component="a"
                href={sheet}
                download
                leftSection={<IconFileSpreadsheet size={17} stroke={1.8} />}
              >
                {list.sheet(total ?? 0)}
              </Button>
              <UrgeLate search={search} overdue={counts?.overdue ?? 0} />
            </>
          )
        }
      />
      <FindingFigures search={search} counts={counts} />
      <FindingTools search={search} />
      <FindingsTable search={search} total={total} />
    </Page>
  );
}
