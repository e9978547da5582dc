import { MantineProvider } from '@mantine/core';
import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { cssVariablesResolver, schemeManager, theme } from '../platform/theme.ts';
import { type Lang, type WordsBundle, WordsProvider } from '../platform/words.tsx';
import { ConfirmHost } from '../ui/confirm-host.tsx';
import { TellHost } from '../ui/tell.tsx';
import { loadWords } from './load-words.ts';
import { NewerVersion } from './newer-version.tsx';

interface ProvidersProps {
  queries: QueryClient;
  lang: Lang;
  words: WordsBundle;
  children: ReactNode;
}

/** What every page stands on, outermost first. */
export function Providers({ queries, lang, words, children }: ProvidersProps) {
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariablesResolver}
      colorSchemeManager={schemeManager}
      defaultColorScheme="auto"
    >
      <WordsProvider lang={lang} bundle={words} load={loadWords}>
        <QueryClientProvider client={queries}>
          {children}
          <ConfirmHost />
          <TellHost />
          <NewerVersion />
        </QueryClientProvider>
      </WordsProvider>
    </MantineProvider>
  );
}
