import { Button } from '@mantine/core';
import { IconFileText } from '@tabler/icons-react';
import { doorProblem } from '@thidua/shared/contract/door.problems';
import type { Problem } from '@thidua/shared/contract/problem';
import { figuresOf, narrativesOf } from '@thidua/shared/form/template.model';
import { reportApi } from '@thidua/shared/report/report.api';
import type { Report } from '@thidua/shared/report/report.model';
import { Link, useNavigate } from 'react-router';
import { useFormat } from '../../platform/format.tsx';
import { paths } from '../../platform/paths.ts';
import { useProblemWords } from '../../platform/problem-words.ts';
import { useAct } from '../../platform/query.ts';
import { Glyph } from '../../ui/glyph.tsx';
import { SavedMark, type SavedState } from '../../ui/saved-mark.tsx';
import { StickyFooter } from '../../ui/sticky-footer.tsx';
import { useTell } from '../../ui/tell.tsx';
import type { DraftSnapshot, DraftStore } from './draft-store.ts';
import type { FormState } from './form-model.ts';
import { useReportFormWords } from './report.words.ts';
import css from './report-form.module.css';

interface FormFooterProps {
  report: Report;
  store: DraftStore;
  draft: DraftSnapshot;
  form: FormState;
  /** Sending was tried: from now on what is missing is said at its field. */
  onTried: () => void;
}

/** Saved or not, what is still missing as links to the places, and the one act that moves the report on. */
export function FormFooter({ report, store, draft, form, onTried }: FormFooterProps) {
  const words = useReportFormWords();
  const format = useFormat();
  const tell = useTell();
  const say = useProblemWords();
  const go = useNavigate();
  const refreshes = ['report', 'obligation', 'overview'];
  const onError = (problem: Problem) =>
    tell(problem.code === doorProblem.changedMeanwhile.code ? words.reload : say(problem), {
      tone: 'danger',
    });
  const present = useAct(reportApi.present, {
    refreshes,
    onError,
    onSuccess: () => {
      tell(words.told.presented);
      go(paths.reportPaper(report.id));
    },
  });
  const submit = useAct(reportApi.submit, {
    refreshes,
    onError,
    onSuccess: (done) => {
      tell(words.told.submitted(done.current?.receipt ?? ''));
      go(paths.reportPaper(report.id));
    },
  });

  const canSubmit = report.actions.submit?.allowed ?? false;
  const canPresent = report.actions.present?.allowed ?? false;
  const move = async () => {
    onTried();
    await store.flush();
    if (form.missing.length > 0) {
      tell(words.told.stillMissing, { tone: 'danger' });
      document.querySelector<HTMLElement>(`[data-missing]`)?.focus();
      return;
    }
    const given = { params: { id: report.id }, body: { rev: report.rev, draftRev: store.snapshot().rev } };
    (canSubmit ? submit : present).mutate(given);
  };

  return (
    <StickyFooter
      start={<SavedMark state={savedState(draft, store, format.time)} note={words.footer.note} />}
      missing={<MissingLinks report={report} form={form} />}
    >
      <Button
        variant="default"
        component={Link}
        to={paths.reportPaper(report.id)}
        leftSection={<IconFileText size={17} stroke={1.8} aria-hidden />}
      >
        {words.footer.read}
      </Button>
      {canSubmit || canPresent ? (
        <Button onClick={() => void move().catch(() => {})} loading={present.isPending || submit.isPending}>
          {canSubmit ? words.footer.sign : words.footer.present}
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

const shownAtMost = 2;

/** "Còn 2 chỗ cần xem: góp ý 1, mục IV": each leads to its place. */
function MissingLinks({ report, form }: { report: Report; form: FormState }) {
  const words = useReportFormWords();
  const places = [...new Set(form.missing.map((one) => one.code))];
  if (places.length === 0) {
    return (
      <span className={css.missing}>
        <Glyph k="ok" />
        {words.footer.ready}
      </span>
    );
  }
  const { body } = report.template;
  const names = new Map<string, string>([
    ...figuresOf(body).map((figure) => [figure.code, figure.indicator.name] as const),
    ...narrativesOf(body).map((part) => [part.code, part.title] as const),
  ]);
  const isFigure = (code: string) => figuresOf(body).some((figure) => figure.code === code);
  return (
    <span className={css.missing}>
      <Glyph k="warn" />
      {words.footer.missing(places.length)}
      {places.slice(0, shownAtMost).map((code, at) => (
        <a
          key={code}
          href={`#${isFigure(code) ? 'chi-tieu' : 'muc'}-${code}`}
          {...(at === 0 ? { 'data-missing': '' } : {})}
        >
          {names.get(code) ?? code}
        </a>
      ))}
      {places.length > shownAtMost ? '…' : null}
    </span>
  );
}
