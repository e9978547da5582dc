import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconCalendarPlus, IconFileSpreadsheet } from '@tabler/icons-react';
import { lazy, Suspense } from 'react';
import { useCan } from '../../platform/session.tsx';
import { Page } from '../../ui/page.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { usePhone } from '../../ui/use-narrow.ts';
import { InspectionTabs } from './inspection.parts.tsx';
import { useInspectionWords, useRoundScreensWords, useVisitListWords } from './inspection.words.ts';
import { useVisitSearch, useVisitSheet } from './use-visit-search.ts';
import { VisitTools } from './visit-tools.tsx';
import { VisitsTable } from './visits-table.tsx';

const PlanDrawer = lazy(() => import('./plan-drawer.tsx'));

/** Every visit and self-inspection that one may know of, wherever it stands. */
export function VisitsPage() {
  const { title } = useInspectionWords();
  const words = useVisitListWords();
  const { plan } = useRoundScreensWords();
  const search = useVisitSearch();
  const sheet = useVisitSheet(search);
  const mayPlan = useCan()('inspection.plan');
  const onPhone = usePhone();
  const [isPlanning, planning] = useDisclosure(false);
  return (
    <Page>
      <PageHead
        title={title}
        tabs={<InspectionTabs value="visits" />}
        actions={
          onPhone ? null : (
            <>
              <Button
                component="a"
                href={sheet}
                download
                leftSection={<IconFileSpreadsheet size={17} stroke={1.8} aria-hidden />}
              >
                {words.export}
              </Button>
              {mayPlan ? (
                <Button
                  variant="filled"
                  leftSection={<IconCalendarPlus size={17} stroke={1.8} aria-hidden />}
                  onClick={planning.open}
                >
                  {plan.title}
                </Button>
              ) : null}
            </>
          )
        }
      />
      <VisitTools search={search} />
      <VisitsTable search={search} mayPlan={mayPlan} />
      <Suspense fallback={null}>{isPlanning ? <PlanDrawer onClose={planning.close} /> : null}</Suspense>
    </Page>
  );
}
