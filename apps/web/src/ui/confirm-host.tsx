import { useState } from 'react';
import { type Ask, useAskChannel } from './confirm-channel.ts';
import { useFetchLater } from './use-fetch-later.ts';
import { usePart } from './use-part.ts';

const load = () => import('./confirm-dialog.tsx');

/** Stands once near the root; the dialog's code comes after the page has settled, so that it is there without a network too. */
export function ConfirmHost() {
  const [ask, setAsk] = useState<Ask | null>(null);
  const [isOpen, setOpen] = useState(false);
  useFetchLater(load);
  useAskChannel((next) => {
    setAsk(next);
    setOpen(true);
  });
  const ConfirmDialog = usePart(load, ask !== null)?.default;
  if (!ask || !ConfirmDialog) return null;
  const answer = (yes: boolean) => {
    setOpen(false);
    ask.answer(yes);
  };
  return <ConfirmDialog ask={ask} opened={isOpen} onAnswer={answer} />;
}
