import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { Campaign, Duty, PlanSection } from '@thidua/shared/campaign/campaign.model';
import { lazy, Suspense, useState } from 'react';
import { useSearchParams } from 'react-router';
import { Card } from '../../ui/card.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useCampaignWords } from './campaign.words.ts';
import { PlanSectionBlock } from './plan-section.tsx';

const DutyDrawer = lazy(() => import('./duty-drawer.tsx'));
const SectionDrawer = lazy(() => import('./section-drawer.tsx'));

/** What is open for writing: a section or a duty, an old one or one to be. */
export type Opened =
  | { kind: 'section'; section: PlanSection | null }
  | { kind: 'duty'; duty: Duty | null; sectionId: string | null };

/** Sections and duties of the plan in its own words. */
export function PlanContents({ plan }: { plan: Campaign }) {
  const words = useCampaignWords();
  const [params, setParams] = useSearchParams();
  const [opened, setOpened] = useState<Opened | null>(null);
  const sections = plan.sections.filter((section) => section.ownerUnitId === null);
  const adds = plan.actions.extendPlan?.allowed === true;
  // The list of tasks leads here to add a duty.
  const wanted: Opened | null =
    opened ??
    (adds && params.get('them') === 'nhiem-vu' ? { kind: 'duty', duty: null, sectionId: null } : null);
  const close = () => {
    setOpened(null);
    if (params.has('them')) setParams({}, { replace: true });
  };
  return (
    <Card
      title={words.page.contents}
      action={
        adds ? (
          <Button
            size="xs"
            leftSection={<IconPlus size={16} stroke={1.8} />}
            onClick={() => setOpened({ kind: 'section', section: null })}
          >
            {words.act.addSection}
          </Button>
        ) : null
      }
    >
      {sections.length === 0 ? (
        <EmptyState title={words.page.noSections}>{words.page.noSectionsBody}</EmptyState>
      ) : null}
      {sections.map((section) => (
        <PlanSectionBlock key={section.id} plan={plan} section={section} onOpen={setOpened} />
      ))}
      <Suspense fallback={null}>
        {wanted?.kind === 'section' ? (
          <SectionDrawer plan={plan} section={wanted.section} onClose={close} />
        ) : null}
        {wanted?.kind === 'duty' ? (
          <DutyDrawer plan={plan} duty={wanted.duty} sectionId={wanted.sectionId} onClose={close} />
        ) : null}
      </Suspense>
    </Card>
  );
}
