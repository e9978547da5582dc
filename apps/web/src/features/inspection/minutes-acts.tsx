import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { Visit } from '@thidua/shared/inspection/inspection.model';
import { minutesApi } from '@thidua/shared/inspection/minutes.api';
import type { Minutes } from '@thidua/shared/inspection/minutes.model';
import { lazy, Suspense } from 'react';
import { useProblemWords } from '../../platform/problem-words.ts';
import { confirmAct } from '../../ui/confirm-channel.ts';
import { Notice } from '../../ui/notice.tsx';
import { useInspectionWords, useVisitScreensWords } from './inspection.words.ts';
import type { MinutesText } from './minutes-drawer.tsx';
import { useVisitAct } from './use-visit-act.ts';
import css from './visit.module.css';

const ConcludeDrawer = lazy(() => import('./conclude-drawer.tsx'));

interface MinutesActsProps {
  visit: Visit;
  minutes: Minutes;
  onWrite: (text: MinutesText) => void;
}

const written = ['object', 'takeBack', 'append'] as const;

/** Signing asks once more, for it cannot be undone alone; everything else is written down first. */
export function MinutesActs({ visit, minutes, onWrite }: MinutesActsProps) {
  const words = useVisitScreensWords().minutes;
  const { act } = useInspectionWords();
  const [isConcluding, concluding] = useDisclosure(false);
  const say = useProblemWords();
  const sign = useVisitAct(minutesApi.sign, words.told.sign);
  const confirm = useVisitAct(minutesApi.confirm, words.told.confirm);
  const given = { params: { id: minutes.visitId }, body: { rev: minutes.rev } };
  const { actions } = minutes;
  const problem = sign.error ?? confirm.error;
  const ask = async (which: 'sign' | 'confirm') => {
    const body = which === 'sign' ? words.signBody : words.confirmBody;
    if (!(await confirmAct({ title: words[which], body, act: words[which] }))) return;
    if (which === 'sign') sign.mutate(given);
    else confirm.mutate(given);
  };
  const primary = (['sign', 'confirm'] as const).find((which) => actions[which]?.allowed);
  const others = written.filter((which) => actions[which]?.allowed);
  const mayConclude = visit.actions.conclude.allowed;
  if (!primary && others.length === 0 && !mayConclude) return null;
  return (
    <>
      {problem ? (
        <Notice tone="danger" live>
          {say(problem)}
        </Notice>
      ) : null}
      <div className={css.acts}>
        {mayConclude ? <Button onClick={concluding.open}>{act.conclude}</Button> : null}
        {others.map((which) => (
          <Button key={which} onClick={() => onWrite(which)}>
            {words[which]}
          </Button>
        ))}
        {primary ? (
          <Button
            variant="filled"
            loading={sign.isPending || confirm.isPending}
            onClick={() => void ask(primary)}
          >
            {words[primary]}
          </Button>
        ) : null}
      </div>
      <Suspense fallback={null}>
        {isConcluding ? <ConcludeDrawer visit={visit} onClose={concluding.close} /> : null}
      </Suspense>
    </>
  );
}
