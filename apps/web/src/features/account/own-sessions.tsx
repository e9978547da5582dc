import { Button } from '@mantine/core';
import { sessionApi } from '@thidua/shared/account/session.api';
import type { SessionRow } from '@thidua/shared/account/session.model';
import { useFormat } from '../../platform/format.tsx';
import { useProblemWords } from '../../platform/problem-words.ts';
import { useAct, useAsk } from '../../platform/query.ts';
import { Card } from '../../ui/card.tsx';
import { Chip } from '../../ui/chip.tsx';
import { confirmAct } from '../../ui/confirm-channel.ts';
import { ErrorState } from '../../ui/error-state.tsx';
import { LoadingRows } from '../../ui/loading-rows.tsx';
import { retryOf } from '../../ui/retry-of.ts';
import { useTell } from '../../ui/tell.tsx';
import css from './account.module.css';
import { useAccountWords } from './account.words.ts';
import { deviceName } from './device-name.ts';

/** Where one is signed in; what one does not know can be ended here. */
export function OwnSessions() {
  const words = useAccountWords().own.sessions;
  const say = useProblemWords();
  const asked = useAsk(sessionApi.sessions, {});
  return (
    <Card title={words.title} action={asked.data && asked.data.total > 1 ? <EndOthers /> : null}>
      {asked.isPending ? (
        <LoadingRows rows={2} />
      ) : asked.isError ? (
        <ErrorState problem={say(asked.error)} onRetry={retryOf(asked)} />
      ) : (
        <ul className={css.rows}>
          {asked.data.items.map((session) => (
            <SessionLine key={session.id} session={session} />
          ))}
        </ul>
      )}
    </Card>
  );
}

function SessionLine({ session }: { session: SessionRow }) {
  const words = useAccountWords().own.sessions;
  const format = useFormat();
  const say = useProblemWords();
  const tell = useTell();
  const device = deviceName(session.device);
  const name = device ? words.on(device.browser, device.system) : words.unknownDevice;
  const revoke = useAct(sessionApi.revokeSession, {
    onSuccess: () => tell(words.revoked),
    onError: (problem) => tell(say(problem), { tone: 'danger' }),
  });
  return (
    <li>
      <div>
        <span className={css.who}>
          {name} {session.isThis ? <Chip tone="o">{words.here}</Chip> : null}
          {session.actingFor ? <Chip tone="w">{words.actingFor(session.actingFor)}</Chip> : null}
        </span>
        <span className={css.under}>
          {words.seen} {session.isThis ? format.ago(format.now) : format.ago(session.lastSeenAt)} ·{' '}
          {words.opened} {format.when(session.openedAt)} · {session.address}
        </span>
      </div>
      {session.isThis ? null : (
        <Button
          size="xs"
          aria-label={words.revokeOne(name)}
          loading={revoke.isPending}
          onClick={() => revoke.mutate({ params: { id: session.id } })}
        >
          {words.revoke}
        </Button>
      )}
    </li>
  );
}

function EndOthers() {
  const words = useAccountWords().own.sessions;
  const say = useProblemWords();
  const tell = useTell();
  const end = useAct(sessionApi.revokeOtherSessions, {
    onSuccess: () => tell(words.revokedOthers),
    onError: (problem) => tell(say(problem), { tone: 'danger' }),
  });
  const ask = async () => {
    const yes = await confirmAct({ title: words.ask, lost: words.lost, act: words.revokeOthers });
    if (yes) end.mutate({});
  };
  return (
    <Button size="xs" variant="subtle" loading={end.isPending} onClick={() => void ask()}>
      {words.revokeOthers}
    </Button>
  );
}
