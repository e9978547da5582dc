import { createBrowserRouter, Navigate, type RouteObject } from 'react-router';
import { paths } from '../platform/paths.ts';
import { CrashPage } from './crash-page.tsx';
import { featureRoutes } from './feature-routes.ts';
import { NotFoundPage } from './not-found-page.tsx';
import { Shell } from './shell/shell.tsx';
import { useShellData } from './shell/shell-data.ts';
import { SignedIn } from './signed-in.tsx';

const kit: RouteObject[] = import.meta.env.DEV
  ? [{ path: '/kit/*', lazy: () => import('./kit/kit.routes.tsx').then(({ Kit }) => ({ Component: Kit })) }]
  : [];

function Home() {
  return <Navigate to={useShellData().home ?? paths.myWork} replace />;
}

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
                    { index: true, Component: Home },
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
