import { Button } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useShellWords } from '../platform/shell-words.ts';
import css from './pager.module.css';

interface PagerProps {
  /** Number of the first and the last row shown, from 1. */
  from: number;
  to: number;
  total?: number;
  onPrevious?: (() => void) | undefined;
  onNext?: (() => void) | undefined;
  busy?: boolean;
}

/** Paging by key: only forwards and back. An end of the list has its button disabled. */
export function Pager({ from, to, total, onPrevious, onNext, busy }: PagerProps) {
  const words = useShellWords().pager;
  return (
    <nav className={css.pager} aria-label={words.label} data-screen-only>
      <span className={css.range}>{words.range(from, to, total)}</span>
      <Button
        size="sm"
        leftSection={<IconChevronLeft size={16} stroke={1.8} />}
        disabled={!onPrevious || busy}
        onClick={onPrevious}
      >
        {words.previous}
      </Button>
      <Button
        size="sm"
        rightSection={<IconChevronRight size={16} stroke={1.8} />}
        disabled={!onNext || busy}
        onClick={onNext}
      >
        {words.next}
      </Button>
    </nav>
  );
}
