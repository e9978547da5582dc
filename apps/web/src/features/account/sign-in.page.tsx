import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { sessionApi } from '@thidua/shared/account/session.api';
import type { Me } from '@thidua/shared/account/session.model';
import { setupApi } from '@thidua/shared/account/setup.api';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { forgetAnswers } from '../../platform/kept-answers.ts';
import { paths } from '../../platform/paths.ts';
import { useProblemWords } from '../../platform/problem-words.ts';
import { keyOf, useAsk } from '../../platform/query.ts';
import { ErrorState } from '../../ui/error-state.tsx';
import { retryOf } from '../../ui/retry-of.ts';
import { useAccountWords } from './account.words.ts';
import { Claim } from './claim.tsx';
import { DemoEntrance } from './demo-entrance.tsx';
import css from './entrance.module.css';
import { EntranceFrame } from './entrance-frame.tsx';
import { SignInForm } from './sign-in-form.tsx';

/** Only a place of this site may be gone to after signing in. */
const safePlace = (place: string | null) => (place && /^\/(?!\/)/.test(place) ? place : paths.home);

/** The entrance: the demo's roles, an agency's sign-in, or the word that nothing has been set up yet. */
export function SignInPage() {
  const words = useAccountWords().entrance;
  const say = useProblemWords();
  const [params] = useSearchParams();
  const go = useNavigate();
  const client = useQueryClient();
  const asked = useAsk(setupApi.entrance, {}, { staleTime: 60_000 });
  const onSignedIn = (me: Me) => {
    client.clear(); // whatever somebody else had seen in this browser
    void forgetAnswers();
    client.setQueryData(keyOf(sessionApi.me, {}), me);
    void go(safePlace(params.get('ve')), { replace: true });
  };
  if (asked.isPending) return <EntranceFrame title={words.signIn.title}>{null}</EntranceFrame>;
  if (asked.isError)
    return (
      <EntranceFrame title={words.signIn.title}>
        <ErrorState problem={say(asked.error)} onRetry={retryOf(asked)} />
      </EntranceFrame>
    );
  const entrance = asked.data;
  if (entrance.needsSetup)
    return (
      <EntranceFrame title={words.wait.title} aside={<Claim campaign={null} />}>
        <p className={css.lead}>{words.wait.body}</p>
      </EntranceFrame>
    );
  const isDemo = entrance.mode === 'demo' && entrance.demoAccounts.length > 0;
  if (isDemo && params.get('xem') !== 'ten')
    return <DemoEntrance accounts={entrance.demoAccounts} onSignedIn={onSignedIn} />;
  return (
    <EntranceFrame
      title={words.signIn.title}
      lead={entrance.agencyName}
      aside={<Claim campaign={entrance.campaign} />}
    >
      <SignInForm act={words.signIn.act} onSignedIn={onSignedIn} />
      <p className={css.hint} style={{ marginTop: 16 }}>
        {words.signIn.kept}
      </p>
      {isDemo ? (
        <Button component={Link} to={paths.signIn} variant="subtle" mt={16}>
          {words.demo.back}
        </Button>
      ) : null}
    </EntranceFrame>
  );
}
