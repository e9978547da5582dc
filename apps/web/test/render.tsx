import { QueryClient } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { createMemoryRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { Providers } from '../src/app/providers.tsx';
import vi from '../src/app/words.vi.ts';

/** Draws parts as the product does: theme, Vietnamese words, a router at `path`. */
export function renderParts(parts: ReactNode, path = '/') {
  const router = createMemoryRouter([{ path: '*', element: parts }], { initialEntries: [path] });
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  return render(
    <Providers queries={queries} lang="vi" words={vi}>
      <RouterProvider router={router} />
    </Providers>,
  );
}
