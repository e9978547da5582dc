import { Loader } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { sessionApi } from '@thidua/shared/account/session.api';
import type { Me } from '@thidua/shared/account/session.model';
import type { ReactNode } from 'react';
import { Navigate, useLocation } from 'react-router';
import { paths } from '../../platform/paths.ts';
import { useProblemWords } from '../../platform/problem-words.ts';
import { keyOf, useAct, useAsk } from '../../platform/query.ts';
import { MeProvider } from '../../platform/session.tsx';
import { useShellWords } from '../../platform/shell-words.ts';
import { ErrorState } from '../../ui/error-state.tsx';
import { retryOf } from '../../ui/retry-of.ts';
import { useTell } from '../../ui/tell.tsx';
import { useAccountWords } from './account.words.ts';
import css from './entrance.module.css';
import { ForcedChange } from './forced-change.tsx';
import { SignInAgain } from './sign-in-again.tsx';
import { useKeptChoices } from './use-kept-choices.ts';

export { deviceName } from './device-name.ts';

/** Stands around everything behind the sign-in: finds out who is here, sends strangers to the entrance. */
export function SignedInGate({ children }: { children: ReactNode }) {
  const say = useProblemWords();
  const { pathname, search } = useLocation();
  const asked = useAsk(sessionApi.me, {}, { staleTime: 60_000 });
  if (asked.data) return <Inside me={asked.data}>{children}</Inside>;
  if (asked.isPending) return <OnTheWay />;
  if (asked.error.status !== 401) return <ErrorState problem={say(asked.error)} onRetry={retryOf(asked)} />;
  const back = pathname === paths.home ? '' : `?ve=${encodeURIComponent(pathname + search)}`;
  return <Navigate to={paths.signIn + back} replace />;
}

/** Seen only where the first answer takes its time. */
function OnTheWay() {
  const { loading } = useShellWords();
  return (
    <div className={css.onTheWay} role="status" aria-label={loading}>
      <Loader />
    </div>
  );
}

function Inside({ me, children }: { me: Me; children: ReactNode }) {
  useKeptChoices(me);
  if (me.mustChangePassword) return <ForcedChange me={me} />;
  return (
    <MeProvider me={me}>
      {children}
      <SignInAgain />
    </MeProvider>
  );
}

/** Switches to acting for another by a delegation, or (null) back to oneself; every question is asked anew. */
export function useActFor() {
  const words = useAccountWords().own.delegation;
  const client = useQueryClient();
  const tell = useTell();
  return useAct(sessionApi.actFor, {
    refreshes: [],
    onSuccess: async (me) => {
      client.setQueryData(keyOf(sessionApi.me, {}), me);
      tell(me.actingFor ? words.takenUp(me.actingFor.name) : words.laidDown);
      await client.invalidateQueries();
    },
  });
}
