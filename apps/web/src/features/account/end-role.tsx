import { Modal, SegmentedControl, Stack } from '@mantine/core';
import { accountApi } from '@thidua/shared/account/account.api';
import type { Account, RoleHeld } from '@thidua/shared/account/account.model';
import { addDays } from '@thidua/shared/kernel/day';
import { type FormEvent, useRef, useState } from 'react';
import { useFormat } from '../../platform/format.tsx';
import { useProblemWords } from '../../platform/problem-words.ts';
import { useAct } from '../../platform/query.ts';
import { useMe } from '../../platform/session.tsx';
import { useShellWords } from '../../platform/shell-words.ts';
import { DateField } from '../../ui/date-field.tsx';
import { FormFoot } from '../../ui/form-foot.tsx';
import { useTell } from '../../ui/tell.tsx';
import css from './account.module.css';
import { useAccountWords } from './account.words.ts';

interface EndRoleProps {
  account: Account;
  role: RoleHeld | null;
  onClose: () => void;
}

export function EndRole({ account, role, onClose }: EndRoleProps) {
  const { roles, people } = useAccountWords();
  const { close } = useShellWords();
  const last = useRef(role);
  if (role) last.current = role; // while the window fades out it keeps its contents
  const shown = last.current;
  return (
    <Modal
      opened={role !== null}
      onClose={onClose}
      title={shown ? people.person.endTitle(roles[shown.role]) : ''}
      size={440}
      closeButtonProps={{ 'aria-label': close }}
    >
      {shown ? <EndForm account={account} role={shown} onClose={onClose} /> : null}
    </Modal>
  );
}

function EndForm({ account, role, onClose }: { account: Account; role: RoleHeld; onClose: () => void }) {
  const words = useAccountWords().people.person;
  const { today } = useMe();
  const format = useFormat();
  const say = useProblemWords();
  const tell = useTell();
  const [when, setWhen] = useState<'now' | 'on'>('now');
  const [day, setDay] = useState<string | null>(today);
  const end = useAct(accountApi.endRole, {
    onSuccess: () => {
      tell(words.ended);
      onClose();
    },
  });
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    const endsOn = when === 'now' ? addDays(today, -1) : day;
    if (endsOn)
      end.mutate({ params: { id: account.id, grantId: role.id }, body: { rev: account.rev, endsOn } });
  };
  return (
    <form noValidate onSubmit={onSubmit}>
      <Stack gap={16}>
        <SegmentedControl
          value={when}
          onChange={(value) => setWhen(value as 'now' | 'on')}
          data={[
            { value: 'now', label: words.endNow },
            { value: 'on', label: words.endOn },
          ]}
        />
        {when === 'on' ? (
          <DateField
            label={words.to}
            value={day}
            min={today}
            required
            error={day ? undefined : words.needDay}
            onChange={setDay}
          />
        ) : null}
        <p className={css.says}>
          {when === 'now' ? words.endNowBody : day ? words.endOnBody(format.day(day)) : words.needDay}
        </p>
        <FormFoot
          act={words.end}
          busy={end.isPending}
          problem={end.error ? say(end.error) : undefined}
          danger
          onClose={onClose}
        />
      </Stack>
    </form>
  );
}
