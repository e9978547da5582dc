import { Button, Modal, Stack } from '@mantine/core';
import { IconKey } from '@tabler/icons-react';
import { useState } from 'react';
import { useMe } from '../../platform/session.tsx';
import { useShellWords } from '../../platform/shell-words.ts';
import { Card } from '../../ui/card.tsx';
import { KeyValue } from '../../ui/key-value.tsx';
import { LangSwitch } from '../../ui/lang-switch.tsx';
import { SchemeSwitch } from '../../ui/scheme-switch.tsx';
import css from './account.module.css';
import { useAccountWords } from './account.words.ts';
import { ChangeEmail } from './change-email.tsx';
import { ChangePasswordForm } from './change-password-form.tsx';

export function ProfileCard() {
  const { own: words, roles } = useAccountWords();
  const me = useMe();
  const lines = me.roles.map((one) => words.delegation.roleAt(roles[one.role], one.unit.shortName));
  const held = [...new Set(lines)];
  return (
    <Card title={me.account.name}>
      <KeyValue
        keyWidth={110}
        pairs={[
          { key: words.username, value: me.account.username },
          ...(me.account.post ? [{ key: words.post, value: me.account.post }] : []),
          { key: words.unit, value: me.unit.name },
          { key: words.agency, value: me.agency.name },
          {
            key: words.roles,
            value: held.length === 0 ? words.noRoles : held.map((line) => <div key={line}>{line}</div>),
          },
          {
            key: words.email,
            value: (
              <>
                {me.account.email} <ChangeEmail />
              </>
            ),
          },
          ...(me.account.phone ? [{ key: words.phone, value: me.account.phone }] : []),
        ]}
      />
      <p className={css.note}>{words.edited}</p>
    </Card>
  );
}

export function DisplayCard() {
  const words = useAccountWords().own;
  return (
    <Card title={words.display} action={<LangSwitch full />}>
      <SchemeSwitch />
    </Card>
  );
}

export function PasswordCard() {
  const words = useAccountWords().own;
  const { close } = useShellWords();
  const me = useMe();
  const [isOpen, setOpen] = useState(false);
  return (
    <Card title={words.password}>
      <Stack gap={12} align="flex-start">
        <p className={css.note}>{words.passwordNote}</p>
        <Button size="sm" leftSection={<IconKey size={16} stroke={1.7} />} onClick={() => setOpen(true)}>
          {words.changePassword}
        </Button>
      </Stack>
      <Modal
        opened={isOpen}
        onClose={() => setOpen(false)}
        title={words.changePassword}
        size={440}
        closeButtonProps={{ 'aria-label': close }}
      >
        <ChangePasswordForm me={me} onChanged={() => setOpen(false)} />
      </Modal>
    </Card>
  );
}
