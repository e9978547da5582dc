import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { Notice } from './notice.tsx';

export interface StaleWords {
  stale: string;
  takeTheirs: string;
  keepMine: string;
}

interface StaleNoticeProps {
  words: StaleWords;
  onTake: () => void;
  onKeep: () => void;
  /** In what the two differ. */
  children?: ReactNode;
}

/** Somebody else has saved meanwhile: whose drawing stands is decided here, and nothing is lost before. */
export function StaleNotice({ words, onTake, onKeep, children }: StaleNoticeProps) {
  return (
    <Notice
      tone="warn"
      live
      actions={
        <>
          <Button size="sm" onClick={onTake}>
            {words.takeTheirs}
          </Button>
          <Button size="sm" onClick={onKeep}>
            {words.keepMine}
          </Button>
        </>
      }
    >
      {words.stale}
      {children}
    </Notice>
  );
}
