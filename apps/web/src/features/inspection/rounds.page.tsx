import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconCalendarPlus } from '@tabler/icons-react';
import { roundApi } from '@thidua/shared/inspection/round.api';
import type { RoundLine } from '@thidua/shared/inspection/round.model';
import { lazy, Suspense } from 'react';
import { Link, useNavigate } from 'react-router';
import { useFormat } from '../../platform/format.tsx';
import { paths } from '../../platform/paths.ts';
import { useProblemWords } from '../../platform/problem-words.ts';
import { useAsk } from '../../platform/query.ts';
import { useCan } from '../../platform/session.tsx';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Page } from '../../ui/page.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Pager } from '../../ui/pager.tsx';
import { StateText } from '../../ui/state-text.tsx';
import { tableState } from '../../ui/table-slot.tsx';
import { useCursorPages } from '../../ui/use-cursor-pages.ts';
import css from './findings.module.css';
import { InspectionTabs } from './inspection.parts.tsx';
import { useInspectionWords, useRoundScreensWords } from './inspection.words.ts';
import { roundGlyphs } from './visit-glyphs.ts';

const RoundDrawer = lazy(() => import('./round-drawer.tsx'));
const PlanDrawer = lazy(() => import('./plan-drawer.tsx'));
const size = 50;

/** Inspection rounds: what is planned, how far it is, and the way to plan more. */
export function RoundsPage() {
  const words = useInspectionWords();
  const mayPlan = useCan()('inspection.plan');
  const go = useNavigate();
  const [isAdding, adding] = useDisclosure(false);
  const [isPlanning, planning] = useDisclosure(false);
  return (
    <Page>
      <PageHead
        title={words.title}
        tabs={<InspectionTabs value="rounds" />}
        actions={mayPlan ? <Acts onAdd={adding.open} onPlan={planning.open} /> : null}
      />
      <Rounds mayPlan={mayPlan} />
      <Suspense fallback={null}>
        {isAdding ? (
          <RoundDrawer onClose={adding.close} onSaved={(round) => go(paths.inspectionRound(round.id))} />
        ) : null}
        {isPlanning ? <PlanDrawer onClose={planning.close} /> : null}
      </Suspense>
    </Page>
  );
}

function Acts({ onAdd, onPlan }: { onAdd: () => void; onPlan: () => void }) {
  const words = useRoundScreensWords();
  return (
    <>
      <Button onClick={onAdd}>{words.round.add}</Button>
      <Button variant="filled" leftSection={<IconCalendarPlus size={17} stroke={1.8} />} onClick={onPlan}>
        {words.plan.title}
      </Button>
    </>
  );
}

function Rounds({ mayPlan }: { mayPlan: boolean }) {
  const words = useRoundScreensWords().list;
  const say = useProblemWords();
  const pages = useCursorPages('rounds', size);
  const cursor = pages.cursor;
  const asked = useAsk(
    roundApi.list,
    { query: { limit: size, ...(cursor ? { cursor } : {}) } },
    { keep: true },
  );
  const rows = asked.data?.items ?? [];
  const columns = useColumns();
  const nothing = <EmptyState title={words.empty}>{mayPlan ? words.emptyBody : words.emptyUnit}</EmptyState>;
  return (
    <>
      <DataTable
        caption={words.caption}
        columns={columns}
        rows={rows}
        rowKey={(row) => row.id}
        state={tableState(asked, (fault) => say(fault as never), nothing)}
        phone={(row) => <RoundCard round={row} />}
      />
      {rows.length > 0 ? (
        <Pager {...pages.pager(rows.length, asked.data?.nextCursor)} busy={asked.isPlaceholderData} />
      ) : null}
    </>
  );
}

/** What a round says of itself in a list, in words with their nouns. */
function useSayRound() {
  const words = useRoundScreensWords();
  const format = useFormat();
  return {
    days: (round: RoundLine) => words.page.days(format.day(round.startsOn), format.day(round.endsOn)),
    visits: ({ counts }: RoundLine) =>
      counts.visits === 0 ? words.list.noVisits : words.list.visits(counts.done, counts.visits),
    self: ({ selfDueOn, counts }: RoundLine) =>
      selfDueOn === null ? words.list.noSelf : words.list.self(counts.selfDone, counts.self),
  };
}

function useColumns(): Column<RoundLine>[] {
  const { list } = useRoundScreensWords();
  const { columns } = list;
  const { roundState } = useInspectionWords();
  const say = useSayRound();
  return [
    {
      key: 'name',
      head: columns.name,
      naming: true,
      cell: (row) => (
        <>
          <Link to={paths.inspectionRound(row.id)} className={css.title}>
            {row.name}
          </Link>
          <span className={css.owner}>{row.checklist.name}</span>
        </>
      ),
    },
    { key: 'days', head: columns.days, width: 196, quiet: true, cell: say.days },
    {
      key: 'visits',
      head: columns.visits,
      width: 176,
      cell: (row) => (
        <>
          {say.visits(row)}
          {row.counts.late > 0 ? (
            <span className={css.repeated}>
              <StateText k="over" loud tight>
                {list.late(row.counts.late)}
              </StateText>
            </span>
          ) : null}
        </>
      ),
    },
    { key: 'self', head: columns.self, width: 140, cell: say.self },
    {
      key: 'findings',
      head: columns.findings,
      width: 148,
      num: true,
      cell: (row) => row.counts.openFindings,
    },
    {
      key: 'state',
      head: columns.state,
      width: 150,
      cell: (row) => <StateText k={roundGlyphs[row.state]}>{roundState[row.state]}</StateText>,
    },
  ];
}

function RoundCard({ round }: { round: RoundLine }) {
  const { roundState } = useInspectionWords();
  const say = useSayRound();
  return (
    <Link to={paths.inspectionRound(round.id)} className={css.card}>
      <span className={css.title}>{round.name}</span>
      <span className="sec">{say.days(round)}</span>
      <span className={css.cardFoot}>
        <span>{say.visits(round)}</span>
        <StateText k={roundGlyphs[round.state]}>{roundState[round.state]}</StateText>
      </span>
    </Link>
  );
}
