import { Button } from '@mantine/core';
import { urlOf } from '@thidua/shared/contract/call';
import type { Visit } from '@thidua/shared/inspection/inspection.model';
import { minutesApi } from '@thidua/shared/inspection/minutes.api';
import type { Minutes } from '@thidua/shared/inspection/minutes.model';
import { lazy, Suspense, useState } from 'react';
import { useFormat } from '../../platform/format.tsx';
import { useProblemWords } from '../../platform/problem-words.ts';
import { useAsk } from '../../platform/query.ts';
import { Card } from '../../ui/card.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { LoadingRows } from '../../ui/loading-rows.tsx';
import { retryOf } from '../../ui/retry-of.ts';
import { StateText } from '../../ui/state-text.tsx';
import { useInspectionWords, useVisitScreensWords } from './inspection.words.ts';
import { MinutesActs } from './minutes-acts.tsx';
import type { MinutesText } from './minutes-drawer.tsx';
import css from './visit.module.css';

const MinutesDrawer = lazy(() => import('./minutes-drawer.tsx'));

/** The minutes: what is concluded, who has signed, and what the other side has to say. */
export function MinutesCard({ visit }: { visit: Visit }) {
  const visitId = visit.id;
  const words = useVisitScreensWords().minutes;
  const say = useProblemWords();
  const asked = useAsk(minutesApi.get, { params: { id: visitId } });
  const [writing, setWriting] = useState<MinutesText | null>(null);
  const minutes = asked.data;
  return (
    <Card
      title={words.title}
      note={minutes?.paper ? words.number(minutes.paper.number) : undefined}
      action={
        <Button component="a" size="xs" href={urlOf(minutesApi.word, { params: { id: visitId } })} download>
          {words.word}
        </Button>
      }
    >
      {asked.isPending ? <LoadingRows rows={3} /> : null}
      {asked.isError ? <ErrorState problem={say(asked.error)} onRetry={retryOf(asked)} /> : null}
      {minutes ? (
        <>
          <Concluded minutes={minutes} />
          <Signatures minutes={minutes} />
          <Addenda minutes={minutes} />
          <MinutesActs visit={visit} minutes={minutes} onWrite={setWriting} />
        </>
      ) : null}
      <Suspense fallback={null}>
        {minutes && writing ? (
          <MinutesDrawer minutes={minutes} text={writing} onClose={() => setWriting(null)} />
        ) : null}
      </Suspense>
    </Card>
  );
}

function Concluded({ minutes: { body } }: { minutes: Minutes }) {
  const words = useVisitScreensWords().minutes;
  const { outcome, result } = useInspectionWords();
  return (
    <div className={css.concluded}>
      <p>
        {[result.passed(body.result.passed), result.failed(body.result.failed)].join(', ')}
        {body.result.most > 0 ? ` · ${result.score(body.result.score, body.result.most)}` : ''}
      </p>
      <p className={body.summary ? css.summary : 'sec'}>{body.summary || words.noSummary}</p>
      {body.outcome === 'none' ? null : (
        <p>
          <StateText k="gold">{outcome[body.outcome]}</StateText>
          {body.outcomeReason ? <span className={css.of}>{body.outcomeReason}</span> : null}
        </p>
      )}
    </div>
  );
}

/** Two signatures in their order; an objection stands where the second would. */
function Signatures({ minutes }: { minutes: Minutes }) {
  const words = useVisitScreensWords().minutes;
  const format = useFormat();
  const { team, unit, objection } = minutes;
  return (
    <ol className={css.signatures}>
      <li>
        <StateText k={team ? 'ok' : 'draft'}>{team ? words.teamSigned : words.teamWaits}</StateText>
        {team ? <Signed by={team} /> : null}
      </li>
      <li>
        {objection ? (
          <>
            <StateText k="warn" loud>
              {words.objected}
            </StateText>
            <span className={css.of}>{`${objection.by.name} · ${format.whenFull(objection.at)}`}</span>
            <blockquote className={css.objection}>{objection.text}</blockquote>
          </>
        ) : (
          <>
            <StateText k={unit ? 'ok' : 'draft'}>{unit ? words.unitSigned : words.unitWaits}</StateText>
            {unit ? <Signed by={unit} /> : null}
          </>
        )}
      </li>
      {minutes.sealedAt ? (
        <li className={css.of}>
          {words.sealed(format.whenFull(minutes.sealedAt))}
          {minutes.fingerprint ? (
            <span className={css.fingerprint} title={minutes.fingerprint}>
              {` · ${words.fingerprint} ${minutes.fingerprint.slice(0, 12)}`}
            </span>
          ) : null}
        </li>
      ) : null}
    </ol>
  );
}

/** Whose hand it was, and in whose place where it was not their own to sign. */
function Signed({ by: { by, onBehalfOf, at } }: { by: NonNullable<Minutes['team']> }) {
  const words = useVisitScreensWords().minutes;
  const format = useFormat();
  const inPlace = onBehalfOf ? words.signedFor(onBehalfOf.post || onBehalfOf.name) : null;
  return (
    <span className={css.of}>{[by.name, inPlace, format.whenFull(at)].filter(Boolean).join(' · ')}</span>
  );
}

function Addenda({ minutes: { addenda } }: { minutes: Minutes }) {
  const words = useVisitScreensWords().minutes;
  const format = useFormat();
  return addenda.map((one) => (
    <div key={one.id} className={css.addendum}>
      <b>{words.addendum(one.number)}</b>
      <span className={css.of}>{`${one.by.name} · ${format.whenFull(one.at)}`}</span>
      <p>{one.text}</p>
    </div>
  ));
}
