import { inspectionApi } from '@thidua/shared/inspection/inspection.api';
import type { Visit } from '@thidua/shared/inspection/inspection.model';
import { dayOf } from '@thidua/shared/kernel/instant';
import { useParams } from 'react-router';
import { useFormat } from '../../platform/format.tsx';
import { paths } from '../../platform/paths.ts';
import { useProblemWords } from '../../platform/problem-words.ts';
import { useAsk } from '../../platform/query.ts';
import { ErrorState } from '../../ui/error-state.tsx';
import { LoadingRows } from '../../ui/loading-rows.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Columns, Page } from '../../ui/page.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { retryOf } from '../../ui/retry-of.ts';
import { StateText } from '../../ui/state-text.tsx';
import { usePhone } from '../../ui/use-narrow.ts';
import { useInspectionWords, useVisitScreensWords } from './inspection.words.ts';
import { MinutesCard } from './minutes-card.tsx';
import { VisitActs } from './visit-acts.tsx';
import { VisitFacts } from './visit-facts.tsx';
import { VisitFindings } from './visit-findings.tsx';
import { VisitItems } from './visit-items.tsx';
import { VisitMenu } from './visit-menu.tsx';
import { VisitStatus } from './visit-status.tsx';
import { VisitTeam } from './visit-team.tsx';
import { VisitTimeline } from './visit-timeline.tsx';

/** One visit, or one self-inspection: what it is about, what came out of it, and its minutes. */
export function VisitPage() {
  const { id = '' } = useParams();
  const words = useVisitScreensWords().page;
  const say = useProblemWords();
  const onPhone = usePhone();
  const asked = useAsk(inspectionApi.get, { params: { id } });
  const visit = asked.data;
  return (
    <Page>
      <PageHead
        title={visit ? (onPhone ? visit.unit.shortName : visit.unit.name) : words.back}
        status={visit ? <VisitStatus visit={visit} /> : null}
        lead={visit ? <Lead visit={visit} /> : null}
        back={{ to: paths.calendar, label: words.back }}
        actions={
          visit ? (
            <>
              <VisitMenu visit={visit} />
              <VisitActs visit={visit} />
            </>
          ) : null
        }
      />
      {asked.isPending ? <LoadingRows rows={6} /> : null}
      {asked.isError ? <ErrorState problem={say(asked.error)} onRetry={retryOf(asked)} /> : null}
      {visit ? <Body visit={visit} /> : null}
    </Page>
  );
}

function Lead({ visit }: { visit: Visit }) {
  const words = useInspectionWords();
  const page = useVisitScreensWords().page;
  const format = useFormat();
  const kind = visit.kind === 'self' ? words.kind.self : page.visit(visit.number);
  const day = dayOf(visit.kind === 'self' ? (visit.endedAt ?? visit.endsAt) : visit.startsAt);
  const hours = `${format.time(visit.startsAt)}–${format.time(visit.endsAt)}`;
  return <>{[kind, format.dayNear(day), visit.kind === 'self' ? '' : hours].filter(Boolean).join(' · ')}</>;
}

function Body({ visit }: { visit: Visit }) {
  const words = useVisitScreensWords().page;
  const isOver = visit.state === 'recorded' || visit.state === 'signed';
  return (
    <>
      {visit.isVeiled ? (
        <Notice icon={<StateText k="hidden">{''}</StateText>}>{words.hiddenYet}</Notice>
      ) : null}
      <Columns
        sideWidth={384}
        main={
          <>
            <VisitItems visit={visit} />
            <VisitFindings visit={visit} />
          </>
        }
        side={
          <>
            {isOver && visit.kind === 'inspection' ? <MinutesCard visit={visit} /> : null}
            <VisitFacts visit={visit} />
            {visit.kind === 'inspection' ? <VisitTeam visit={visit} /> : null}
            <VisitTimeline visit={visit} />
          </>
        }
      />
    </>
  );
}
