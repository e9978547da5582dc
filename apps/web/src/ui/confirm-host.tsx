import { lazy, Suspense, useState } from 'react';
import { type Ask, useAskChannel } from './confirm-channel.ts';
import { useFetchLater } from './use-fetch-later.ts';

const load = () => import('./confirm-dialog.tsx');
const ConfirmDialog = lazy(load);

/** Stands once near the root; the dialog's code comes after the page has settled, so that it is there without a network too. */
export function ConfirmHost() {
  const [ask, setAsk] = useState<Ask | null>(null);
  const [isOpen, setOpen] = useState(false);
  useFetchLater(load);
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
