import { Button } from '@mantine/core';
import { reportApi } from '@thidua/shared/report/report.api';
import type { Report } from '@thidua/shared/report/report.model';
import { useNavigate } from 'react-router';
import { useFormat } from '../../platform/format.tsx';
import { paths } from '../../platform/paths.ts';
import { useProblemWords } from '../../platform/problem-words.ts';
import { useAct } from '../../platform/query.ts';
import { confirmAct } from '../../ui/confirm-channel.ts';
import { Notice } from '../../ui/notice.tsx';
import { useTell } from '../../ui/tell.tsx';
import { useReportScreensWords } from './report.words.ts';
import { movesOn } from './report-refreshes.ts';

/** A draft that is a correction, and a draft that the office types for its unit: who reads or writes it should know. */
export const hasDraftNotices = ({ state, standingVersion, entered }: Report): boolean =>
  entered !== null || (state === 'draft' && standingVersion !== null);

export function DraftNotices({ report }: { report: Report }) {
  const words = useReportScreensWords().paper;
  const format = useFormat();
  const { entered, state, standingVersion } = report;
  return (
    <>
      {state === 'draft' && standingVersion !== null ? (
        <Notice actions={report.actions.discard?.allowed ? <Discard report={report} /> : undefined}>
          {words.correcting(standingVersion)}
        </Notice>
      ) : null}
      {entered ? (
        <Notice title={words.entering(entered.by.name, format.when(entered.at))}>
          {words.enteringWhy(entered.why)}
        </Notice>
      ) : null}
    </>
  );
}

function Discard({ report }: { report: Report }) {
  const words = useReportScreensWords().paper;
  const tell = useTell();
  const say = useProblemWords();
  const go = useNavigate();
  const discard = useAct(reportApi.discard, {
    refreshes: movesOn,
    onError: (problem) => tell(say(problem), { tone: 'danger' }),
    onSuccess: () => {
      tell(words.discarded);
      void go(paths.reportPaper(report.id), { replace: true });
    },
  });
  const onDiscard = async () => {
    const agreed = await confirmAct({
      title: words.discardTitle,
      body: words.discardBody(report.standingVersion ?? report.version),
      lost: words.discardLost,
      act: words.discard,
      danger: true,
    });
    if (agreed) discard.mutate({ params: { id: report.id }, body: { rev: report.rev } });
  };
  return (
    <Button size="sm" loading={discard.isPending} onClick={() => void onDiscard()}>
      {words.discard}
    </Button>
  );
}
