import { useCallback } from 'react';
import { useShellWords } from '../platform/shell-words.ts';
import { hasTypedText, watchTyping } from '../platform/typed-text.ts';
import { confirmAct } from '../ui/confirm-channel.ts';
import { useTell } from '../ui/tell.tsx';
import { useFetchLater } from '../ui/use-fetch-later.ts';
import { installApp } from './installed-app.ts';

watchTyping();
let isInstalling = false;

/** Stands once near the root: says that a newer version is here, and reloads when the reader agrees, never over text that is not sent. */
export function NewerVersion() {
  const { newer } = useShellWords();
  const tell = useTell();
  const install = useCallback(async () => {
    if (isInstalling || !import.meta.env.PROD) return;
    isInstalling = true;
    const take = async (use: () => void) => {
      if (!hasTypedText() || (await confirmAct({ ...newer.typed, danger: true }))) use();
    };
    await installApp((use) =>
      tell(newer.title, { tone: 'info', offer: { act: newer.act, onTake: () => void take(use) } }),
    );
  }, [newer, tell]);
  useFetchLater(install);
  return null;
}
