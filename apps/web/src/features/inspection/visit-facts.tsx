import { itemsOf } from '@thidua/shared/inspection/checklist.model';
import { inspectionApi } from '@thidua/shared/inspection/inspection.api';
import type { Visit } from '@thidua/shared/inspection/inspection.model';
import { dayOf } from '@thidua/shared/kernel/instant';
import { Link } from 'react-router';
import { useFormat } from '../../platform/format.tsx';
import { paths } from '../../platform/paths.ts';
import { useAsk } from '../../platform/query.ts';
import { Card } from '../../ui/card.tsx';
import { KeyValue } from '../../ui/key-value.tsx';
import { StateText } from '../../ui/state-text.tsx';
import { useInspectionWords, useVisitScreensWords } from './inspection.words.ts';
import css from './visit.module.css';

export function VisitFacts({ visit }: { visit: Visit }) {
  const { page } = useVisitScreensWords();
  return (
    <Card title={page.facts}>
      <FactsOf visit={visit} />
    </Card>
  );
}

/** What the team found in the same round: there both results stand side by side. */
function TeamResult({ visit, roundId }: { visit: Visit; roundId: string }) {
  const { page } = useVisitScreensWords();
  const format = useFormat();
  const query = {
    roundId,
    unitId: visit.unit.id,
    kind: 'inspection' as const,
    order: 'latest' as const,
    limit: 1,
  };
  const [found] = useAsk(inspectionApi.list, { query }).data?.items ?? [];
  if (!found?.result) return <>{page.teamResultNone}</>;
  const { passed, failed } = found.result;
  return (
    <Link to={paths.inspection(found.id)}>
      {page.selfResult(format.day(dayOf(found.startsAt)), passed, failed)}
    </Link>
  );
}

/** What the visit is: when, why, on which list, announced or not, and what the unit said of itself. */
export function FactsOf({ visit }: { visit: Visit }) {
  const words = useInspectionWords();
  const { page } = useVisitScreensWords();
  const format = useFormat();
  const { checklist, self } = visit;
  const isSelf = visit.kind === 'self';
  const pairs = [
    {
      key: isSelf ? page.selfDue : page.when,
      value: isSelf ? format.whenFull(visit.endsAt) : words.when(visit.startsAt, visit.endsAt),
    },
    ...(isSelf
      ? []
      : [
          {
            key: page.notice,
            value: visit.isAnnounced ? (
              words.announced
            ) : (
              <StateText k="hidden">{words.unannounced}</StateText>
            ),
          },
        ]),
    ...(visit.round ? [{ key: page.round, value: visit.round.name }] : []),
    ...(visit.purpose ? [{ key: page.purpose, value: visit.purpose }] : []),
    {
      key: page.checklist,
      value: (
        <>
          {page.checklistOf(checklist.name, checklist.edition, itemsOf(checklist.body).length)}
          {checklist.isSample ? <span className={css.sample}>{words.sampleMark}</span> : null}
        </>
      ),
    },
    ...(isSelf
      ? visit.round
        ? [{ key: page.teamResult, value: <TeamResult visit={visit} roundId={visit.round.id} /> }]
        : []
      : [
          {
            key: page.self,
            value: self ? (
              <Link to={paths.inspection(self.visitId)}>
                {page.selfResult(format.day(dayOf(self.endedAt)), self.result.passed, self.result.failed)}
              </Link>
            ) : (
              page.selfNone
            ),
          },
        ]),
  ];
  return <KeyValue pairs={pairs} keyWidth={120} />;
}
