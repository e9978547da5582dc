import { lazy, Suspense, useRef } from 'react';
import type { ChangeDialogsProps } from './change-dialogs.tsx';
import type { DueRequestBarProps } from './due-request-bar.tsx';

export { cellGlyphs } from './cell-glyphs.ts';
export type { ChangeKind } from './change-dialogs.tsx';
export { DueRequests } from './due-request-list.tsx';
export { readTime } from './read-time.ts';
export { useRestoreDue } from './use-restore-due.ts';

const RequestBar = lazy(() => import('./due-request-bar.tsx'));

/** What the unit has asked for about one report, and the way to ask. */
export function DueRequestBar(props: DueRequestBarProps) {
  return (
    <Suspense fallback={null}>
      <RequestBar {...props} />
    </Suspense>
  );
}

const Dialogs = lazy(() => import('./change-dialogs.tsx'));

/** The windows that urge, extend and exempt what was chosen; their code is fetched with the first of them. */
export function ChangeDialogs(props: ChangeDialogsProps) {
  const wasOpened = useRef(false);
  wasOpened.current ||= props.change !== null;
  return wasOpened.current ? (
    <Suspense fallback={null}>
      <Dialogs {...props} />
    </Suspense>
  ) : null;
}
