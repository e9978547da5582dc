import { compileChecker } from '@thidua/shared/report/check-figures';
import { reportApi } from '@thidua/shared/report/report.api';
import type { Report } from '@thidua/shared/report/report.model';
import { useMemo } from 'react';
import { Navigate, useParams } from 'react-router';
import { paths } from '../../platform/paths.ts';
import { useProblemWords } from '../../platform/problem-words.ts';
import { useAsk } from '../../platform/query.ts';
import { useMe } from '../../platform/session.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { LoadingRows } from '../../ui/loading-rows.tsx';
import { Page } from '../../ui/page.tsx';
import { retryOf } from '../../ui/retry-of.ts';
import { ReportForm } from './report-form.tsx';

/** A report as its unit writes it; whoever may only read it is led to the paper. */
export default function ReportFormPage() {
  const { id = '' } = useParams();
  const me = useMe();
  const say = useProblemWords();
  // Asked again now and then: what a colleague has saved meanwhile appears in the fields one has not touched.
  const report = useAsk(reportApi.get, { params: { id } }, { refetchInterval: 20_000 });
  if (report.isPending) {
    return (
      <Page>
        <LoadingRows rows={10} />
      </Page>
    );
  }
  if (report.isError && !report.data) {
    return (
      <Page>
        <ErrorState problem={say(report.error)} onRetry={retryOf(report)} />
      </Page>
    );
  }
  const { data } = report;
  if (!data.draft || !data.actions.save?.allowed) return <Navigate to={paths.reportPaper(id)} replace />;
  return <Compiled key={data.id} report={data} accountId={me.account.id} />;
}

function Compiled({ report, accountId }: { report: Report; accountId: string }) {
  const { editionId, body } = report.template;
  // biome-ignore lint/correctness/useExhaustiveDependencies: an edition never changes
  const checker = useMemo(() => compileChecker(body), [editionId]);
  return <ReportForm report={report} checker={checker} accountId={accountId} />;
}
