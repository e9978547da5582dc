import { useDisclosure } from '@mantine/hooks';
import { roundApi } from '@thidua/shared/inspection/round.api';
import type { Round } from '@thidua/shared/inspection/round.model';
import { lazy, Suspense, useState } from 'react';
import { useParams } from 'react-router';
import { useFormat } from '../../platform/format.tsx';
import { paths } from '../../platform/paths.ts';
import { useProblemWords } from '../../platform/problem-words.ts';
import { useAsk } from '../../platform/query.ts';
import { Card } from '../../ui/card.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { KeyValue } from '../../ui/key-value.tsx';
import { LoadingRows } from '../../ui/loading-rows.tsx';
import { Columns, Page } from '../../ui/page.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { retryOf } from '../../ui/retry-of.ts';
import { StateText } from '../../ui/state-text.tsx';
import { useChecklistWords, useInspectionWords, useRoundScreensWords } from './inspection.words.ts';
import { RoundActs } from './round-acts.tsx';
import { RoundUnits } from './round-units.tsx';
import { TeamList } from './team-list.tsx';
import css from './visit.module.css';
import { roundGlyphs } from './visit-glyphs.ts';

const RoundDrawer = lazy(() => import('./round-drawer.tsx'));
const PlanDrawer = lazy(() => import('./plan-drawer.tsx'));

/** One round: its units, how far each is, and what comes next. */
export function RoundPage() {
  const { id = '' } = useParams();
  const words = useRoundScreensWords();
  const { roundState } = useInspectionWords();
  const say = useProblemWords();
  const format = useFormat();
  const [isEditing, editing] = useDisclosure(false);
  const [planFor, setPlanFor] = useState<string | null>(null);
  const asked = useAsk(roundApi.get, { params: { id } });
  const round = asked.data;
  return (
    <Page>
      <PageHead
        title={round?.name ?? words.page.back}
        status={round ? <StateText k={roundGlyphs[round.state]}>{roundState[round.state]}</StateText> : null}
        lead={round ? words.page.days(format.day(round.startsOn), format.day(round.endsOn)) : null}
        back={{ to: paths.inspectionRounds, label: words.page.back }}
        actions={round ? <RoundActs round={round} onEdit={editing.open} /> : null}
      />
      {asked.isPending ? <LoadingRows rows={6} /> : null}
      {asked.isError ? <ErrorState problem={say(asked.error)} onRetry={retryOf(asked)} /> : null}
      {round ? (
        <Columns
          sideWidth={340}
          main={<RoundUnits round={round} onPlan={setPlanFor} />}
          side={<About round={round} />}
        />
      ) : null}
      <Suspense fallback={null}>
        {round && isEditing ? <RoundDrawer round={round} onClose={editing.close} /> : null}
        {round && planFor ? (
          <PlanDrawer round={round} unitId={planFor} onClose={() => setPlanFor(null)} />
        ) : null}
      </Suspense>
    </Page>
  );
}

function About({ round }: { round: Round }) {
  const { page } = useRoundScreensWords();
  const { sampleMark } = useInspectionWords();
  const { edition } = useChecklistWords();
  const format = useFormat();
  const pairs = [
    {
      key: page.checklist,
      value: (
        <>
          {`${round.checklist.name}, ${edition(round.checklist.edition)}`}
          {round.checklist.isSample ? <span className={css.sample}>{sampleMark}</span> : null}
        </>
      ),
    },
    ...(round.purpose ? [{ key: page.purpose, value: round.purpose }] : []),
    ...(round.selfDueOn ? [{ key: page.self, value: page.selfDue(format.day(round.selfDueOn)) }] : []),
  ];
  return (
    <>
      <Card label={page.checklist}>
        <KeyValue pairs={pairs} keyWidth={100} />
      </Card>
      {round.team.length > 0 ? (
        <Card title={page.team}>
          <TeamList team={round.team} />
        </Card>
      ) : null}
    </>
  );
}
