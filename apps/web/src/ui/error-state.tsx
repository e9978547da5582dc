import { Button } from '@mantine/core';
import { IconLock, IconPlugConnectedX, IconRefresh } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useShellWords } from '../platform/shell-words.ts';
import css from './states.module.css';

interface ErrorStateProps {
  /** The problem in words; without it the network is suspected. */
  problem?: ReactNode;
  /** Left out where trying again cannot help: see `retryOf`. */
  onRetry?: (() => void) | undefined;
}

/** A part of the page could not be fetched, and the way to try again; or it is not for this person, which is said calmly. */
export function ErrorState({ problem, onRetry }: ErrorStateProps) {
  const words = useShellWords();
  const Sign = onRetry ? IconPlugConnectedX : IconLock;
  return (
    <div className={css.state} role="alert">
      <span className={css.icon} data-tone={onRetry ? 'danger' : undefined}>
        <Sign size={24} stroke={1.6} aria-hidden />
      </span>
      <p className={css.title}>{onRetry ? words.failed : words.refused}</p>
      <p className={css.body}>{problem ?? words.failedBody}</p>
      {onRetry ? (
        <div className={css.action}>
          <Button size="sm" leftSection={<IconRefresh size={16} stroke={1.8} />} onClick={onRetry}>
            {words.retry}
          </Button>
        </div>
      ) : null}
    </div>
  );
}
