import { Button } from '@mantine/core';
import { IconFileText, IconPlus } from '@tabler/icons-react';
import { campaignApi } from '@thidua/shared/campaign/campaign.api';
import type { CampaignLine } from '@thidua/shared/campaign/campaign.model';
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
import { useCampaignWords } from './campaign.words.ts';
import css from './plan.module.css';
import { PlanState } from './plan-state.tsx';

/** Every plan of the agency: what runs, what is being written, what is over. */
export function PlansPage() {
  const words = useCampaignWords().list;
  const say = useProblemWords();
  const writes = useCan()('campaign.edit');
  const size = usePhone() ? 'lg' : 'sm';
  const asked = useAsk(campaignApi.list, {});
  const create = writes ? (
    <Button
      component={Link}
      to={paths.newPlan}
      size={size}
      variant="filled"
      leftSection={<IconPlus size={16} stroke={1.8} />}
    >
      {words.create}
    </Button>
  ) : null;
  return (
    <Page>
      <PageHead title={words.title} actions={create} back={{ to: paths.tasks, label: words.title }} />
      <DataTable
        caption={words.title}
        columns={useColumns()}
        rows={asked.data?.items ?? []}
        rowKey={(row) => row.id}
        state={tableState(
          asked,
          (fault) => say(fault as never),
          <EmptyState icon={<IconFileText size={28} stroke={1.5} aria-hidden />} title={words.empty}>
            {words.emptyBody}
          </EmptyState>,
        )}
        phone={(row) => <PlanCard plan={row} />}
      />
    </Page>
  );
}

function useColumns(): Column<CampaignLine>[] {
  const { columns } = useCampaignWords().list;
  return [
    { key: 'plan', head: columns.plan, naming: true, cell: (row) => <PlanName plan={row} /> },
    { key: 'issuer', head: columns.issuer, width: '22%', quiet: true, cell: (row) => row.issuer },
    { key: 'days', head: columns.days, width: 190, quiet: true, cell: (row) => <Days plan={row} /> },
    { key: 'state', head: columns.state, width: 150, cell: (row) => <PlanState plan={row} /> },
  ];
}

function PlanName({ plan }: { plan: CampaignLine }) {
  const words = useCampaignWords();
  return (
    <Link to={paths.plan(plan.id)} className={css.planLink}>
      <span>{words.planOf(plan)}</span>
      <span className="sec">{plan.shortTitle}</span>
    </Link>
  );
}

function Days({ plan }: { plan: CampaignLine }) {
  const words = useCampaignWords().list;
  const format = useFormat();
  const from = format.day(plan.startsOn);
  return <>{plan.endsOn ? `${from}–${format.day(plan.endsOn)}` : words.from(from)}</>;
}

function PlanCard({ plan }: { plan: CampaignLine }) {
  return (
    <div className={css.card}>
      <PlanName plan={plan} />
      <span className={css.cardFoot}>
        <PlanState plan={plan} />
        <span className="sec">
          <Days plan={plan} />
        </span>
      </span>
    </div>
  );
}
