import { reportApi } from '@thidua/shared/report/report.api';
import type { Report } from '@thidua/shared/report/report.model';
import { Link } from 'react-router';
import { paths } from '../../platform/paths.ts';
import { useProblemWords } from '../../platform/problem-words.ts';
import { useAsk } from '../../platform/query.ts';
import { ErrorState } from '../../ui/error-state.tsx';
import { LoadingRows } from '../../ui/loading-rows.tsx';
import { Notice } from '../../ui/notice.tsx';
import { retryOf } from '../../ui/retry-of.ts';
import { PaperFrame } from './paper-frame.tsx';
import { useReportScreensWords } from './report.words.ts';

interface PaperVersionProps {
  report: Report;
  version: number;
  against: number | null;
}

/** One version that was signed, with the form it was written in. */
export function PaperVersion({ report, version, against }: PaperVersionProps) {
  const words = useReportScreensWords().paper;
  const say = useProblemWords();
  const asked = useAsk(reportApi.version, { params: { id: report.id, version } });
  return (
    <PaperFrame
      report={asked.data ? { ...report, template: asked.data.template, unit: asked.data.unit } : report}
      contents={asked.data ? { ...asked.data.version, version: asked.data.version } : null}
      against={against}
      notice={
        version < report.version || report.draft ? (
          <Notice actions={<Link to={paths.reportPaper(report.id)}>{words.seeLatest}</Link>}>
            {words.oldVersion(version)}
          </Notice>
        ) : undefined
      }
      empty={
        asked.isError ? (
          <ErrorState problem={say(asked.error)} onRetry={retryOf(asked)} />
        ) : (
          <LoadingRows rows={12} />
        )
      }
    />
  );
}
