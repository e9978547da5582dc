import { lazy, type ReactNode, Suspense, useRef } from 'react';

/** For pages that are worked on without a network. */
export const loadSideDrawer = () => import('./side-drawer-body.tsx');
const SideDrawerBody = lazy(loadSideDrawer);

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
