import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { peopleSheetApi } from '@thidua/shared/account/people-sheet.api';
import { paths } from '../../platform/paths.ts';
import { useProblemWords } from '../../platform/problem-words.ts';
import { useAsk } from '../../platform/query.ts';
import { Card } from '../../ui/card.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { LoadingRows } from '../../ui/loading-rows.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { ProgressBar } from '../../ui/progress-bar.tsx';
import { retryOf } from '../../ui/retry-of.ts';
import { useLeaving } from '../../ui/use-leaving.ts';
import { AdminTabs } from '../unit/unit.parts.tsx';
import { useAccountWords } from './account.words.ts';
import css from './people-import.module.css';
import { usePeopleSheetWords } from './people-sheet.words.ts';
import { SlipChoice } from './slip-choice.tsx';
import { SlipSheet } from './slip-sheet.tsx';
import { useIssueSlips } from './use-issue-slips.ts';

/** Slips for people who have never signed in: chosen by unit, issued, printed, and never shown again. */
export function SlipsPage() {
  const { slips: words } = usePeopleSheetWords();
  const { people } = useAccountWords();
  const { slips, progress, isCut, skipped, issue } = useIssueSlips();
  const isReady = slips.length > 0;
  useLeaving(isReady, words);
  return (
    <Page>
      <div data-screen-only>
        <PageHead
          title={words.title}
          tabs={<AdminTabs value="people" />}
          back={{ to: paths.adminPeople, label: people.title }}
          actions={
            isReady ? (
              <Button
                size="sm"
                variant="filled"
                leftSection={<IconPrinter size={16} stroke={1.8} aria-hidden />}
                onClick={() => window.print()}
              >
                {words.print}
              </Button>
            ) : null
          }
        />
      </div>
      {isReady ? (
        <>
          <div className={css.body} data-screen-only role="status">
            <Notice tone="warn" title={words.readyTitle(slips.length)}>
              {words.once}
            </Notice>
            {skipped > 0 ? <Notice>{words.skipped(skipped)}</Notice> : null}
            {isCut ? <Notice tone="danger">{words.failed}</Notice> : null}
          </div>
          <SlipSheet slips={slips} />
        </>
      ) : progress ? (
        <Card title={words.issuing(progress.done, progress.all)}>
          <ProgressBar done={progress.done} total={progress.all} />
        </Card>
      ) : (
        <div className={css.body}>
          {isCut ? (
            <Notice tone="danger" live>
              {words.notIssued}
            </Notice>
          ) : null}
          <Newcomers onIssue={issue} />
        </div>
      )}
    </Page>
  );
}

function Newcomers({ onIssue }: { onIssue: ReturnType<typeof useIssueSlips>['issue'] }) {
  const { slips: words } = usePeopleSheetWords();
  const say = useProblemWords();
  const asked = useAsk(peopleSheetApi.newcomers, {});
  const { data, error } = asked;
  if (error && !data) return <ErrorState problem={say(error)} onRetry={retryOf(asked)} />;
  if (!data) return <LoadingRows rows={6} />;
  if (data.items.length === 0) return <EmptyState title={words.none}>{words.noneHint}</EmptyState>;
  return <SlipChoice people={data.items} onIssue={onIssue} />;
}
