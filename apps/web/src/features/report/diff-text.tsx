import { VisuallyHidden } from '@mantine/core';
import { diffWords } from '@thidua/shared/kernel/diff-words';
import { useMemo } from 'react';
import css from './diff-text.module.css';
import { useReportScreensWords } from './report.words.ts';

interface DiffTextProps {
  from: string;
  to: string;
  /** Leaves out what is gone: only what is new is marked. */
  onlyAdded?: boolean;
}

/** A text with what changed in it, word by word; the marks are said, not only coloured. */
export function DiffText({ from, to, onlyAdded }: DiffTextProps) {
  const words = useReportScreensWords().versions;
  const parts = useMemo(() => diffWords(from, to), [from, to]);
  return (
    <p className={css.text}>
      {parts.map((part, at) => {
        // biome-ignore-start lint/suspicious/noArrayIndexKey: passages have no identity but their place
        if (part.kind === 'same') return <span key={at}>{part.text}</span>;
        if (part.kind === 'added')
          return (
            <ins key={at}>
              {onlyAdded ? null : <VisuallyHidden>{words.added} </VisuallyHidden>}
              {part.text}
            </ins>
          );
        return onlyAdded ? null : (
          <del key={at}>
            <VisuallyHidden>{words.removed} </VisuallyHidden>
            {part.text}
          </del>
        );
        // biome-ignore-end lint/suspicious/noArrayIndexKey: passages have no identity but their place
      })}
    </p>
  );
}
