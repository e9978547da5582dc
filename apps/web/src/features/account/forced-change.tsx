import { Button } from '@mantine/core';
import type { Me } from '@thidua/shared/account/session.model';
import { useAccountWords } from './account.words.ts';
import { ChangePasswordForm } from './change-password-form.tsx';
import { EntranceFrame } from './entrance-frame.tsx';
import { useSignOut } from './use-sign-out.ts';

/** Nothing else is open before an issued password has been changed. */
export function ForcedChange({ me }: { me: Me }) {
  const words = useAccountWords().entrance.change;
  const signOut = useSignOut();
  return (
    <EntranceFrame title={words.title} lead={words.lead}>
      <ChangePasswordForm me={me} />
      <Button variant="subtle" mt={12} onClick={signOut}>
        {words.leave}
      </Button>
    </EntranceFrame>
  );
}
