import { lazy, type ReactNode, Suspense, useRef } from 'react';

const SideDrawerBody = lazy(() => import('./side-drawer-body.tsx'));

export interface SideDrawerProps {
  opened: boolean;
  onClose: () => void;
  title: ReactNode;
  children: ReactNode;
  /** Buttons, always in sight. */
  footer?: ReactNode;
  width?: number;
  /** From below on the phone: short lists of choices. */
  sheet?: boolean;
}

/** A record or a form beside the list it came from; the whole width on the phone. */
export function SideDrawer(props: SideDrawerProps) {
  const wasOpened = useRef(false);
  wasOpened.current ||= props.opened;
  return wasOpened.current ? (
    <Suspense fallback={null}>
      <SideDrawerBody {...props} />
    </Suspense>
  ) : null;
}
