import { Button } from '@mantine/core';
import { inspectionApi } from '@thidua/shared/inspection/inspection.api';
import type { Visit } from '@thidua/shared/inspection/inspection.model';
import { dayOf } from '@thidua/shared/kernel/instant';
import { Link, useNavigate } from 'react-router';
import { useNow } from '../../platform/clock.ts';
import { paths } from '../../platform/paths.ts';
import { useProblemWords } from '../../platform/problem-words.ts';
import { useReached } from '../../platform/reach.ts';
import { sayWhy } from '../../platform/say-why.ts';
import { useMe } from '../../platform/session.tsx';
import { useTell } from '../../ui/tell.tsx';
import { useInspectionWords, useVisitScreensWords } from './inspection.words.ts';
import { beginHere } from './outbox-ports.ts';
import { TakeAlong } from './take-along.tsx';
import { useVisitAct } from './use-visit-act.ts';

/** What comes next: to start it on its day, or to go on recording. */
export function VisitActs({ visit }: { visit: Visit }) {
  const words = useVisitScreensWords();
  const { actions, id } = visit;
  if (actions.answer?.allowed && visit.state === 'started')
    return (
      <Button component={Link} to={paths.inspectionRecord(id)} variant="filled">
        {words.page.record}
      </Button>
    );
  return visit.state === 'planned' ? <Start visit={visit} /> : null;
}

/** Before its day the button is there and says from when it may be pressed; to others it is not. */
function Start({ visit }: { visit: Visit }) {
  const words = useVisitScreensWords();
  const { why } = useInspectionWords();
  const say = useProblemWords();
  const tell = useTell();
  const go = useNavigate();
  const { account } = useMe();
  const isReached = useReached();
  const now = useNow();
  const start = useVisitAct(inspectionApi.start, words.minutes.told.start, () =>
    go(paths.inspectionRecord(visit.id)),
  );
  const verdict = visit.actions.start;
  // Told on an earlier day, and its day has come where there is no network to ask again.
  const isItsDay = !isReached && dayOf(now) >= dayOf(visit.startsAt);
  const isEarly = verdict?.why === 'notItsDay' && !isItsDay;
  if (!verdict?.allowed && verdict?.why !== 'notItsDay') return null;
  const begin = async () => {
    await beginHere(account.id, visit.id);
    tell(words.page.startedHere);
    go(paths.inspectionRecord(visit.id));
  };
  return (
    <>
      <TakeAlong visit={visit} />
      {isEarly ? <span className="sec">{sayWhy(verdict, why)}</span> : null}
      <Button
        variant="filled"
        disabled={isEarly}
        loading={start.isPending}
        onClick={() =>
          start.mutate(
            { params: { id: visit.id }, body: { rev: visit.rev } },
            {
              onError: (problem) =>
                problem.status === 0 ? void begin() : tell(say(problem), { tone: 'danger' }),
            },
          )
        }
      >
        {visit.kind === 'self' ? words.page.startSelf : words.page.start}
      </Button>
    </>
  );
}
