import './platform/zod-jitless.ts';
import './ui/styles.ts';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router/dom';
import { loadWords } from './app/load-words.ts';
import { Providers } from './app/providers.tsx';
import { makeRouter } from './app/router.tsx';
import { newQueryClient } from './platform/query.ts';
import { keptLang } from './platform/words.tsx';

async function start(root: HTMLElement) {
  const lang = keptLang();
  const words = await loadWords(lang);
  createRoot(root).render(
    <StrictMode>
      <Providers queries={newQueryClient()} lang={lang} words={words}>
        <RouterProvider router={makeRouter()} />
      </Providers>
    </StrictMode>,
  );
}

const root = document.getElementById('root');
if (root) void start(root);
