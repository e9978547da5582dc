import { Button } from '@mantine/core';
import { roundApi } from '@thidua/shared/inspection/round.api';
import type { Round } from '@thidua/shared/inspection/round.model';
import { useProblemWords } from '../../platform/problem-words.ts';
import { sayWhy } from '../../platform/say-why.ts';
import { confirmAct } from '../../ui/confirm-channel.ts';
import { useTell } from '../../ui/tell.tsx';
import { useInspectionWords, useRoundScreensWords } from './inspection.words.ts';
import { RoundMenu } from './round-menu.tsx';
import { useRoundAct } from './use-round-act.ts';

/** To start it, to close it, to change it: what the round allows, each asked once more. */
export function RoundActs({ round, onEdit }: { round: Round; onEdit: () => void }) {
  const words = useRoundScreensWords().round;
  const { why } = useInspectionWords();
  const say = useProblemWords();
  const tell = useTell();
  const start = useRoundAct(roundApi.start, words.told.started);
  const close = useRoundAct(roundApi.close, words.told.closed);
  const { actions } = round;
  const given = { params: { id: round.id }, body: { rev: round.rev } };
  const failed = { onError: (problem: Parameters<typeof say>[0]) => tell(say(problem), { tone: 'danger' }) };
  const ask = async (which: 'start' | 'close') => {
    const body = which === 'start' ? words.startBody : words.closeBody;
    if (!(await confirmAct({ title: words[which], body, act: words[which] }))) return;
    if (which === 'start') start.mutate(given, failed);
    else close.mutate(given, failed);
  };
  const isUnfinished = actions.close?.why === 'roundUnfinished';
  return (
    <>
      <RoundMenu round={round} />
      {actions.edit?.allowed ? <Button onClick={onEdit}>{words.edit}</Button> : null}
      {isUnfinished ? <span className="sec">{sayWhy(actions.close, why)}</span> : null}
      {actions.close?.allowed ? (
        <Button loading={close.isPending} onClick={() => void ask('close')}>
          {words.close}
        </Button>
      ) : null}
      {actions.start?.allowed ? (
        <Button variant="filled" loading={start.isPending} onClick={() => void ask('start')}>
          {words.start}
        </Button>
      ) : null}
    </>
  );
}
