import { Button, Menu } from '@mantine/core';
import { IconDots, IconListCheck } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { campaignApi } from '@thidua/shared/campaign/campaign.api';
import type { Campaign } from '@thidua/shared/campaign/campaign.model';
import { lazy, Suspense, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { paths } from '../../platform/paths.ts';
import { useProblemWords } from '../../platform/problem-words.ts';
import { useAct } from '../../platform/query.ts';
import { useShellWords } from '../../platform/shell-words.ts';
import { confirmAct } from '../../ui/confirm-channel.ts';
import { useTell } from '../../ui/tell.tsx';
import { usePhone } from '../../ui/use-narrow.ts';
import { useCampaignWords } from './campaign.words.ts';
import { planChanges } from './plan-refreshes.ts';

const HeadDrawer = lazy(() => import('./head-drawer.tsx'));
const ReasonDialog = lazy(() => import('./reason-dialog.tsx'));

/** What may be done with the plan as a whole. */
export function PlanActs({ plan }: { plan: Campaign }) {
  const words = useCampaignWords();
  const size = usePhone() ? 'lg' : 'sm';
  const acts = usePlanActs(plan);
  const [open, setOpen] = useState<'head' | 'reopen' | null>(null);
  const { actions } = plan;
  return (
    <>
      {plan.state === 'draft' ? null : (
        <Button
          component={Link}
          to={`${paths.tasks}?phong-trao=${plan.id}`}
          size={size}
          leftSection={<IconListCheck size={16} stroke={1.8} />}
        >
          {words.page.toTasks}
        </Button>
      )}
      {actions.edit?.allowed ? (
        <Button size={size} onClick={() => setOpen('head')}>
          {words.act.edit}
        </Button>
      ) : null}
      {actions.start?.allowed ? (
        <Button size={size} variant="filled" loading={acts.isStarting} onClick={acts.start}>
          {words.act.start}
        </Button>
      ) : null}
      <MoreActs plan={plan} acts={acts} onReopen={() => setOpen('reopen')} size={size} />
      <Suspense fallback={null}>
        {open === 'head' ? <HeadDrawer plan={plan} onClose={() => setOpen(null)} /> : null}
        {open === 'reopen' ? <ReasonDialog plan={plan} onClose={() => setOpen(null)} /> : null}
      </Suspense>
    </>
  );
}

interface MoreActsProps {
  plan: Campaign;
  acts: ReturnType<typeof usePlanActs>;
  onReopen: () => void;
  size: 'sm' | 'lg';
}

/** The rarer and graver ones. */
function MoreActs({ plan, acts, onReopen, size }: MoreActsProps) {
  const words = useCampaignWords().act;
  const shell = useShellWords();
  const { close, reopen, discard } = plan.actions;
  if (!close?.allowed && !reopen?.allowed && !discard?.allowed) return null;
  return (
    <Menu position="bottom-end" width={240}>
      <Menu.Target>
        <Button size={size} aria-label={shell.nav.more} px={10}>
          <IconDots size={18} stroke={1.8} aria-hidden />
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {close?.allowed ? <Menu.Item onClick={acts.close}>{words.close}</Menu.Item> : null}
        {reopen?.allowed ? <Menu.Item onClick={onReopen}>{words.reopen}</Menu.Item> : null}
        {discard?.allowed ? (
          <Menu.Item color="danger" onClick={acts.discard}>
            {words.discard}
          </Menu.Item>
        ) : null}
      </Menu.Dropdown>
    </Menu>
  );
}

function usePlanActs(plan: Campaign) {
  const words = useCampaignWords();
  const say = useProblemWords();
  const tell = useTell();
  const go = useNavigate();
  const client = useQueryClient();
  const given = { params: { id: plan.id }, body: { rev: plan.rev } };
  const onError = (problem: Parameters<typeof say>[0]) => tell(say(problem), { tone: 'danger' });
  const told = (message: string) => ({ refreshes: planChanges, onSuccess: () => tell(message), onError });
  const start = useAct(campaignApi.start, told(words.told.started));
  const close = useAct(campaignApi.close, told(words.told.closed));
  const discard = useAct(campaignApi.discard, {
    refreshes: [],
    onError,
    onSuccess: async () => {
      tell(words.told.discarded);
      // First away from what is no longer there, then the list is asked again.
      await go(paths.plans);
      for (const feature of planChanges) void client.invalidateQueries({ queryKey: [feature] });
    },
  });
  const tasks = plan.duties.reduce((sum, duty) => sum + duty.unitIds.length, 0);
  return {
    isStarting: start.isPending,
    start: async () => {
      const ask = {
        title: words.ask.startTitle(plan.number),
        body: words.ask.startBody(plan.duties.length, tasks),
        act: words.act.start,
      };
      if (await confirmAct(ask)) start.mutate(given);
    },
    close: async () => {
      const { closeTitle: title, closeBody: body, closeLost: lost } = words.ask;
      if (await confirmAct({ title, body, lost, act: words.act.close, danger: true })) close.mutate(given);
    },
    discard: async () => {
      const title = words.ask.discardTitle(plan.number);
      const lost = words.ask.discardLost;
      if (await confirmAct({ title, lost, act: words.act.discard, danger: true })) discard.mutate(given);
    },
  };
}
