import { Button } from '@mantine/core';
import { IconFilePlus, IconKeyboard, IconListDetails, IconPrinter } from '@tabler/icons-react';
import { reportApi } from '@thidua/shared/report/report.api';
import { reportMarkOf } from '@thidua/shared/report/report.mark';
import type { Report } from '@thidua/shared/report/report.model';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { useFormat } from '../../platform/format.tsx';
import { paths } from '../../platform/paths.ts';
import { useProblemWords } from '../../platform/problem-words.ts';
import { useAct } from '../../platform/query.ts';
import { useCan } from '../../platform/session.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { ReasonDialog } from '../../ui/reason-dialog.tsx';
import { useTell } from '../../ui/tell.tsx';
import { useNarrow, usePhone } from '../../ui/use-narrow.ts';
import { EnterDialog } from './enter-dialog.tsx';
import css from './paper-frame.module.css';
import { useReportFormWords, useReportScreensWords } from './report.words.ts';
import { movesOn } from './report-refreshes.ts';
import { ReportState } from './report-state.tsx';
import { SheetMenu } from './sheet-menu.tsx';

interface PaperHeadProps {
  report: Report;
  /** The version on the screen; null where nothing is there to read. */
  shown: number | 'draft' | null;
}

/** Which report, in which state; printing, the way to its period for the office, the way to a correction for the unit. */
export function PaperHead({ report, shown }: PaperHeadProps) {
  const words = useReportScreensWords().paper;
  const form = useReportFormWords();
  const format = useFormat();
  const can = useCan();
  const [asking, ask] = useState<'correct' | 'enter' | null>(null);
  const { duty, period, unit } = report;
  const isNarrow = useNarrow();
  const isPhone = usePhone();
  const size = isPhone ? 'lg' : 'sm';
  const lead = form.lead(
    unit.name,
    report.regime.receiver,
    format.dayShort(period.firstDay),
    format.day(period.lastDay),
  );
  const mark = reportMarkOf({
    state: report.state,
    hasStanding: report.standingVersion !== null,
    dutyState: duty.state,
    stage: duty.stage,
  });
  return (
    <PageHead
      bar
      title={form.title(format.period(period.key, false, report.regime.name))}
      status={<ReportState is={mark} duty={duty} />}
      lead={isNarrow ? undefined : lead}
      phoneLine={lead}
      back={{ to: paths.reports, label: form.back }}
      actions={
        <span className={css.acts} data-screen-only>
          {isPhone ? null : (
            <Button
              size={size}
              leftSection={<IconPrinter size={16} stroke={1.7} aria-hidden />}
              onClick={() => window.print()}
            >
              {words.print}
            </Button>
          )}
          <SheetMenu report={report} shown={shown} />
          {report.actions.correct?.allowed ? (
            <Button
              size={size}
              leftSection={<IconFilePlus size={16} stroke={1.7} aria-hidden />}
              onClick={() => ask('correct')}
            >
              {words.correct}
            </Button>
          ) : null}
          {report.actions.enter?.allowed ? (
            <Button
              size={size}
              leftSection={<IconKeyboard size={16} stroke={1.7} aria-hidden />}
              onClick={() => ask('enter')}
            >
              {words.enter}
            </Button>
          ) : null}
          {can('report.review') || report.actions.return?.allowed ? (
            <Button
              size={size}
              component={Link}
              to={`${paths.reportPeriod(period.key)}?che-do=${report.regime.id}&mo=${report.id}`}
              leftSection={<IconListDetails size={16} stroke={1.7} aria-hidden />}
            >
              {words.toPeriod}
            </Button>
          ) : null}
          <CorrectDialog report={report} opened={asking === 'correct'} onClose={() => ask(null)} />
          <EnterDialog
            report={{ id: report.id, rev: report.rev, unit: unit.name }}
            opened={asking === 'enter'}
            onClose={() => ask(null)}
          />
        </span>
      }
    />
  );
}

function CorrectDialog({
  report,
  opened,
  onClose,
}: {
  report: Report;
  opened: boolean;
  onClose: () => void;
}) {
  const words = useReportScreensWords().paper;
  const tell = useTell();
  const say = useProblemWords();
  const go = useNavigate();
  const correct = useAct(reportApi.correct, {
    refreshes: movesOn,
    onSuccess: () => {
      tell(words.correctionOpen);
      void go(paths.report(report.id));
    },
  });
  return (
    <ReasonDialog
      opened={opened}
      onClose={onClose}
      title={words.correctTitle}
      body={words.correctBody(report.standingVersion ?? report.version)}
      label={words.correctReason}
      act={words.correct}
      tooShort={words.reasonNeeded}
      busy={correct.isPending}
      problem={correct.error && say(correct.error)}
      onAct={(reason) => correct.mutate({ params: { id: report.id }, body: { rev: report.rev, reason } })}
    />
  );
}
