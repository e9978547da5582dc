import { taskApi } from '@thidua/shared/task/task.api';
import type { Task } from '@thidua/shared/task/task.model';
import { useParams, useSearchParams } from 'react-router';
import { paths } from '../../platform/paths.ts';
import { useProblemWords } from '../../platform/problem-words.ts';
import { useAsk } from '../../platform/query.ts';
import { ErrorState } from '../../ui/error-state.tsx';
import { LoadingRows } from '../../ui/loading-rows.tsx';
import { Columns, Page } from '../../ui/page.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { retryOf } from '../../ui/retry-of.ts';
import { usePhone } from '../../ui/use-narrow.ts';
import { EntryList } from './entry-list.tsx';
import { OccurrenceBar } from './occurrence-bar.tsx';
import { PlanQuote } from './plan-quote.tsx';
import { ProgressForm } from './progress-form.tsx';
import { useTaskWords } from './task.words.ts';
import { TaskFacts } from './task-facts.tsx';
import css from './task-page.module.css';
import { TaskState } from './task-state.tsx';
import { TaskTimeline } from './task-timeline.tsx';
import { VerifyCard } from './verify-card.tsx';
import { WhyReturned } from './why-returned.tsx';

/** One task: what the plan says, how far it is, and the one thing that comes next. */
export function TaskPage() {
  const { id = '' } = useParams();
  const words = useTaskWords();
  const say = useProblemWords();
  const onPhone = usePhone();
  const asked = useAsk(taskApi.get, { params: { id } });
  return (
    <Page>
      <PageHead
        title={
          asked.data ? (onPhone ? words.page.duty(asked.data.duty.code) : asked.data.duty.title) : words.title
        }
        status={
          asked.data ? <TaskState task={asked.data} isOwn={asked.data.duty.ownerUnitId !== null} /> : null
        }
        lead={asked.data ? <Lead task={asked.data} onPhone={onPhone} /> : null}
        phoneLine={asked.data?.unit.shortName}
        back={{ to: paths.tasks, label: words.page.back }}
      />
      {asked.isPending ? <LoadingRows rows={6} /> : null}
      {asked.isError ? <ErrorState problem={say(asked.error)} onRetry={retryOf(asked)} /> : null}
      {asked.data ? <TaskBody task={asked.data} /> : null}
    </Page>
  );
}

/** In the narrow frame the top bar has room for the number alone. */
function Lead({ task, onPhone }: { task: Task; onPhone: boolean }) {
  const words = useTaskWords().page;
  if (onPhone) return <span className={css.phoneTitle}>{task.duty.title}</span>;
  return <>{`${words.duty(task.duty.code)} · ${task.unit.name}`}</>;
}

function TaskBody({ task }: { task: Task }) {
  const [params] = useSearchParams();
  const wanted = params.get('ky') ?? task.periodKey;
  const occurrence = task.occurrences.find((one) => one.periodKey === wanted) ?? task.occurrences[0];
  const key = `${task.id} ${occurrence?.periodKey}`;
  return (
    <Columns
      sideWidth={340}
      main={
        <>
          {occurrence ? <OccurrenceBar task={task} occurrence={occurrence} /> : null}
          {occurrence?.state === 'returned' ? <WhyReturned task={task} occurrence={occurrence} /> : null}
          {occurrence?.actions.update?.allowed ? (
            <ProgressForm key={key} task={task} occurrence={occurrence} />
          ) : null}
          {occurrence ? <VerifyCard key={`verify ${key}`} task={task} occurrence={occurrence} /> : null}
          <EntryList task={task} periodKey={occurrence?.periodKey ?? null} />
          <PlanQuote task={task} />
        </>
      }
      side={
        <>
          <TaskFacts task={task} occurrence={occurrence} />
          <TaskTimeline task={task} periodKey={occurrence?.periodKey ?? null} />
        </>
      }
    />
  );
}
