import { ActionIcon, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { inspectionApi } from '@thidua/shared/inspection/inspection.api';
import type { Visit } from '@thidua/shared/inspection/inspection.model';
import { lazy, Suspense, useState } from 'react';
import { useFormat } from '../../platform/format.tsx';
import { useProblemWords } from '../../platform/problem-words.ts';
import { ReasonDialog } from '../../ui/reason-dialog.tsx';
import { useInspectionWords, useVisitScreensWords } from './inspection.words.ts';
import { useVisitAct } from './use-visit-act.ts';

const TeamDrawer = lazy(() => import('./team-drawer.tsx'));
const offered = ['appoint', 'cancel'] as const;
type Offered = (typeof offered)[number];

/** What is seldom done with a visit, behind three dots; where nothing may be done there are none. */
export function VisitMenu({ visit }: { visit: Visit }) {
  const words = useVisitScreensWords();
  const { act } = useInspectionWords();
  const [open, setOpen] = useState<Offered | null>(null);
  const allowed = offered.filter((one) => visit.actions[one]?.allowed);
  const close = () => setOpen(null);
  if (allowed.length === 0) return null;
  return (
    <>
      <Menu position="bottom-end" width={220}>
        <Menu.Target>
          <ActionIcon variant="default" size="lg" aria-label={words.page.more}>
            <IconDots size={18} stroke={1.8} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {allowed.map((one) => (
            <Menu.Item key={one} onClick={() => setOpen(one)}>
              {one === 'cancel' && visit.kind === 'self' ? words.cancel.selfTitle : act[one]}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      <Suspense fallback={null}>
        {open === 'appoint' ? <TeamDrawer visit={visit} onClose={close} /> : null}
      </Suspense>
      {open === 'cancel' ? <CancelVisit visit={visit} onClose={close} /> : null}
    </>
  );
}

function CancelVisit({ visit, onClose }: { visit: Visit; onClose: () => void }) {
  const words = useVisitScreensWords();
  const say = useProblemWords();
  const format = useFormat();
  const cancel = useVisitAct(inspectionApi.cancel, words.cancel.told, onClose);
  const isSelf = visit.kind === 'self';
  return (
    <ReasonDialog
      title={isSelf ? words.cancel.selfTitle : words.cancel.title}
      body={words.cancel.body(visit.unit.name, format.when(isSelf ? visit.endsAt : visit.startsAt))}
      label={words.minutes.reason}
      act={isSelf ? words.cancel.selfTitle : words.cancel.title}
      danger
      tooShort={words.minutes.needed}
      busy={cancel.isPending}
      problem={cancel.error && say(cancel.error)}
      onAct={(reason) => cancel.mutate({ params: { id: visit.id }, body: { rev: visit.rev, reason } })}
      onClose={onClose}
    />
  );
}
