import { useMe } from '../../platform/session.tsx';
import { Page } from '../../ui/page.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { OwedReports } from './owed-reports.tsx';
import { useReportScreensWords } from './report.words.ts';
import { SentReports } from './sent-reports.tsx';

/** A unit's reports: what must be sent, then what was. */
export function UnitReports({ units }: { units: number }) {
  const words = useReportScreensWords().list;
  const me = useMe();
  return (
    <Page>
      <PageHead title={words.title} lead={units > 1 ? words.leadMany(units) : words.lead(me.unit.name)} />
      <OwedReports withUnit={units > 1} />
      <SentReports withUnit={units > 1} />
    </Page>
  );
}
