import { createBrowserRouter, Navigate, type RouteObject } from 'react-router';
import { paths } from '../platform/paths.ts';
import { CrashPage } from './crash-page.tsx';
import { featureRoutes } from './feature-routes.ts';
import { NotFoundPage } from './not-found-page.tsx';
import { Shell } from './shell/shell.tsx';
import { SignedIn } from './signed-in.tsx';

const kit: RouteObject[] = import.meta.env.DEV
  ? [{ path: '/kit/*', lazy: () => import('./kit/kit.routes.tsx').then(({ Kit }) => ({ Component: Kit })) }]
  : [];

export function makeRouter() {
  return createBrowserRouter([
    {
      ErrorBoundary: CrashPage,
      HydrateFallback: () => null,
      children: [
        ...kit,
        ...featureRoutes.bare,
        {
          Component: SignedIn,
          children: [
            ...featureRoutes.signedInBare,
            {
              Component: Shell,
              children: [
                // A page that fails keeps its frame: the way out stays in sight.
                {
                  ErrorBoundary: CrashPage,
                  children: [
                    { index: true, element: <Navigate to={paths.myWork} replace /> },
                    ...featureRoutes.shell,
                    { path: '*', Component: NotFoundPage },
                  ],
                },
              ],
            },
          ],
        },
      ],
    },
  ]);
}
