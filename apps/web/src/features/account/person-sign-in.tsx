import { Button, Modal } from '@mantine/core';
import { IconKey, IconLock, IconLockOpen } from '@tabler/icons-react';
import { accountApi } from '@thidua/shared/account/account.api';
import type { Account, AccountAction } from '@thidua/shared/account/account.model';
import { useState } from 'react';
import { useFormat } from '../../platform/format.tsx';
import { useProblemWords } from '../../platform/problem-words.ts';
import { useAct } from '../../platform/query.ts';
import { useShellWords } from '../../platform/shell-words.ts';
import { Card } from '../../ui/card.tsx';
import { confirmAct } from '../../ui/confirm-channel.ts';
import { KeyValue } from '../../ui/key-value.tsx';
import { useTell } from '../../ui/tell.tsx';
import css from './account.module.css';
import { useAccountWords } from './account.words.ts';
import { DisableAccount } from './disable-account.tsx';
import { IssuedPassword } from './issued-password.tsx';

/** The state of the account: when it was used, a new password, closing and opening it. */
export function PersonSignIn({ account }: { account: Account }) {
  const { people } = useAccountWords();
  const words = people.person;
  const format = useFormat();
  const [isClosing, setClosing] = useState(false);
  const may = (action: AccountAction) => account.actions[action].allowed;
  const why = account.actions.disable.why;
  return (
    <Card title={words.signIn}>
      <KeyValue
        keyWidth={140}
        pairs={[
          {
            key: people.lastSignIn,
            value: account.lastSignInAt ? format.when(account.lastSignInAt) : people.never,
          },
          { key: words.sessions, value: account.openSessions },
        ]}
      />
      <div className={css.buttons} style={{ marginTop: 16 }}>
        {may('resetPassword') ? <ResetPassword account={account} /> : null}
        {may('disable') ? (
          <Button
            size="sm"
            color="danger"
            leftSection={<IconLock size={16} stroke={1.7} />}
            onClick={() => setClosing(true)}
          >
            {words.disable}
          </Button>
        ) : null}
        {may('enable') ? <Enable account={account} /> : null}
        {why === 'ownAccount' || why === 'needsRole' ? <p className={css.note}>{words.why[why]}</p> : null}
      </div>
      <DisableAccount account={account} opened={isClosing} onClose={() => setClosing(false)} />
    </Card>
  );
}

function ResetPassword({ account }: { account: Account }) {
  const { people } = useAccountWords();
  const words = people.person;
  const { close } = useShellWords();
  const say = useProblemWords();
  const tell = useTell();
  const [issued, setIssued] = useState<Account | null>(null);
  const reset = useAct(accountApi.resetPassword, {
    onSuccess: setIssued,
    onError: (problem) => tell(say(problem), { tone: 'danger' }),
  });
  const ask = async () => {
    const yes = await confirmAct({
      title: words.resetAsk(account.name),
      lost: words.resetLost,
      act: words.reset,
    });
    if (yes) reset.mutate({ params: { id: account.id }, body: { rev: account.rev } });
  };
  return (
    <>
      <Button
        size="sm"
        leftSection={<IconKey size={16} stroke={1.7} />}
        loading={reset.isPending}
        onClick={() => void ask()}
      >
        {words.reset}
      </Button>
      <Modal
        opened={issued !== null}
        onClose={() => setIssued(null)}
        title={people.issued.title}
        size={440}
        closeOnClickOutside={false}
        closeButtonProps={{ 'aria-label': close }}
      >
        {issued ? (
          <IssuedPassword name={issued.name} password={issued.issuedPassword}>
            <Button variant="filled" onClick={() => setIssued(null)}>
              {close}
            </Button>
          </IssuedPassword>
        ) : null}
      </Modal>
    </>
  );
}

function Enable({ account }: { account: Account }) {
  const words = useAccountWords().people.person;
  const say = useProblemWords();
  const tell = useTell();
  const enable = useAct(accountApi.enable, {
    onSuccess: () => tell(words.enabledDone),
    onError: (problem) => tell(say(problem), { tone: 'danger' }),
  });
  return (
    <Button
      size="sm"
      leftSection={<IconLockOpen size={16} stroke={1.7} />}
      loading={enable.isPending}
      onClick={() => enable.mutate({ params: { id: account.id }, body: { rev: account.rev } })}
    >
      {words.enable}
    </Button>
  );
}
