import { Button, Menu } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconDots, IconFileSpreadsheet, IconFileText, IconPlus } from '@tabler/icons-react';
import { scopeOf } from '@thidua/shared/access/actor';
import type { Outline } from '@thidua/shared/task/task.model';
import { lazy, Suspense } from 'react';
import { Link } from 'react-router';
import { paths } from '../../platform/paths.ts';
import { useActor, useCan } from '../../platform/session.tsx';
import { useCampaignWords } from '../campaign/campaign.words.ts';
import css from './task.module.css';
import { useTaskWords } from './task.words.ts';
import { type TaskSearch, useSheetLink } from './use-task-search.ts';

const AssignDrawer = lazy(() => import('./assign-drawer.tsx'));
const OwnTaskDrawer = lazy(() => import('./own-task-drawer.tsx'));

/** What may be done with the plan as a whole: the office assigns, a unit puts its own beneath. */
export function TaskActs({ outline }: { outline: Outline }) {
  const plan = useCampaignWords().plan;
  const acts = useTaskActs(outline);
  return (
    <>
      <Button
        component={Link}
        to={paths.plan(outline.campaign.id)}
        size="sm"
        leftSection={<IconFileText size={16} stroke={1.8} />}
      >
        {plan}
      </Button>
      {acts.label ? (
        <Button
          size="sm"
          variant={acts.assigns ? 'filled' : 'default'}
          leftSection={<IconPlus size={16} stroke={1.8} />}
          onClick={acts.open}
        >
          {acts.label}
        </Button>
      ) : null}
      {acts.drawer}
    </>
  );
}

/** The same and the export behind one button, where there is no room for more. */
export function PhoneActs({ outline, search }: { outline: Outline; search: TaskSearch }) {
  const words = useTaskWords();
  const plan = useCampaignWords().plan;
  const acts = useTaskActs(outline);
  const sheet = useSheetLink(search);
  return (
    <>
      <Menu position="bottom-end" width={280}>
        <Menu.Target>
          <Button className={css.phoneTool ?? ''} aria-label={words.acts}>
            <IconDots size={20} stroke={1.8} aria-hidden />
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {acts.label ? (
            <Menu.Item
              className={css.phoneItem ?? ''}
              leftSection={<IconPlus size={18} stroke={1.8} />}
              onClick={acts.open}
            >
              {acts.label}
            </Menu.Item>
          ) : null}
          <Menu.Item
            className={css.phoneItem ?? ''}
            component={Link}
            to={paths.plan(outline.campaign.id)}
            leftSection={<IconFileText size={18} stroke={1.8} />}
          >
            {plan}
          </Menu.Item>
          <Menu.Item
            className={css.phoneItem ?? ''}
            component="a"
            href={sheet}
            download
            leftSection={<IconFileSpreadsheet size={18} stroke={1.8} />}
          >
            {words.sheet}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {acts.drawer}
    </>
  );
}

function useTaskActs(outline: Outline) {
  const words = useTaskWords();
  const can = useCan();
  const own = scopeOf(useActor(), 'task.plan');
  const [isOpen, { open, close }] = useDisclosure(false);
  const runs = outline.campaign.state === 'running';
  const assigns = runs && can('task.assign');
  const plans = runs && !assigns && own.kind === 'units' && own.unitIds.length > 0;
  return {
    assigns,
    label: assigns ? words.assign.button : plans ? words.mine.add : null,
    open,
    drawer: (
      <Suspense fallback={null}>
        {assigns && isOpen ? <AssignDrawer outline={outline} onClose={close} /> : null}
        {plans && isOpen ? (
          <OwnTaskDrawer campaignId={outline.campaign.id} unitIds={own.unitIds} onClose={close} />
        ) : null}
      </Suspense>
    ),
  };
}
