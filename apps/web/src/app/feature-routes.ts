import type { RouteObject } from 'react-router';

/**
 * Where a page stands: in the shell (the default), or alone on the screen (sign-in, set-up, TV).
 * A feature says so on its route: `handle: { frame: 'bare' }`.
 */
export interface PageHandle {
  frame?: 'bare' | 'signedInBare';
}

const files = import.meta.glob<{ default: RouteObject[] }>('../features/*/*.routes.tsx', { eager: true });

const all = Object.values(files).flatMap((file) => file.default);

const frameOf = (route: RouteObject) => (route.handle as PageHandle | undefined)?.frame ?? 'shell';

/** The routes of all features. The files hold addresses and lazy imports only, so that a page's code comes with its page. */
export const featureRoutes = {
  shell: all.filter((route) => frameOf(route) === 'shell'),
  /** Alone on the screen, but only for those who are signed in (TV). */
  signedInBare: all.filter((route) => frameOf(route) === 'signedInBare'),
  bare: all.filter((route) => frameOf(route) === 'bare'),
};
