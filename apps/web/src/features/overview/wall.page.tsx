import { IconDeviceTvOff } from '@tabler/icons-react';
import { displayApi, overviewApi } from '@thidua/shared/overview/overview.api';
import { useParams } from 'react-router';
import { useProblemWords } from '../../platform/problem-words.ts';
import { useAsk } from '../../platform/query.ts';
import { ErrorState } from '../../ui/error-state.tsx';
import { retryOf } from '../../ui/retry-of.ts';
import { useOverviewWords } from './overview.words.ts';
import css from './wall.module.css';
import { WallBoard } from './wall-board.tsx';

/** A wall screen looks again by itself; nobody stands beside it. */
const every = 20_000;

/** The wall screen of those who are signed in. */
export function WallPage() {
  const say = useProblemWords();
  const asked = useAsk(overviewApi.wall, {}, { refetchInterval: every });
  if (asked.data) return <WallBoard data={asked.data} failing={asked.isError} leave />;
  if (asked.isError) return <Unreached problem={say(asked.error)} onRetry={retryOf(asked)} />;
  return null;
}

/** The same by an address that needs no account. */
export function DisplayPage() {
  const words = useOverviewWords().wallScreen;
  const say = useProblemWords();
  const { token = '' } = useParams();
  const asked = useAsk(displayApi.show, { params: { token } }, { refetchInterval: every });
  const isGone = asked.error?.status === 404 || asked.error?.status === 400;
  if (isGone)
    return (
      <main className={css.gone}>
        <IconDeviceTvOff size={40} stroke={1.5} aria-hidden />
        <h1>{words.gone}</h1>
        <p>{words.goneBody}</p>
      </main>
    );
  if (asked.data) return <WallBoard data={asked.data} failing={asked.isError} />;
  if (asked.isError) return <Unreached problem={say(asked.error)} onRetry={retryOf(asked)} />;
  return null;
}

function Unreached(props: { problem: string; onRetry: (() => void) | undefined }) {
  const words = useOverviewWords();
  return (
    <main className={css.gone}>
      <h1>{words.title}</h1>
      <ErrorState {...props} />
    </main>
  );
}
