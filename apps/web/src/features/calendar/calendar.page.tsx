import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Page } from '../../ui/page.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { usePhone } from '../../ui/use-narrow.ts';
import { InspectionTabs } from '../inspection/inspection.parts.tsx';
import { useInspectionWords } from '../inspection/inspection.words.ts';
import { useCalendarWords } from './calendar.words.ts';
import { CalendarBody } from './calendar-body.tsx';
import { PhoneCalendar } from './phone-calendar.tsx';
import { useCalendar } from './use-calendar.ts';
import { useCalendarSearch } from './use-calendar-search.ts';
import { usePrintMonth } from './use-print-month.ts';

/** Everything that falls on the days of a month or a week, as far as the reader is concerned. */
export function CalendarPage() {
  return <CalendarFrame title={useCalendarWords().heading} />;
}

/** The same calendar as the first page of inspection: who plans visits sees what else falls on their days. */
export function InspectionCalendarPage() {
  return <CalendarFrame title={useInspectionWords().title} tabs={<InspectionTabs value="calendar" />} />;
}

function CalendarFrame({ title, tabs }: { title: string; tabs?: ReactNode }) {
  const words = useCalendarWords();
  const search = useCalendarSearch();
  const calendar = useCalendar(search);
  const print = usePrintMonth(search, !calendar.asked.isFetching);
  const onPhone = usePhone();
  return (
    <Page>
      <div data-screen-only>
        <PageHead
          title={title}
          actions={
            onPhone ? null : (
              <>
                <Button leftSection={<IconPrinter size={17} stroke={1.8} />} onClick={print}>
                  {words.print}
                </Button>
                <PhoneCalendar />
              </>
            )
          }
          tabs={tabs}
        />
      </div>
      <CalendarBody search={search} calendar={calendar} />
    </Page>
  );
}
