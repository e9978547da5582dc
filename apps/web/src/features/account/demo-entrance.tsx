import { Button } from '@mantine/core';
import { type DemoUsername, demoPassword } from '@thidua/shared/account/demo';
import { sessionApi } from '@thidua/shared/account/session.api';
import type { Me } from '@thidua/shared/account/session.model';
import type { DemoAccount } from '@thidua/shared/account/setup.api';
import { Link } from 'react-router';
import { paths } from '../../platform/paths.ts';
import { useProblemWords } from '../../platform/problem-words.ts';
import { useAct } from '../../platform/query.ts';
import { useShellWords } from '../../platform/shell-words.ts';
import { Chip } from '../../ui/chip.tsx';
import { CopyText } from '../../ui/copy-text.tsx';
import { DemoLine } from '../../ui/demo-line.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useAccountWords } from './account.words.ts';
import css from './demo-entrance.module.css';
import { EntranceBar } from './entrance-frame.tsx';
import { OwnAgency } from './own-agency.tsx';

interface DemoEntranceProps {
  accounts: readonly DemoAccount[];
  onSignedIn: (me: Me) => void;
}

/** Roles to walk in as, and the way to an agency of one's own. */
export function DemoEntrance({ accounts, onSignedIn }: DemoEntranceProps) {
  const words = useAccountWords().entrance.demo;
  const { brand } = useShellWords();
  const say = useProblemWords();
  const enter = useAct(sessionApi.signIn, { refreshes: [], onSuccess: onSignedIn });
  const entering = enter.isPending ? enter.variables.body.username : undefined;
  return (
    <div className={css.page}>
      <title>{`${words.title} · ${brand}`}</title>
      <header className={css.head}>
        <div className={css.top}>
          <EntranceBar />
        </div>
        <DemoLine />
      </header>
      <main className={css.columns}>
        <section aria-labelledby="demo-roles">
          <h1 id="demo-roles">{words.title}</h1>
          <p className={css.lead}>
            {words.lead} <CopyText text={demoPassword} words={words} />
          </p>
          {enter.error ? (
            <Notice tone="danger" live>
              {say(enter.error)}
            </Notice>
          ) : null}
          <ul className={css.list}>
            {accounts.map((account, place) => (
              <li key={account.username}>
                <div className={css.who}>
                  <p className={css.name}>
                    {account.name} {place === 0 ? <Chip tone="l">{words.first}</Chip> : null}
                  </p>
                  <p className={css.does}>{words.does[account.username as DemoUsername]}</p>
                </div>
                <code className={css.username}>{account.username}</code>
                <Button
                  size="sm"
                  variant={place === 0 ? 'filled' : 'outline'}
                  aria-label={words.enterAs(account.name)}
                  loading={entering === account.username}
                  onClick={() =>
                    enter.mutate({ body: { username: account.username, password: demoPassword } })
                  }
                >
                  {words.enter}
                </Button>
              </li>
            ))}
          </ul>
          <Button component={Link} to={`${paths.signIn}?xem=ten`} variant="subtle" mt={8}>
            {words.other}
          </Button>
        </section>
        <OwnAgency />
      </main>
    </div>
  );
}
