import { Button } from '@mantine/core';
import { IconInbox } from '@tabler/icons-react';
import { Link } from 'react-router';
import { paths } from '../../platform/paths.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import type { DutyTab } from './duty-row.tsx';
import { useObligationWords } from './obligation.words.ts';

/** Says so plainly, and where to look next. */
export function MyWorkEmpty({ tab, filtered }: { tab: DutyTab; filtered: boolean }) {
  const words = useObligationWords().page;
  const { empty } = words;
  const icon = <IconInbox size={28} stroke={1.6} />;
  if (filtered)
    return (
      <EmptyState
        icon={icon}
        title={empty.todoKind}
        action={
          <Button component={Link} to={paths.myWork}>
            {words.allKinds}
          </Button>
        }
      />
    );
  if (tab === 'done') return <EmptyState icon={icon} title={empty.done} />;
  if (tab === 'waiting')
    return (
      <EmptyState icon={icon} title={empty.waiting}>
        {empty.waitingBody}
      </EmptyState>
    );
  return (
    <EmptyState
      icon={icon}
      title={empty.todo}
      action={
        <Button component={Link} to={`${paths.myWork}?xem=xong`}>
          {empty.seeDone}
        </Button>
      }
    >
      {empty.todoBody}
    </EmptyState>
  );
}
