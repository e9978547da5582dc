import { reportApi } from '@thidua/shared/report/report.api';
import type { Report } from '@thidua/shared/report/report.model';
import { type ReactNode, useMemo } from 'react';
import { useAsk } from '../../platform/query.ts';
import { useMe } from '../../platform/session.tsx';
import { Page } from '../../ui/page.tsx';
import { DueRequestBar } from '../obligation/obligation.parts.tsx';
import { codesOf, inFormOrder } from './form-model.ts';
import css from './paper-frame.module.css';
import { PaperHead } from './paper-head.tsx';
import { PaperSheet } from './paper-sheet.tsx';
import type { PaperContents } from './paper-source.ts';
import { PaperTimeline } from './paper-timeline.tsx';
import { ReceiptCard } from './receipt-card.tsx';
import { useReportScreensWords } from './report.words.ts';
import { VersionDiff } from './version-diff.tsx';
import { VersionList } from './version-list.tsx';

interface PaperFrameProps {
  report: Report;
  /** null: nothing to show yet, `empty` says why. */
  contents: PaperContents | null;
  /** Version with which the shown one is compared. */
  against: number | null;
  isFresh?: boolean;
  notice?: ReactNode;
  empty: ReactNode;
  footer?: ReactNode;
}

/** The paper with what belongs to it at its side: receipt, versions, what happened. */
export function PaperFrame({ report, contents, against, isFresh, notice, empty, footer }: PaperFrameProps) {
  const words = useReportScreensWords().paper;
  const me = useMe();
  const context = useAsk(reportApi.context, { params: { id: report.id } });
  const remarks = useMemo(
    () => inFormOrder(report.remarks, codesOf(report.template.body)),
    [report.remarks, report.template.body],
  );
  const version = contents?.version ?? null;
  const versions = context.data?.versions ?? [];
  return (
    <Page flush>
      <div data-screen-only>
        <PaperHead report={report} shown={contents && (contents.version?.version ?? 'draft')} />
      </div>
      <div className={css.body}>
        {notice ? <div data-screen-only>{notice}</div> : null}
        <DueRequestBar reportId={report.id} duty={report.duty} isOpen={false} />
        <div className={css.columns}>
          <div className={css.main}>
            {against !== null && version ? (
              <div data-screen-only>
                <VersionDiff
                  reportId={report.id}
                  body={report.template.body}
                  from={against}
                  to={version.version}
                />
              </div>
            ) : null}
            {isFresh && version ? (
              <div data-screen-only>
                <ReceiptCard version={version} receiver={report.regime.receiver} isFresh />
              </div>
            ) : null}
            {contents ? (
              <PaperSheet
                report={report}
                agency={me.agency.name}
                contents={contents}
                previous={report.previous}
                remarks={version && version.version !== report.version ? [] : remarks}
              />
            ) : (
              <div className={css.empty}>{empty}</div>
            )}
          </div>
          <aside className={css.side} aria-label={words.side} data-screen-only>
            {version && !isFresh ? (
              <ReceiptCard version={version} receiver={report.regime.receiver} isFresh={false} />
            ) : null}
            {versions.length > 0 ? (
              <VersionList versions={versions} shown={version?.version ?? null} />
            ) : null}
            {context.data ? <PaperTimeline report={report} context={context.data} /> : null}
          </aside>
        </div>
      </div>
      {footer}
    </Page>
  );
}
