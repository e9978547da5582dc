import type { Report } from '@thidua/shared/report/report.model';
import { useMemo, useState } from 'react';
import { useFormat } from '../../platform/format.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Notice } from '../../ui/notice.tsx';
import { DraftNotices, hasDraftNotices } from './draft-notices.tsx';
import { PaperActs } from './paper-acts.tsx';
import { PaperFrame } from './paper-frame.tsx';
import { paperOf } from './paper-source.ts';
import { useReportScreensWords } from './report.words.ts';

/** The report as it stands: the draft that waits for its signature, or the last version sent. */
export function PaperOfReport({ report, against }: { report: Report; against: number | null }) {
  const words = useReportScreensWords().paper;
  const format = useFormat();
  const [isFresh, setFresh] = useState(false);
  const contents = useMemo(() => paperOf(report), [report]);
  const { submit, sendBack, save } = report.actions;
  const hasActs = [submit, sendBack, save].some((verdict) => verdict?.allowed);
  const isReturned = !report.draft && report.current?.outcome === 'returned' && report.current.outcomeAt;
  return (
    <PaperFrame
      report={report}
      contents={contents}
      against={against}
      isFresh={isFresh}
      notice={
        hasDraftNotices(report) ? (
          <DraftNotices report={report} />
        ) : isReturned ? (
          <Notice tone="warn">{words.returned(format.when(isReturned))}</Notice>
        ) : undefined
      }
      empty={
        <EmptyState title={words.notYet(report.unit.name)}>
          {words.notYetBody(format.when(report.duty.dueAt))}
        </EmptyState>
      }
      footer={hasActs ? <PaperActs report={report} onSent={() => setFresh(true)} /> : undefined}
    />
  );
}
