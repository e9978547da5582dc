import { ActionIcon, SegmentedControl } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { reportApi } from '@thidua/shared/report/report.api';
import type { Report } from '@thidua/shared/report/report.model';
import type { Comparison, PeriodLine } from '@thidua/shared/report/report-list.model';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useFormat } from '../../platform/format.tsx';
import { useProblemWords } from '../../platform/problem-words.ts';
import { useAsk } from '../../platform/query.ts';
import { ErrorState } from '../../ui/error-state.tsx';
import { LoadingRows } from '../../ui/loading-rows.tsx';
import css from './compare.module.css';
import { CompareFigures } from './compare-figures.tsx';
import { CompareFoot } from './compare-foot.tsx';
import { CompareRemarks } from './compare-remarks.tsx';
import { CompareTexts } from './compare-texts.tsx';
import { GiveBackDrawer } from './give-back-drawer.tsx';
import { NotSent } from './not-sent.tsx';
import { useReportScreensWords } from './report.words.ts';
import { useGiveBack } from './use-give-back.ts';
import type { Base } from './use-period-search.ts';

interface ComparePanelProps {
  line: PeriodLine;
  base: Base;
  onBase: (base: Base) => void;
  /** The next unit whose report waits. */
  next: PeriodLine | undefined;
  /** There is room for it beside the list. */
  isWide: boolean;
  onNext: () => void;
  onClose: () => void;
}

/** One unit's report beside the list: what changed, what was said of it, and the two things the office may do. */
export function ComparePanel({ line, base, onBase, next, isWide, onNext, onClose }: ComparePanelProps) {
  const words = useReportScreensWords().compare;
  const say = useProblemWords();
  const given = { params: { id: line.id } };
  const isSent = line.submittedAt !== null;
  const report = useAsk(reportApi.get, given);
  const comparison = useAsk(reportApi.compare, given, { enabled: isSent });
  const panel = useRef<HTMLElement>(null);
  useEffect(() => panel.current?.focus({ preventScroll: true }), []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.defaultPrevented) onClose();
  };
  const failed = report.error ?? comparison.error;
  return (
    <section
      ref={panel}
      className={css.panel}
      aria-label={words.label(line.unit.name)}
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      <PanelHead line={line} onClose={onClose} />
      {!isSent ? (
        <NotSent report={report.data} />
      ) : report.data && comparison.data ? (
        <Compared
          report={report.data}
          comparison={comparison.data}
          base={base}
          onBase={onBase}
          next={next}
          isWide={isWide}
          onNext={onNext}
        />
      ) : failed ? (
        <ErrorState
          problem={say(failed)}
          onRetry={() => void Promise.all([report.refetch(), comparison.refetch()])}
        />
      ) : (
        <LoadingRows rows={9} />
      )}
    </section>
  );
}

function PanelHead({ line, onClose }: { line: PeriodLine; onClose: () => void }) {
  const words = useReportScreensWords().compare;
  const format = useFormat();
  const facts = [
    line.submittedAt && words.sent(format.when(line.submittedAt)),
    line.duty.isLate && words.late,
    line.signer && words.signed(line.signer.post),
    line.receipt && words.receipt(line.receipt),
  ];
  return (
    <header className={css.head}>
      <div>
        <h2>{line.unit.name}</h2>
        <p>{facts.filter(Boolean).join(' · ')}</p>
      </div>
      <ActionIcon color="gray" size="lg" aria-label={words.close} onClick={onClose}>
        <IconX size={18} stroke={1.7} aria-hidden />
      </ActionIcon>
    </header>
  );
}

interface ComparedProps extends Pick<ComparePanelProps, 'base' | 'onBase' | 'next' | 'isWide' | 'onNext'> {
  report: Report;
  comparison: Comparison;
}

function Compared({ report, comparison, base, onBase, next, isWide, onNext }: ComparedProps) {
  const words = useReportScreensWords().compare;
  const giveBack = useGiveBack();
  const has: Record<Base, boolean> = {
    previous: comparison.previous !== null,
    lastYear: comparison.lastYear !== null,
    like: comparison.likeUnits > 0,
  };
  const onPin = report.actions.return?.allowed ? giveBack.pin : undefined;
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className={css.scroll} tabIndex={0} aria-label={words.figures}>
        <div className={css.against}>
          <span id="so-voi">{words.against}</span>
          <SegmentedControl
            aria-labelledby="so-voi"
            size="sm"
            value={base}
            onChange={(value) => onBase(value as Base)}
            data={(['previous', 'lastYear', 'like'] as const).map((value) => ({
              value,
              label: words.bases[value],
            }))}
          />
        </div>
        {report.current?.enteredBy ? (
          <p className={css.noBase}>{words.entered(report.current.enteredBy.name)}</p>
        ) : null}
        {has[base] ? null : <p className={css.noBase}>{words.noBase[base]}</p>}
        <CompareFigures report={report} comparison={comparison} base={base} onPin={onPin} />
        <CompareTexts report={report} comparison={comparison} onPin={onPin} />
        <CompareRemarks report={report} />
      </section>
      <CompareFoot
        report={report}
        pins={giveBack.pins.length}
        onReturn={giveBack.open}
        next={next}
        isWide={isWide}
        onNext={onNext}
      />
      <GiveBackDrawer report={report} state={giveBack} onReturned={onNext} />
    </>
  );
}
