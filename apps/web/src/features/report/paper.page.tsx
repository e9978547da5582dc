import { reportApi } from '@thidua/shared/report/report.api';
import type { Report } from '@thidua/shared/report/report.model';
import { useParams, useSearchParams } from 'react-router';
import { useProblemWords } from '../../platform/problem-words.ts';
import { useAsk } from '../../platform/query.ts';
import { ErrorState } from '../../ui/error-state.tsx';
import { LoadingRows } from '../../ui/loading-rows.tsx';
import { Page } from '../../ui/page.tsx';
import { retryOf } from '../../ui/retry-of.ts';
import { PaperOfReport } from './paper-of-report.tsx';
import { PaperVersion } from './paper-version.tsx';

/** A report as a document: the draft for those who sign it, a version for everybody who may read it. */
export default function PaperPage() {
  const { id = '' } = useParams();
  const [search] = useSearchParams();
  const say = useProblemWords();
  const report = useAsk(reportApi.get, { params: { id } });
  const version = Number(search.get('ban')) || null;
  const against = Number(search.get('so')) || null;
  if (report.isPending)
    return (
      <Page>
        <LoadingRows rows={12} />
      </Page>
    );
  if (!report.data)
    return (
      <Page>
        <ErrorState problem={say(report.error)} onRetry={retryOf(report)} />
      </Page>
    );
  return version === null || version === shownVersion(report.data) ? (
    <PaperOfReport key={id} report={report.data} against={against} />
  ) : (
    <PaperVersion key={`${id}${version}`} report={report.data} version={version} against={against} />
  );
}

/** The version that stands on the page when none is asked for. */
const shownVersion = (report: Report) => (report.draft ? null : (report.current?.version ?? null));
