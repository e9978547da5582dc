import { Modal } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { sessionApi } from '@thidua/shared/account/session.api';
import type { Me } from '@thidua/shared/account/session.model';
import { useEffect, useState } from 'react';
import { onSignedOut } from '../../platform/api.ts';
import { paths } from '../../platform/paths.ts';
import { keyOf } from '../../platform/query.ts';
import { useMe } from '../../platform/session.tsx';
import { useTell } from '../../ui/tell.tsx';
import { useAccountWords } from './account.words.ts';
import css from './entrance.module.css';
import { SignInForm } from './sign-in-form.tsx';

/** The session has ended: one signs in over the page, which stays as it was, and every question is asked again. */
export function SignInAgain() {
  const words = useAccountWords().entrance;
  const me = useMe();
  const tell = useTell();
  const client = useQueryClient();
  const [isOver, setOver] = useState(false);
  useEffect(() => onSignedOut(() => setOver(true)), []);
  const onSignedIn = (back: Me) => {
    setOver(false);
    client.setQueryData(keyOf(sessionApi.me, {}), back);
    void client.invalidateQueries();
    if (me.actingFor) tell(words.again.noLongerActing(me.actingFor.name), { tone: 'info' });
  };
  return (
    <Modal
      opened={isOver}
      onClose={() => {}}
      withCloseButton={false}
      closeOnClickOutside={false}
      closeOnEscape={false}
      title={words.again.title}
      size={440}
    >
      <p className={css.lead}>{words.again.body}</p>
      <SignInForm username={me.account.username} act={words.again.act} onSignedIn={onSignedIn} />
      <p className={css.hint} style={{ marginTop: 16 }}>
        <a href={paths.signIn}>{words.again.other(me.account.name)}</a>
      </p>
    </Modal>
  );
}
