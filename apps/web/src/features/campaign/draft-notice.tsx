import { Button } from '@mantine/core';
import type { Campaign } from '@thidua/shared/campaign/campaign.model';
import { lazy, Suspense, useState } from 'react';
import { Notice } from '../../ui/notice.tsx';
import { useCampaignWords } from './campaign.words.ts';

const RestDrawer = lazy(() => import('./rest-drawer.tsx'));

/** What a draft still lacks before it can start, and the quickest way to mend it. */
export function DraftNotice({ plan }: { plan: Campaign }) {
  const words = useCampaignWords();
  const [isOpen, setOpen] = useState(false);
  const rest = plan.duties.filter((duty) => duty.ownerUnitId === null && duty.unitIds.length === 0);
  if (rest.length === 0)
    return <Notice>{plan.duties.length > 0 ? words.page.draftReady : words.page.draft}</Notice>;
  return (
    <>
      <Notice
        tone="warn"
        title={words.rest.title(rest.length)}
        actions={
          plan.actions.edit?.allowed ? (
            <Button size="xs" onClick={() => setOpen(true)}>
              {words.rest.open}
            </Button>
          ) : null
        }
      >
        {words.page.draft}
      </Notice>
      <Suspense fallback={null}>
        {isOpen ? <RestDrawer plan={plan} rest={rest} onClose={() => setOpen(false)} /> : null}
      </Suspense>
    </>
  );
}
