import { Navigate, type RouteObject } from 'react-router';
import { paths, patterns } from '../../platform/paths.ts';

const bare = { frame: 'bare' };

const routes: RouteObject[] = [
  {
    path: patterns.signIn,
    handle: bare,
    lazy: () => import('./sign-in.page.tsx').then(({ SignInPage }) => ({ Component: SignInPage })),
  },
  {
    path: patterns.setUp,
    handle: bare,
    lazy: () => import('./set-up.page.tsx').then(({ SetUpPage }) => ({ Component: SetUpPage })),
  },
  {
    path: patterns.account,
    lazy: () =>
      import('./own-account.page.tsx').then(({ OwnAccountPage }) => ({ Component: OwnAccountPage })),
  },
  { path: patterns.admin, element: <Navigate to={paths.adminPeople} replace /> },
  {
    path: patterns.adminPeople,
    lazy: () => import('./people.page.tsx').then(({ PeoplePage }) => ({ Component: PeoplePage })),
  },
  {
    path: patterns.adminPeopleImport,
    lazy: () =>
      import('./people-import.page.tsx').then(({ PeopleImportPage }) => ({ Component: PeopleImportPage })),
  },
  {
    path: patterns.adminSlips,
    lazy: () => import('./slips.page.tsx').then(({ SlipsPage }) => ({ Component: SlipsPage })),
  },
  {
    path: patterns.adminPerson,
    lazy: () => import('./person.page.tsx').then(({ PersonPage }) => ({ Component: PersonPage })),
  },
];

export default routes;
