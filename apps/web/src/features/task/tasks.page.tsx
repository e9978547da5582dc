import { Button } from '@mantine/core';
import { IconFileText, IconListCheck } from '@tabler/icons-react';
import { taskApi } from '@thidua/shared/task/task.api';
import type { Outline } from '@thidua/shared/task/task.model';
import { Link } from 'react-router';
import { useCampaignChoice } from '../../platform/campaign-choice.tsx';
import { paths } from '../../platform/paths.ts';
import { useProblemWords } from '../../platform/problem-words.ts';
import { useAsk } from '../../platform/query.ts';
import { useCan } from '../../platform/session.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { LoadingRows } from '../../ui/loading-rows.tsx';
import { Page } from '../../ui/page.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { retryOf } from '../../ui/retry-of.ts';
import { usePhone } from '../../ui/use-narrow.ts';
import { useCampaignWords } from '../campaign/campaign.words.ts';
import { DueList } from './due-list.tsx';
import { isFiltered, PlanOutline } from './plan-outline.tsx';
import { useTaskWords } from './task.words.ts';
import { TaskActs } from './task-acts.tsx';
import { TaskMatrix } from './task-matrix.tsx';
import { TaskLead, TaskSummary } from './task-summary.tsx';
import { TaskTools } from './task-tools.tsx';
import { UnitTasks } from './unit-tasks.tsx';
import { type TaskSearch, useTaskSearch } from './use-task-search.ts';

/** The plan as it is carried out: by its own outline, by units, by due time, or one's own unit's part. */
export function TasksPage() {
  const search = useTaskSearch();
  const { campaignId: chosen } = useCampaignChoice();
  const words = useTaskWords();
  const say = useProblemWords();
  const { campaignId, unitId } = search;
  const query = { ...(campaignId ? { campaignId } : {}), ...(unitId ? { unitId } : {}) };
  const asked = useAsk(taskApi.outline, { query }, { keep: true });
  const onPhone = usePhone();
  // The top bar names the campaign one works on; another one is named here.
  const isElsewhere = asked.data !== undefined && asked.data.campaign.id !== chosen;
  const isNone = asked.error?.status === 404;
  return (
    <Page smallOnPaper>
      <PageHead
        title={words.title}
        meta={asked.data && !onPhone ? <TaskSummary outline={asked.data} /> : null}
        lead={
          asked.data ? (
            onPhone ? (
              <TaskSummary outline={asked.data} />
            ) : isElsewhere ? (
              <TaskLead outline={asked.data} />
            ) : null
          ) : null
        }
        actions={asked.data && !onPhone ? <TaskActs outline={asked.data} /> : null}
      />
      {asked.isPending ? <LoadingRows rows={9} /> : null}
      {isNone ? <NoCampaign /> : null}
      {asked.isError && !isNone && !asked.data ? (
        <ErrorState problem={say(asked.error)} onRetry={retryOf(asked)} />
      ) : null}
      {asked.data ? <View search={search} outline={asked.data} /> : null}
    </Page>
  );
}

function View({ search, outline }: { search: TaskSearch; outline: Outline }) {
  return (
    <>
      <TaskTools search={search} outline={outline} />
      {search.view === 'outline' ? (
        <PlanOutline key={String(isFiltered(search))} search={search} outline={outline} />
      ) : null}
      {search.view === 'matrix' ? <TaskMatrix search={search} outline={outline} /> : null}
      {search.view === 'due' ? <DueList search={search} /> : null}
      {search.view === 'mine' ? <UnitTasks search={search} /> : null}
    </>
  );
}

/** Nothing runs: the office is led to the plan, everybody else is told to wait. */
function NoCampaign() {
  const words = useTaskWords().outline;
  const plans = useCampaignWords().list;
  const writes = useCan()('campaign.edit');
  return (
    <EmptyState
      icon={<IconListCheck size={28} stroke={1.5} aria-hidden />}
      title={words.empty}
      action={
        writes ? (
          <Button
            component={Link}
            to={paths.plans}
            variant="filled"
            leftSection={<IconFileText size={18} stroke={1.8} />}
          >
            {plans.title}
          </Button>
        ) : null
      }
    >
      {writes ? words.emptyOffice : words.emptyUnit}
    </EmptyState>
  );
}
