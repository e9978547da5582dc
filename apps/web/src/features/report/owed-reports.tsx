import { Button } from '@mantine/core';
import { sentenceCase } from '@thidua/shared/kernel/format';
import { reportApi } from '@thidua/shared/report/report.api';
import type { ReportLine } from '@thidua/shared/report/report-list.model';
import { Link } from 'react-router';
import { useFormat } from '../../platform/format.tsx';
import { paths } from '../../platform/paths.ts';
import { useProblemWords } from '../../platform/problem-words.ts';
import { useAsk } from '../../platform/query.ts';
import { useCan } from '../../platform/session.tsx';
import { Card } from '../../ui/card.tsx';
import { DueText } from '../../ui/due-text.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { LoadingRows } from '../../ui/loading-rows.tsx';
import { retryOf } from '../../ui/retry-of.ts';
import { usePhone } from '../../ui/use-narrow.ts';
import { useReportScreensWords } from './report.words.ts';
import { ReportState } from './report-state.tsx';
import css from './unit-reports.module.css';

/** What the unit still has to send: earliest due first, the first with the one filled button. */
export function OwedReports({ withUnit }: { withUnit: boolean }) {
  const words = useReportScreensWords().list;
  const say = useProblemWords();
  const owed = useAsk(reportApi.list, {
    query: { is: ['none', 'draft', 'presented', 'returned', 'correcting'], limit: 100 },
  });
  const lines = (owed.data?.items ?? []).toSorted((one, two) => one.duty.dueAt.localeCompare(two.duty.dueAt));
  return (
    <Card flush title={words.toSend} note={lines.length > 0 ? words.toSendCount(lines.length) : undefined}>
      {owed.isPending ? (
        <div className={css.waiting}>
          <LoadingRows rows={4} />
        </div>
      ) : owed.isError && !owed.data ? (
        <ErrorState problem={say(owed.error)} onRetry={retryOf(owed)} />
      ) : lines.length === 0 ? (
        <EmptyState title={words.nothingToSend} />
      ) : (
        <ul className={css.owed}>
          {lines.map((line, at) => (
            <OwedRow key={line.id} line={line} isFirst={at === 0} withUnit={withUnit} />
          ))}
        </ul>
      )}
    </Card>
  );
}

function OwedRow({ line, isFirst, withUnit }: { line: ReportLine; isFirst: boolean; withUnit: boolean }) {
  const words = useReportScreensWords().list;
  const format = useFormat();
  const can = useCan();
  const isPhone = usePhone();
  const { period, duty, unit, is } = line;
  const isOpen = duty.opensAt <= format.now;
  const due = format.due(duty.dueAt);
  const isToSign = is === 'presented' && can('report.submit');
  const act =
    is === 'presented'
      ? isToSign
        ? words.acts.sign
        : words.acts.read
      : is === 'returned' || is === 'correcting'
        ? words.acts.mend
        : is === 'none'
          ? words.acts.write
          : words.acts.goOn;
  return (
    <li className={css.row}>
      <div className={css.what}>
        <h3>{sentenceCase(format.period(period.key, true, line.regime.name))}</h3>
        <p>
          {[withUnit && unit.name, words.span(format.dayShort(period.firstDay), format.day(period.lastDay))]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </div>
      <div className={css.state}>
        <ReportState is={is} duty={duty} />
      </div>
      {duty.state === 'owed' ? (
        <DueText
          k={due.isLate ? 'over' : 'soon'}
          words={due.words}
          date={format.when(duty.dueAt)}
          inline={isPhone}
        />
      ) : (
        <span />
      )}
      {isOpen ? (
        <Button
          component={Link}
          to={is === 'presented' ? paths.reportPaper(line.id) : paths.report(line.id)}
          size={isPhone ? 'lg' : 'sm'}
          variant={isFirst && (is !== 'presented' || isToSign) ? 'filled' : 'default'}
        >
          {act}
        </Button>
      ) : (
        <span className="sec">{words.opens(format.when(duty.opensAt))}</span>
      )}
    </li>
  );
}
