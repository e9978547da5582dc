import { campaignApi } from '@thidua/shared/campaign/campaign.api';
import type { ReactNode } from 'react';
import { Outlet } from 'react-router';
import { SignedInGate } from '../features/account/account.parts.tsx';
import { CampaignChoice } from '../platform/campaign-choice.tsx';
import { Live } from '../platform/live.tsx';
import { useAsk } from '../platform/query.ts';
import { useCan, useMe } from '../platform/session.tsx';
import { ShellDataProvider } from './shell/shell-data.ts';
import { useShellFrame } from './use-shell-data.ts';

/** Everything behind the sign-in: who asks is known to all that stands beneath, and the live events run. */
export function SignedIn() {
  return (
    <SignedInGate>
      <Gathered>
        <Outlet />
      </Gathered>
    </SignedInGate>
  );
}

function Gathered({ children }: { children: ReactNode }) {
  const enabled = useCan()('campaign.read'); // a reader of the committee belongs to no agency's plan
  const campaigns = useAsk(campaignApi.list, {}, { staleTime: 60_000, enabled }).data?.items ?? [];
  const me = useMe();
  return (
    <CampaignChoice campaigns={campaigns}>
      <Live key={me.actingFor?.accountId ?? me.account.id} />
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
