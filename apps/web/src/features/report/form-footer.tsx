import { Button } from '@mantine/core';
import { IconFileText } from '@tabler/icons-react';
import { doorProblem } from '@thidua/shared/contract/door.problems';
import { Problem } from '@thidua/shared/contract/problem';
import { dayOf } from '@thidua/shared/kernel/instant';
import { reportApi } from '@thidua/shared/report/report.api';
import type { Report } from '@thidua/shared/report/report.model';
import { Link, useNavigate } from 'react-router';
import { useFormat } from '../../platform/format.tsx';
import { paths } from '../../platform/paths.ts';
import { useProblemWords } from '../../platform/problem-words.ts';
import { useAct } from '../../platform/query.ts';
import { SavedMark, type SavedState } from '../../ui/saved-mark.tsx';
import { StickyFooter } from '../../ui/sticky-footer.tsx';
import { useTell } from '../../ui/tell.tsx';
import type { DraftSnapshot, DraftStore } from './draft-store.ts';
import { MissingLinks } from './missing-links.tsx';
import type { MissingPlace } from './missing-places.ts';
import { useReportFormWords } from './report.words.ts';
import { movesOn } from './report-refreshes.ts';

interface FormFooterProps {
  report: Report;
  store: DraftStore;
  draft: DraftSnapshot;
  missing: readonly MissingPlace[];
  /** Sending was tried: from now on what is missing is said at its field. */
  onTried: () => void;
  isPhone: boolean;
}

/** Saved or not, what is still missing as links to the places, and the one act that moves the report on. */
export function FormFooter({ report, store, draft, missing, onTried, isPhone }: FormFooterProps) {
  const words = useReportFormWords();
  const format = useFormat();
  const tell = useTell();
  const say = useProblemWords();
  const go = useNavigate();
  const paper = paths.reportPaper(report.id);
  const present = useAct(reportApi.present, {
    refreshes: movesOn,
    onError: (problem: Problem) =>
      tell(problem.code === doorProblem.changedMeanwhile.code ? words.reload : say(problem), {
        tone: 'danger',
      }),
    onSuccess: () => {
      tell(words.told.presented);
      void go(paper);
    },
  });
  const canSign = report.actions.submit?.allowed ?? false;
  const canPresent = report.actions.present?.allowed ?? false;

  const move = async () => {
    onTried();
    const [first] = missing;
    if (first) {
      tell(words.told.stillMissing, { tone: 'danger' });
      void go(`#${first.target}`, { replace: true, preventScrollReset: true });
      return;
    }
    try {
      await store.flush();
    } catch (fault) {
      const problem = fault instanceof Problem ? fault : new Problem(500, 'door.broken');
      tell(words.told.notSaved(say(problem)), { tone: 'danger' });
      return;
    }
    if (canSign) void go(paper);
    else
      present.mutate({
        params: { id: report.id },
        body: { rev: report.rev, draftRev: store.snapshot().rev },
      });
  };

  return (
    <StickyFooter
      start={
        <SavedMark
          state={savedState(draft, store, (at) =>
            dayOf(at) === format.today ? format.time(at) : format.when(at),
          )}
          note={words.footer.note}
        />
      }
      missing={<MissingLinks places={missing} />}
    >
      {canSign || isPhone ? null : (
        <Button component={Link} to={paper} leftSection={<IconFileText size={17} stroke={1.8} aria-hidden />}>
          {words.footer.read}
        </Button>
      )}
      {canSign || canPresent ? (
        <Button
          variant="filled"
          size={isPhone ? 'xl' : 'md'}
          onClick={() => void move().catch(() => {})}
          loading={present.isPending}
        >
          {canSign ? words.footer.readAndSign : words.footer.present}
        </Button>
      ) : null}
    </StickyFooter>
  );
}

function savedState(draft: DraftSnapshot, store: DraftStore, time: (at: string) => string): SavedState {
  const { status } = draft;
  if (status.kind === 'saved')
    return draft.hasUnsent ? { kind: 'saving' } : { kind: 'saved', time: time(status.at) };
  if (status.kind === 'failed') return { kind: 'failed', onRetry: () => void store.flush().catch(() => {}) };
  return status;
}
