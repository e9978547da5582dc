import { lazy, Suspense, useState } from 'react';
import { type Ask, useAskChannel } from './confirm-channel.ts';

const ConfirmDialog = lazy(() => import('./confirm-dialog.tsx'));

/** Stands once near the root; the dialog's code is fetched when the first question is asked. */
export function ConfirmHost() {
  const [ask, setAsk] = useState<Ask | null>(null);
  const [isOpen, setOpen] = useState(false);
  useAskChannel((next) => {
    setAsk(next);
    setOpen(true);
  });
  if (!ask) return null;
  const answer = (yes: boolean) => {
    setOpen(false);
    ask.answer(yes);
  };
  return (
    <Suspense fallback={null}>
      <ConfirmDialog ask={ask} opened={isOpen} onAnswer={answer} />
    </Suspense>
  );
}
