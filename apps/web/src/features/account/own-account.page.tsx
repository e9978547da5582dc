import { Columns, Page } from '../../ui/page.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { useAccountWords } from './account.words.ts';
import { OwnDelegations } from './own-delegations.tsx';
import { DisplayCard, PasswordCard, ProfileCard } from './own-profile.tsx';
import { OwnSessions } from './own-sessions.tsx';

/** Everything that is one's own: who one is, where one is signed in, whom one stands in for. */
export function OwnAccountPage() {
  const words = useAccountWords().own;
  return (
    <Page>
      <PageHead title={words.title} />
      <Columns
        main={
          <>
            <OwnDelegations />
            <OwnSessions />
          </>
        }
        side={
          <>
            <ProfileCard />
            <DisplayCard />
            <PasswordCard />
          </>
        }
      />
    </Page>
  );
}
