import { reportApi } from '@thidua/shared/report/report.api';
import { useNavigate } from 'react-router';
import { paths } from '../../platform/paths.ts';
import { useProblemWords } from '../../platform/problem-words.ts';
import { useAct } from '../../platform/query.ts';
import { ReasonDialog } from '../../ui/reason-dialog.tsx';
import { useReportScreensWords } from './report.words.ts';
import { movesOn } from './report-refreshes.ts';

interface EnterDialogProps {
  report: { id: string; rev: number; unit: string };
  opened: boolean;
  onClose: () => void;
}

/** The office says why it types a unit's report, and goes on to the form. */
export function EnterDialog({ report, opened, onClose }: EnterDialogProps) {
  const words = useReportScreensWords().paper;
  const say = useProblemWords();
  const go = useNavigate();
  const { id, rev, unit } = report;
  const enter = useAct(reportApi.enter, {
    refreshes: movesOn,
    onSuccess: () => void go(paths.report(id)),
  });
  return (
    <ReasonDialog
      opened={opened}
      onClose={onClose}
      title={words.enterTitle(unit)}
      body={words.enterBody}
      label={words.enterReason}
      act={words.enter}
      tooShort={words.reasonNeeded}
      busy={enter.isPending}
      problem={enter.error && say(enter.error)}
      onAct={(reason) => enter.mutate({ params: { id }, body: { rev, reason } })}
    />
  );
}
