import { campaignApi } from '@thidua/shared/campaign/campaign.api';
import type { Campaign } from '@thidua/shared/campaign/campaign.model';
import { useParams } from 'react-router';
import { paths } from '../../platform/paths.ts';
import { useProblemWords } from '../../platform/problem-words.ts';
import { useAsk } from '../../platform/query.ts';
import { useCan } from '../../platform/session.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { LoadingRows } from '../../ui/loading-rows.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Columns, Page } from '../../ui/page.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { retryOf } from '../../ui/retry-of.ts';
import { useCampaignWords } from './campaign.words.ts';
import { DraftNotice } from './draft-notice.tsx';
import css from './plan.module.css';
import { PlanActs } from './plan-acts.tsx';
import { PlanContents } from './plan-contents.tsx';
import { PlanSide } from './plan-side.tsx';
import { PlanState } from './plan-state.tsx';

/** One plan as it reads, and for those who write plans, as it is written. */
export function PlanPage() {
  const { id = '' } = useParams();
  const words = useCampaignWords();
  const say = useProblemWords();
  const asked = useAsk(campaignApi.get, { params: { id } });
  return (
    <Page>
      <PageHead
        title={asked.data ? words.planNumber(asked.data.number) : words.plan}
        status={asked.data ? <PlanState plan={asked.data} /> : null}
        lead={asked.data ? <span className={css.lead}>{asked.data.title}</span> : null}
        actions={asked.data ? <PlanActs plan={asked.data} /> : null}
        back={{ to: paths.plans, label: words.list.title }}
      />
      {asked.isPending ? <LoadingRows rows={8} /> : null}
      {asked.isError ? <ErrorState problem={say(asked.error)} onRetry={retryOf(asked)} /> : null}
      {asked.data ? <PlanBody plan={asked.data} /> : null}
    </Page>
  );
}

function PlanBody({ plan }: { plan: Campaign }) {
  const words = useCampaignWords().page;
  const writes = useCan()('campaign.edit');
  return (
    <>
      {writes && plan.state === 'draft' ? <DraftNotice plan={plan} /> : null}
      {writes && plan.state === 'running' ? <Notice>{words.running}</Notice> : null}
      <Columns sideWidth={340} main={<PlanContents plan={plan} />} side={<PlanSide plan={plan} />} />
    </>
  );
}
