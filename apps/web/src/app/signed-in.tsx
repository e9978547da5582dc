import { Outlet } from 'react-router';

/** Everything behind the sign-in. */
export function SignedIn() {
  return <Outlet />;
}
