import { useMediaQuery } from '@mantine/hooks';
import { urlOf } from '@thidua/shared/contract/call';
import type { Problem } from '@thidua/shared/contract/problem';
import { reportApi } from '@thidua/shared/report/report.api';
import type { PeriodLine, RegimePeriods } from '@thidua/shared/report/report-list.model';
import { useMemo, useState } from 'react';
import { useProblemWords } from '../../platform/problem-words.ts';
import { useAsk } from '../../platform/query.ts';
import { useLang } from '../../platform/words.tsx';
import { Page } from '../../ui/page.tsx';
import { tableState } from '../../ui/table-slot.tsx';
import { ChangeDialogs, type ChangeKind } from '../obligation/obligation.parts.tsx';
import { ComparePanel } from './compare-panel.tsx';
import css from './period.module.css';
import { PeriodActs } from './period-acts.tsx';
import { PeriodEmpty } from './period-empty.tsx';
import { inOrderOfNeed, isMissing, marksOf, nextWaiting } from './period-filters.ts';
import { PeriodHead } from './period-head.tsx';
import { PeriodSummary } from './period-summary.tsx';
import { PeriodTable, rowLinkId } from './period-table.tsx';
import { usePeriodSearch } from './use-period-search.ts';

interface PeriodOfRegimeProps {
  regimes: readonly RegimePeriods[];
  regime: RegimePeriods;
  periodKey: string;
}

/** The list of units, and beside it the report that is open. */
export function PeriodOfRegime({ regimes, regime, periodKey }: PeriodOfRegimeProps) {
  const say = useProblemWords();
  const search = usePeriodSearch();
  const isWide = !useMediaQuery('(max-width: 74.99em)', false, { getInitialValueInEffect: false });
  const [change, setChange] = useState<{ kind: ChangeKind; lines: readonly PeriodLine[] } | null>(null);
  const [isChanging, setChanging] = useState(false);
  const is = marksOf(search.filter);
  const query = { regimeId: regime.id, key: periodKey, ...(is ? { is } : {}) };
  const [lang] = useLang();
  const page = useAsk(reportApi.period, { query }, { keep: true, refetchInterval: 60_000 });
  const lines = useMemo(() => inOrderOfNeed(page.data?.items ?? []), [page.data]);
  const open = lines.find((line) => line.id === search.openId);
  const next = open && nextWaiting(lines, open.id);
  const onChange = (kind: ChangeKind, chosen: readonly PeriodLine[]) => {
    setChange({ kind, lines: chosen });
    setChanging(true);
  };

  /** Back to the row one came from, so that the keyboard goes on where it was. */
  const close = (id: string) => {
    search.open(null);
    requestAnimationFrame(() => document.getElementById(rowLinkId(id))?.focus());
  };

  return (
    <Page smallOnPaper>
      <PeriodHead
        regimes={regimes}
        regime={regime}
        periodKey={periodKey}
        page={page.data}
        actions={
          open ? undefined : (
            <PeriodActs
              sheet={urlOf(reportApi.sheet, { query: { ...query, lang } })}
              missing={lines.filter(isMissing)}
              onUrge={(missing) => onChange('urge', missing)}
            />
          )
        }
      />
      {page.data && (isWide || !open) ? (
        <PeriodSummary
          page={page.data}
          at={page.dataUpdatedAt}
          filter={search.filter}
          onFilter={search.setFilter}
        />
      ) : page.isPending ? (
        <div className={css.summary} />
      ) : null}
      <div className={css.panes} data-open={(open && isWide) || undefined}>
        {open && !isWide ? null : (
          <PeriodTable
            periodKey={periodKey}
            lines={lines}
            state={tableState(
              page,
              (fault) => say(fault as Problem),
              <PeriodEmpty filter={search.filter} onAll={() => search.setFilter('all')} />,
            )}
            open={open}
            linkTo={search.linkTo}
            onChange={(kind, line) => onChange(kind, [line])}
          />
        )}
        {open ? (
          <ComparePanel
            key={open.id}
            line={open}
            base={search.base}
            onBase={search.setBase}
            next={next}
            isWide={isWide}
            onNext={() => search.open(next?.id ?? null)}
            onClose={() => close(open.id)}
          />
        ) : null}
      </div>
      <ChangeDialogs
        change={isChanging ? (change?.kind ?? null) : null}
        chosen={(change?.lines ?? []).map(({ duty, unit }) => ({
          id: duty.id,
          unitId: unit.id,
          dueAt: duty.dueAt,
          timesUrged: duty.timesUrged,
          lastUrgedAt: duty.lastUrgedAt,
        }))}
        onClose={() => setChanging(false)}
        onDone={() => setChanging(false)}
      />
    </Page>
  );
}
