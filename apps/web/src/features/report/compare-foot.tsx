import { Button } from '@mantine/core';
import { IconArrowBackUp, IconCheck } from '@tabler/icons-react';
import { doorProblem } from '@thidua/shared/contract/door.problems';
import { reportApi } from '@thidua/shared/report/report.api';
import type { Report } from '@thidua/shared/report/report.model';
import type { PeriodLine } from '@thidua/shared/report/report-list.model';
import type { ReactNode } from 'react';
import { useProblemWords } from '../../platform/problem-words.ts';
import { useAct } from '../../platform/query.ts';
import { StickyFooter } from '../../ui/sticky-footer.tsx';
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
  isWide: boolean;
  onNext: () => void;
}

/** Return, skip, or accept and go on to the next unit: eleven reports without going back once. */
export function CompareFoot({ report, pins, onReturn, next, isWide, onNext }: CompareFootProps) {
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
      <Foot isWide={isWide}>
        {isWaiting ? <span className="sec">{whyNot(mayAccept)}</span> : null}
        {next ? (
          <Button size={size} onClick={onNext}>
            {words.next}
          </Button>
        ) : null}
      </Foot>
    ) : null;
  return (
    <Foot isWide={isWide}>
      {mayReturn?.allowed ? (
        <Button
          size={size}
          leftSection={<IconArrowBackUp size={17} stroke={1.7} aria-hidden />}
          onClick={onReturn}
        >
          {pins > 0 ? words.returnCount(pins) : words.returnAct}
        </Button>
      ) : null}
      {isWide ? <span className={css.space} /> : null}
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
    </Foot>
  );
}

/** At the bottom of the panel, or where it has the whole page at the bottom of that. */
function Foot({ isWide, children }: { isWide: boolean; children: ReactNode }) {
  return isWide ? (
    <footer className={css.foot}>{children}</footer>
  ) : (
    <StickyFooter>
      <div className={css.narrowFoot}>{children}</div>
    </StickyFooter>
  );
}
