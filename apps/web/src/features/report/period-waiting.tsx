import { LoadingRows } from '../../ui/loading-rows.tsx';
import { Page } from '../../ui/page.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import css from './period.module.css';
import { PeriodTabs } from './period-tabs.tsx';

interface PeriodWaitingProps {
  title: string;
  regimeId: string | null;
  periodKey: string;
}

/** The shape of a period while it is on its way: nothing jumps when it arrives. */
export function PeriodWaiting({ title, regimeId, periodKey }: PeriodWaitingProps) {
  return (
    <Page>
      <PageHead
        title={title}
        lead={<>&nbsp;</>}
        tabs={<PeriodTabs regimeId={regimeId ?? ''} periodKey={periodKey} counts={undefined} />}
      />
      <div className={css.summary} />
      <LoadingRows rows={12} />
    </Page>
  );
}
