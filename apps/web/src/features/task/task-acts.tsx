import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconFileText, IconPlus } from '@tabler/icons-react';
import { scopeOf } from '@thidua/shared/access/actor';
import type { Outline } from '@thidua/shared/task/task.model';
import { lazy, Suspense } from 'react';
import { Link } from 'react-router';
import { paths } from '../../platform/paths.ts';
import { useActor, useCan } from '../../platform/session.tsx';
import { usePhone } from '../../ui/use-narrow.ts';
import { useCampaignWords } from '../campaign/campaign.words.ts';
import { useTaskWords } from './task.words.ts';

const AssignDrawer = lazy(() => import('./assign-drawer.tsx'));
const OwnTaskDrawer = lazy(() => import('./own-task-drawer.tsx'));

/** What may be done with the plan as a whole: the office assigns, a unit puts its own beneath. */
export function TaskActs({ outline }: { outline: Outline }) {
  const words = useTaskWords();
  const plan = useCampaignWords().plan;
  const can = useCan();
  const actor = useActor();
  const [isOpen, { open, close }] = useDisclosure(false);
  const size = usePhone() ? 'lg' : 'sm';
  const runs = outline.campaign.state === 'running';
  const own = scopeOf(actor, 'task.plan');
  const assigns = runs && can('task.assign');
  const plans = runs && !assigns && own.kind === 'units' && own.unitIds.length > 0;
  return (
    <>
      <Button
        component={Link}
        to={paths.plan(outline.campaign.id)}
        size={size}
        leftSection={<IconFileText size={16} stroke={1.8} />}
      >
        {plan}
      </Button>
      {assigns || plans ? (
        <Button
          size={size}
          variant={assigns ? 'filled' : 'default'}
          leftSection={<IconPlus size={16} stroke={1.8} />}
          onClick={open}
        >
          {assigns ? words.assign.button : words.mine.add}
        </Button>
      ) : null}
      <Suspense fallback={null}>
        {assigns && isOpen ? <AssignDrawer outline={outline} onClose={close} /> : null}
        {plans && isOpen ? (
          <OwnTaskDrawer campaignId={outline.campaign.id} unitIds={own.unitIds} onClose={close} />
        ) : null}
      </Suspense>
    </>
  );
}
