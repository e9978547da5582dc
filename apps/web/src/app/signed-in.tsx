import { sessionApi } from '@thidua/shared/account/session.api';
import { campaignApi } from '@thidua/shared/campaign/campaign.api';
import type { ReactNode } from 'react';
import { Navigate, Outlet, useLocation } from 'react-router';
import { CampaignChoice } from '../platform/campaign-choice.tsx';
import { useLive } from '../platform/live.tsx';
import { paths } from '../platform/paths.ts';
import { useProblemWords } from '../platform/problem-words.ts';
import { useAsk } from '../platform/query.ts';
import { MeProvider } from '../platform/session.tsx';
import { ErrorState } from '../ui/error-state.tsx';
import { ShellDataProvider } from './shell/shell-data.ts';
import { useShellFrame } from './use-shell-data.ts';

/** Everything behind the sign-in: who asks is known to all that stands beneath, and the live events run. */
export function SignedIn() {
  const me = useAsk(sessionApi.me, {}, { staleTime: 60_000 });
  const say = useProblemWords();
  const place = useLocation();
  if (me.data) {
    return (
      <MeProvider me={me.data}>
        <Gathered>
          <Outlet />
        </Gathered>
      </MeProvider>
    );
  }
  if (me.error?.status === 401) {
    return <Navigate to={paths.signIn} replace state={{ from: `${place.pathname}${place.search}` }} />;
  }
  return me.error ? <ErrorState problem={say(me.error)} onRetry={() => void me.refetch()} /> : null;
}

function Gathered({ children }: { children: ReactNode }) {
  const campaigns = useAsk(campaignApi.list, {}, { staleTime: 60_000 }).data?.items ?? [];
  useLive(true);
  return (
    <CampaignChoice ids={campaigns.map((one) => one.id)}>
      <Framed campaigns={campaigns}>{children}</Framed>
    </CampaignChoice>
  );
}

function Framed({
  campaigns,
  children,
}: {
  campaigns: Parameters<typeof useShellFrame>[0];
  children: ReactNode;
}) {
  const frame = useShellFrame(campaigns);
  return <ShellDataProvider value={frame}>{children}</ShellDataProvider>;
}
