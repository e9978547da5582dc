import { Button } from '@mantine/core';
import { IconArrowBackUp, IconCheck } from '@tabler/icons-react';
import { doorProblem } from '@thidua/shared/contract/door.problems';
import { reportApi } from '@thidua/shared/report/report.api';
import type { Report } from '@thidua/shared/report/report.model';
import type { PeriodLine } from '@thidua/shared/report/report-list.model';
import { useProblemWords } from '../../platform/problem-words.ts';
import { useAct } from '../../platform/query.ts';
import { useTell } from '../../ui/tell.tsx';
import { usePhone } from '../../ui/use-narrow.ts';
import css from './compare.module.css';
import { useReportFormWords, useReportScreensWords } from './report.words.ts';
import { movesOn } from './report-refreshes.ts';
import { useWhyNot } from './use-why-not.ts';

interface CompareFootProps {
  report: Report;
  /** Comments begun but not sent. */
  pins: number;
  onReturn: () => void;
  next: PeriodLine | undefined;
  onNext: () => void;
}

/** Return, skip, or accept and go on to the next unit: eleven reports without going back once. */
export function CompareFoot({ report, pins, onReturn, next, onNext }: CompareFootProps) {
  const words = useReportScreensWords().compare;
  const { reload } = useReportFormWords();
  const tell = useTell();
  const say = useProblemWords();
  const whyNot = useWhyNot();
  const size = usePhone() ? 'lg' : 'md';
  const accept = useAct(reportApi.accept, {
    refreshes: movesOn,
    onSuccess: () => {
      tell(next ? words.accepted(report.unit.name) : words.allDone(report.unit.name));
      onNext();
    },
    onError: (problem) =>
      tell(problem.code === doorProblem.changedMeanwhile.code ? reload : say(problem), { tone: 'danger' }),
  });
  const { accept: mayAccept, return: mayReturn } = report.actions;
  const isWaiting = report.state === 'submitted';
  if (!isWaiting || (!mayAccept?.allowed && !mayReturn?.allowed))
    return next || whyNot(mayAccept) ? (
      <footer className={css.foot}>
        {isWaiting ? <span className="sec">{whyNot(mayAccept)}</span> : null}
        {next ? (
          <Button size={size} onClick={onNext}>
            {words.next}
          </Button>
        ) : null}
      </footer>
    ) : null;
  return (
    <footer className={css.foot}>
      {mayReturn?.allowed ? (
        <Button
          size={size}
          leftSection={<IconArrowBackUp size={17} stroke={1.7} aria-hidden />}
          onClick={onReturn}
        >
          {pins > 0 ? words.returnCount(pins) : words.returnAct}
        </Button>
      ) : null}
      <span className={css.space} />
      {next ? (
        <Button size={size} variant="subtle" onClick={onNext}>
          {words.skip}
        </Button>
      ) : null}
      {mayAccept?.allowed ? (
        <Button
          size={size}
          variant="filled"
          leftSection={<IconCheck size={17} stroke={1.9} aria-hidden />}
          loading={accept.isPending}
          onClick={() => accept.mutate({ params: { id: report.id }, body: { rev: report.rev } })}
        >
          {next ? words.acceptNext : words.acceptLast}
        </Button>
      ) : (
        <span className={css.whyNot}>{whyNot(mayAccept)}</span>
      )}
    </footer>
  );
}
