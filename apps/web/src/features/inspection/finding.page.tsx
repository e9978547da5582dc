import { Button } from '@mantine/core';
import { findingApi } from '@thidua/shared/inspection/finding.api';
import type { Finding } from '@thidua/shared/inspection/finding.model';
import { findingCode } from '@thidua/shared/inspection/finding-mark';
import { dayOf } from '@thidua/shared/kernel/instant';
import { lazy, Suspense, useState } from 'react';
import { Link, useParams } from 'react-router';
import { useFormat } from '../../platform/format.tsx';
import { paths } from '../../platform/paths.ts';
import { useProblemWords } from '../../platform/problem-words.ts';
import { useAsk } from '../../platform/query.ts';
import { Card } from '../../ui/card.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { LoadingRows } from '../../ui/loading-rows.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Columns, Page } from '../../ui/page.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { retryOf } from '../../ui/retry-of.ts';
import { StateText } from '../../ui/state-text.tsx';
import { usePhone } from '../../ui/use-narrow.ts';
import { BeforeAfter } from './before-after.tsx';
import type { FindingChange } from './change-drawer.tsx';
import { CloseCard } from './close-card.tsx';
import { Repeated } from './finding-card.tsx';
import { FindingFacts } from './finding-facts.tsx';
import { findingGlyphs } from './finding-glyphs.ts';
import { FindingMenu } from './finding-menu.tsx';
import css from './finding-page.module.css';
import { FindingTimeline } from './finding-timeline.tsx';
import { useFindingScreensWords, useFindingWords } from './inspection.words.ts';
import { ItemHistory } from './item-history.tsx';
import { ProposeCard } from './propose-card.tsx';
import { useFindingAct } from './use-finding-act.ts';

const ChangeDrawer = lazy(() => import('./change-drawer.tsx'));

/** One finding: what was found, what was done about it, and who has the next word. */
export function FindingPage() {
  const { id = '' } = useParams();
  const words = useFindingScreensWords().page;
  const say = useProblemWords();
  const onPhone = usePhone();
  const asked = useAsk(findingApi.get, { params: { id } });
  const [change, setChange] = useState<FindingChange | null>(null);
  const finding = asked.data;
  return (
    <Page>
      <PageHead
        title={finding ? (onPhone ? findingCode(finding.number) : finding.quote) : words.back}
        status={finding ? <Status finding={finding} /> : null}
        lead={finding ? <Lead finding={finding} onPhone={onPhone} /> : null}
        phoneLine={finding?.unit.shortName}
        back={{ to: paths.findings, label: words.back }}
        actions={finding ? <FindingMenu finding={finding} onChange={setChange} /> : null}
      />
      {asked.isPending ? <LoadingRows rows={6} /> : null}
      {asked.isError ? <ErrorState problem={say(asked.error)} onRetry={retryOf(asked)} /> : null}
      {finding ? <Body finding={finding} onChange={setChange} /> : null}
      <Suspense fallback={null}>
        {finding && change ? (
          <ChangeDrawer finding={finding} change={change} onClose={() => setChange(null)} />
        ) : null}
      </Suspense>
    </Page>
  );
}

function Status({ finding }: { finding: Finding }) {
  const { mark } = useFindingWords();
  return (
    <StateText k={findingGlyphs[finding.mark]} loud={finding.mark === 'overdue'}>
      {mark[finding.mark]}
    </StateText>
  );
}

/** Where it comes from; on the phone the top bar has room for its number alone. */
function Lead({ finding, onPhone }: { finding: Finding; onPhone: boolean }) {
  const words = useFindingScreensWords().page;
  const format = useFormat();
  const { visit } = finding;
  const source = visit.kind === 'self' ? words.selfVisit : words.visit(visit.number);
  const day = format.day(dayOf(visit.startsAt));
  return (
    <>
      {onPhone ? <b className={css.phoneTitle}>{finding.quote}</b> : null}
      <Link to={paths.inspection(visit.id)}>
        {words.lead(onPhone ? findingCode(finding.number) : finding.unit.name, source, day, finding.itemCode)}
      </Link>
      <Repeated times={finding.timesRepeated} />
    </>
  );
}

interface BodyProps {
  finding: Finding;
  onChange: (change: FindingChange) => void;
}

function Body({ finding, onChange }: BodyProps) {
  const words = useFindingScreensWords().page;
  return (
    <Columns
      sideWidth={384}
      main={
        <>
          <Card label={words.before}>
            <FindingFacts finding={finding} />
            <BeforeAfter finding={finding} />
          </Card>
          <TakeBack finding={finding} />
          {finding.actions.propose?.allowed ? <ProposeCard key={finding.rev} finding={finding} /> : null}
          <FindingTimeline finding={finding} />
        </>
      }
      side={
        <>
          <CloseCard finding={finding} onChange={onChange} />
          <ItemHistory finding={finding} />
        </>
      }
    />
  );
}

/** While nobody has looked at it, the unit may take its proposal back. */
function TakeBack({ finding }: { finding: Finding }) {
  const { told } = useFindingScreensWords();
  const { act, mark } = useFindingWords();
  const say = useProblemWords();
  const takeBack = useFindingAct(findingApi.takeBack, told.takenBack);
  if (!finding.actions.takeBack?.allowed) return null;
  return (
    <Notice
      actions={
        <Button
          size="xs"
          loading={takeBack.isPending}
          onClick={() => takeBack.mutate({ params: { id: finding.id }, body: { rev: finding.rev } })}
        >
          {act.takeBack}
        </Button>
      }
    >
      {takeBack.error ? say(takeBack.error) : mark.waiting}
    </Notice>
  );
}
