import { Button } from '@mantine/core';
import { IconArrowBackUp, IconPencil, IconWritingSign } from '@tabler/icons-react';
import { doorProblem } from '@thidua/shared/contract/door.problems';
import type { Problem } from '@thidua/shared/contract/problem';
import { reportApi } from '@thidua/shared/report/report.api';
import type { Report } from '@thidua/shared/report/report.model';
import { useMemo, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { useFormat } from '../../platform/format.tsx';
import { paths } from '../../platform/paths.ts';
import { useProblemWords } from '../../platform/problem-words.ts';
import { useAct } from '../../platform/query.ts';
import { confirmAct } from '../../ui/confirm-channel.ts';
import { ReasonDialog } from '../../ui/reason-dialog.tsx';
import { StickyFooter } from '../../ui/sticky-footer.tsx';
import { useTell } from '../../ui/tell.tsx';
import { usePhone } from '../../ui/use-narrow.ts';
import { MissingLinks } from './missing-links.tsx';
import { missingOf } from './paper-missing.ts';
import { useReportFormWords, useReportScreensWords } from './report.words.ts';
import { movesOn } from './report-refreshes.ts';

/** What its readers in the unit may do with a draft: the leader signs or gives it back, the reporter takes it back or goes on writing. */
export function PaperActs({ report, onSent }: { report: Report; onSent: () => void }) {
  const words = useReportScreensWords().paper;
  const { reload } = useReportFormWords();
  const format = useFormat();
  const isPhone = usePhone();
  const size = isPhone ? 'lg' : 'md';
  const tell = useTell();
  const say = useProblemWords();
  const go = useNavigate();
  const [isAsking, ask] = useState(false);
  const form = paths.report(report.id);
  const missing = useMemo(() => missingOf(report), [report]);
  const { submit: maySign, sendBack: maySendBack, save: mayWrite } = report.actions;
  const params = { id: report.id };

  const onError = (problem: Problem) =>
    tell(problem.code === doorProblem.changedMeanwhile.code ? reload : say(problem), { tone: 'danger' });
  const submit = useAct(reportApi.submit, {
    refreshes: movesOn,
    onError,
    onSuccess: (done) => {
      onSent();
      tell(words.sent(done.current?.receipt ?? ''));
      window.scrollTo({ top: 0 });
    },
  });
  const sendBack = useAct(reportApi.sendBack, {
    refreshes: movesOn,
    onSuccess: () => {
      ask(false);
      tell(maySign?.allowed ? words.sentBack : words.tookBack);
      if (!maySign?.allowed) void go(form);
    },
  });

  const sign = async () => {
    if (missing.length > 0) {
      tell(words.stillMissing, { tone: 'danger' });
      return;
    }
    const agreed = await confirmAct({
      title: words.signTitle(format.period(report.period.key, false, report.regime.name)),
      body: words.signBody(report.version),
      lost: report.duty.dueAt < format.now && report.duty.state === 'owed' ? words.signLate : undefined,
      act: words.sign,
    });
    if (agreed) submit.mutate({ params, body: { rev: report.rev, draftRev: report.draft?.rev ?? 0 } });
  };
  const giveBack = (reason: string) => sendBack.mutate({ params, body: { rev: report.rev, reason } });

  return (
    <StickyFooter
      start={<PaperState report={report} />}
      missing={missing.length > 0 ? <MissingLinks places={missing} base={form} /> : undefined}
    >
      {mayWrite?.allowed ? (
        <Button
          size={size}
          component={Link}
          to={form}
          leftSection={isPhone ? null : <IconPencil size={17} stroke={1.7} aria-hidden />}
        >
          {words.toForm}
        </Button>
      ) : null}
      {maySendBack?.allowed ? (
        <Button
          size={size}
          leftSection={isPhone ? null : <IconArrowBackUp size={17} stroke={1.7} aria-hidden />}
          loading={sendBack.isPending && !isAsking}
          onClick={() => (maySign?.allowed ? ask(true) : giveBack(''))}
        >
          {maySign?.allowed ? words.sendBack : words.takeBack}
        </Button>
      ) : null}
      {maySign?.allowed ? (
        <Button
          size={size}
          variant="filled"
          leftSection={isPhone ? null : <IconWritingSign size={18} stroke={1.7} aria-hidden />}
          loading={submit.isPending}
          onClick={() => void sign()}
        >
          {words.sign}
        </Button>
      ) : null}
      <ReasonDialog
        opened={isAsking}
        onClose={() => ask(false)}
        title={words.sendBackTitle}
        body={words.sendBackBody}
        label={words.sendBackReason}
        act={words.sendBack}
        tooShort={words.reasonNeeded}
        busy={sendBack.isPending}
        problem={sendBack.error && say(sendBack.error)}
        onAct={giveBack}
      />
    </StickyFooter>
  );
}

function PaperState({ report }: { report: Report }) {
  const words = useReportScreensWords().paper;
  const format = useFormat();
  const { presentedBy, presentedAt, state } = report;
  const text =
    state === 'presented' && presentedBy && presentedAt
      ? words.presented(presentedBy.post, format.when(presentedAt))
      : state === 'presented'
        ? words.waitsForSign
        : words.draftLead;
  return <span className="sec">{text}</span>;
}
