import { Button } from '@mantine/core';
import { delegationApi } from '@thidua/shared/account/delegation.api';
import type { Delegation } from '@thidua/shared/account/delegation.model';
import { useFormat } from '../../platform/format.tsx';
import { useProblemWords } from '../../platform/problem-words.ts';
import { useAct } from '../../platform/query.ts';
import { useMe } from '../../platform/session.tsx';
import { Chip } from '../../ui/chip.tsx';
import { confirmAct } from '../../ui/confirm-channel.ts';
import { useTell } from '../../ui/tell.tsx';
import css from './account.module.css';
import { useActFor } from './account.parts.tsx';
import { useAccountWords } from './account.words.ts';

const tones = { coming: 'l', inForce: 'o', over: 'n', revoked: 'n' } as const;

interface DelegationLineProps {
  one: Delegation;
  side: 'given' | 'received';
}

/** One delegation: the other person, the role, until when; act by it, take it back or give it back. */
export function DelegationLine({ one, side }: DelegationLineProps) {
  const all = useAccountWords();
  const words = all.own.delegation;
  const format = useFormat();
  const { actingFor } = useMe();
  const actFor = useActFor();
  const other = side === 'given' ? one.to : one.from;
  const isOpen = one.standing === 'inForce' || one.standing === 'coming';
  const mayTakeUp = side === 'received' && one.standing === 'inForce' && actingFor?.delegationId !== one.id;
  return (
    <li className={isOpen ? '' : css.off}>
      <div>
        <span className={css.who}>
          {other.name} <Chip tone={tones[one.standing]}>{words.standing[one.standing]}</Chip>
        </span>
        <span className={css.under}>
          {words.roleAt(all.roles[one.role], one.unit.shortName)} ·{' '}
          {words.days(format.day(one.startsOn), format.day(one.endsOn))}
          {one.reason ? ` · ${one.reason}` : ''}
        </span>
      </div>
      {isOpen ? (
        <div className={css.buttons}>
          {mayTakeUp ? (
            <Button
              size="xs"
              variant="outline"
              loading={actFor.isPending}
              onClick={() => actFor.mutate({ body: { delegationId: one.id } })}
            >
              {words.takeUp}
            </Button>
          ) : null}
          <Revoke one={one} side={side} />
        </div>
      ) : null}
    </li>
  );
}

function Revoke({ one, side }: DelegationLineProps) {
  const words = useAccountWords().own.delegation;
  const say = useProblemWords();
  const tell = useTell();
  const isGiven = side === 'given';
  const revoke = useAct(delegationApi.revokeDelegation, {
    onSuccess: () => tell(isGiven ? words.revoked : words.gaveBack),
    onError: (problem) => tell(say(problem), { tone: 'danger' }),
  });
  const ask = async () => {
    const act = isGiven ? words.revoke : words.giveBack;
    const title = isGiven ? words.revokeAsk(one.to.name) : words.giveBackAsk(one.from.name);
    if (await confirmAct({ title, lost: words.revokeLost, act, danger: isGiven }))
      revoke.mutate({ params: { id: one.id }, body: { rev: one.rev } });
  };
  return (
    <Button size="xs" loading={revoke.isPending} onClick={() => void ask()}>
      {isGiven ? words.revoke : words.giveBack}
    </Button>
  );
}
