import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { Page } from '../../ui/page.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { usePhone } from '../../ui/use-narrow.ts';
import { useCalendarWords } from './calendar.words.ts';
import { CalendarBody } from './calendar-body.tsx';
import { useCalendar } from './use-calendar.ts';
import { useCalendarSearch } from './use-calendar-search.ts';
import { usePrintMonth } from './use-print-month.ts';

/** Everything that falls on the days of a month or a week, as far as the reader is concerned. */
export function CalendarPage() {
  const words = useCalendarWords();
  const search = useCalendarSearch();
  const calendar = useCalendar(search);
  const print = usePrintMonth(search, !calendar.asked.isFetching);
  const onPhone = usePhone();
  return (
    <Page>
      <div data-screen-only>
        <PageHead
          title={words.heading}
          actions={
            onPhone ? null : (
              <Button leftSection={<IconPrinter size={17} stroke={1.8} />} onClick={print}>
                {words.print}
              </Button>
            )
          }
        />
      </div>
      <CalendarBody search={search} calendar={calendar} />
    </Page>
  );
}
