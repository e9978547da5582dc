import { Button } from '@mantine/core';
import { obligationApi } from '@thidua/shared/obligation/obligation.api';
import { type ObligationKind, obligationKinds } from '@thidua/shared/obligation/obligation.model';
import { useSearchParams } from 'react-router';
import { paths } from '../../platform/paths.ts';
import { useProblemWords } from '../../platform/problem-words.ts';
import { useAsk, useAskPages } from '../../platform/query.ts';
import { useShellWords } from '../../platform/shell-words.ts';
import { ErrorState } from '../../ui/error-state.tsx';
import { LoadingRows } from '../../ui/loading-rows.tsx';
import { Columns, Page } from '../../ui/page.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { retryOf } from '../../ui/retry-of.ts';
import { Tabs } from '../../ui/tabs.tsx';
import { usePhone } from '../../ui/use-narrow.ts';
import { DutyGroups } from './duty-groups.tsx';
import type { DutyTab } from './duty-row.tsx';
import { KindFilter } from './kind-filter.tsx';
import { MyWorkEmpty } from './my-work-empty.tsx';
import { MyWorkLead } from './my-work-lead.tsx';
import { useObligationWords } from './obligation.words.ts';
import { UnitRecordSide } from './unit-record.tsx';

const tabOf: Record<string, DutyTab> = { cho: 'waiting', xong: 'done' };

/** The first page for everybody: one list of what I or my unit owe. */
export function MyWorkPage() {
  const words = useObligationWords().page;
  const [params] = useSearchParams();
  const tab = tabOf[params.get('xem') ?? ''] ?? 'todo';
  const kind = obligationKinds.find((one) => one === params.get('loai'));
  const { data: counts } = useAsk(obligationApi.counts, {});
  return (
    <Page>
      <PageHead
        title={words.title}
        lead={<MyWorkLead counts={counts} />}
        actions={tab === 'todo' ? <KindFilter chosen={kind} counts={counts?.byKind ?? {}} /> : null}
      />
      <Columns
        sideWidth={284}
        gap={28}
        main={
          <>
            <MyWorkTabs tab={tab} counts={counts} />
            <DutyList tab={tab} kind={tab === 'todo' ? kind : undefined} />
          </>
        }
        side={<UnitRecordSide />}
      />
    </Page>
  );
}

function MyWorkTabs({ tab, counts }: { tab: DutyTab; counts: Record<DutyTab, number> | undefined }) {
  const words = useObligationWords().page;
  const labels = usePhone() ? { ...words.tabs, done: words.tabs.doneShort } : words.tabs;
  const at = { todo: '', waiting: '?xem=cho', done: '?xem=xong' };
  const tabs = (['todo', 'waiting', 'done'] as const).map((value) => ({
    value,
    label: labels[value],
    to: `${paths.myWork}${at[value]}`,
    ...(counts ? { count: counts[value] } : {}),
  }));
  return <Tabs label={words.title} tabs={tabs} value={tab} />;
}

function DutyList({ tab, kind }: { tab: DutyTab; kind: ObligationKind | undefined }) {
  const shell = useShellWords();
  const say = useProblemWords();
  const asked = useAskPages(obligationApi.mine, { query: { tab, limit: 100, ...(kind ? { kind } : {}) } });
  if (asked.isPending) return <LoadingRows rows={6} />;
  if (asked.isError) return <ErrorState problem={say(asked.error)} onRetry={retryOf(asked)} />;
  const rows = asked.data.pages.flatMap((page) => page.items);
  if (rows.length === 0) return <MyWorkEmpty tab={tab} filtered={kind !== undefined} />;
  return (
    <>
      <DutyGroups rows={rows} tab={tab} />
      {asked.hasNextPage ? (
        <Button loading={asked.isFetchingNextPage} onClick={() => void asked.fetchNextPage()}>
          {shell.more}
        </Button>
      ) : null}
    </>
  );
}
