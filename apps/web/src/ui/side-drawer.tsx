import { type ReactNode, useRef } from 'react';
import { usePart } from './use-part.ts';

/** For pages that are worked on without a network. */
export const loadSideDrawer = () => import('./side-drawer-body.tsx');

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
  const Body = usePart(loadSideDrawer, wasOpened.current)?.default;
  return Body ? <Body {...props} /> : null;
}
