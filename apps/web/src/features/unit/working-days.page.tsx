import { ActionIcon, Button } from '@mantine/core';
import { IconCalendarPlus, IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { workingDayApi } from '@thidua/shared/unit/working-days.api';
import { firstYear, lastYear } from '@thidua/shared/unit/working-days.model';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { useProblemWords } from '../../platform/problem-words.ts';
import { useAsk } from '../../platform/query.ts';
import { useCan, useMe } from '../../platform/session.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { tableState } from '../../ui/table-slot.tsx';
import { Toolbar } from '../../ui/toolbar.tsx';
import { ChangeDays, type Deciding } from './change-days.tsx';
import { AdminTabs } from './unit.parts.tsx';
import css from './working-days.module.css';
import { useWorkingDayWords } from './working-days.words.ts';
import { WorkingDaysTable } from './working-days-table.tsx';
import { YearCalendar } from './year-calendar.tsx';
import { daysOff, yearRows } from './year-rows.ts';

/** The working days of a year: what is off for the whole country, and what the agency has decided for itself. */
export function WorkingDaysPage() {
  const words = useWorkingDayWords().page;
  const say = useProblemWords();
  const mayEdit = useCan()('workingDay.edit');
  const { today } = useMe();
  const [params, setParams] = useSearchParams();
  const [deciding, decide] = useState<Deciding | null>(null);
  const thisYear = Number(today.slice(0, 4));
  const asked = Number(params.get('nam') ?? thisYear);
  const year = Number.isInteger(asked) && asked >= firstYear && asked <= lastYear ? asked : thisYear;
  const question = useAsk(workingDayApi.year, { query: { year } });
  const rows = question.data ? yearRows(question.data) : [];
  const go = (to: number) =>
    setParams(to === thisYear ? {} : { nam: String(to) }, { replace: true, preventScrollReset: true });
  return (
    <Page>
      <PageHead
        title={words.title}
        lead={words.rule}
        tabs={<AdminTabs value="workingDays" />}
        meta={question.data ? words.summary(daysOff(rows), question.data.own.length) : null}
        actions={
          mayEdit ? (
            <Button
              size="sm"
              variant="filled"
              leftSection={<IconCalendarPlus size={16} stroke={1.8} />}
              disabled={!question.data}
              onClick={() => decide('choose')}
            >
              {words.change}
            </Button>
          ) : null
        }
      />
      <Toolbar label={words.title}>
        <div className={css.nav}>
          <ActionIcon
            variant="default"
            size={34}
            aria-label={words.previous}
            disabled={year <= firstYear}
            onClick={() => go(year - 1)}
          >
            <IconChevronLeft size={18} stroke={1.8} />
          </ActionIcon>
          <b aria-live="polite">{words.year(year)}</b>
          <ActionIcon
            variant="default"
            size={34}
            aria-label={words.next}
            disabled={year >= lastYear}
            onClick={() => go(year + 1)}
          >
            <IconChevronRight size={18} stroke={1.8} />
          </ActionIcon>
        </div>
      </Toolbar>
      {question.data?.status === 'provisional' ? <Notice tone="warn">{words.provisional}</Notice> : null}
      <div className={css.split}>
        <WorkingDaysTable
          caption={words.caption(year)}
          rows={rows}
          state={tableState(question, (fault) => say(fault as never), words.none)}
          {...(mayEdit ? { onBack: (day: string) => decide({ back: day }) } : {})}
        />
        {question.data ? <YearCalendar year={year} rows={rows} /> : null}
      </div>
      <ChangeDays year={question.data} deciding={deciding} onClose={() => decide(null)} />
    </Page>
  );
}
