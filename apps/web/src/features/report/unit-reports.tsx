import { Button } from '@mantine/core';
import { reportApi } from '@thidua/shared/report/report.api';
import { Link } from 'react-router';
import { paths } from '../../platform/paths.ts';
import { useAsk } from '../../platform/query.ts';
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
      <PageHead
        title={words.title}
        lead={units > 1 ? words.leadMany(units) : words.lead(me.unit.name)}
        actions={units > 1 ? <Gathered /> : null}
      />
      <OwedReports withUnit={units > 1} />
      <SentReports withUnit={units > 1} />
    </Page>
  );
}

/** Whoever answers for a unit with units beneath it gathers their reports. */
function Gathered() {
  const words = useReportScreensWords().list;
  const [regime] = useAsk(reportApi.periods, {}, { staleTime: 60_000 }).data?.regimes ?? [];
  if (!regime?.currentKey) return null;
  const to = `${paths.consolidation(regime.currentKey)}?che-do=${encodeURIComponent(regime.id)}`;
  return (
    <Button component={Link} to={to} size="sm">
      {words.gathered}
    </Button>
  );
}
