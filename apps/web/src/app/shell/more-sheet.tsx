import { Button } from '@mantine/core';
import { IconHelpCircle, IconLogout, IconUserCog, IconUserOff, IconUserShare } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { Link, useLocation } from 'react-router';
import { paths } from '../../platform/paths.ts';
import { useShellWords } from '../../platform/shell-words.ts';
import { Avatar } from '../../ui/avatar.tsx';
import { LangSwitch } from '../../ui/lang-switch.tsx';
import { SchemeSwitch } from '../../ui/scheme-switch.tsx';
import { SideDrawer } from '../../ui/side-drawer.tsx';
import css from './more-sheet.module.css';
import { barFor, navFor } from './nav.ts';
import { useShellData } from './shell-data.ts';
import { NavList } from './side-nav.tsx';
import { useOpenTour } from './tour-provider.tsx';

interface MoreSheetProps {
  opened: boolean;
  onClose: () => void;
}

/** The phone's fifth place: the rest of the navigation and what the user menu holds. */
export function MoreSheet({ opened, onClose }: MoreSheetProps) {
  const words = useShellWords();
  const openTour = useOpenTour();
  const { me, can, tour, actingFor, standIns = [], onSignOut } = useShellData();
  const inBar = new Set(barFor(can));
  const rest = navFor(can).filter((entry) => !inBar.has(entry));
  useCloseOnNavigation(onClose);
  return (
    <SideDrawer sheet opened={opened} onClose={onClose} title={words.nav.more}>
      {rest.length > 0 ? <NavList entries={rest} /> : null}
      <div className={css.me}>
        <Avatar name={me.name} size={40} />
        <div>
          <p className={css.name}>{me.name}</p>
          <p className={css.unit}>{actingFor ? words.user.actingFor(actingFor.name) : me.unitName}</p>
        </div>
        <LangSwitch full />
      </div>
      <SchemeSwitch />
      <div className={css.buttons}>
        <Button
          component={Link}
          to={paths.account}
          size="lg"
          leftSection={<IconUserCog size={18} stroke={1.7} />}
        >
          {words.user.account}
        </Button>
        {tour ? (
          <Button
            size="lg"
            leftSection={<IconHelpCircle size={18} stroke={1.7} />}
            onClick={() => {
              onClose();
              openTour();
            }}
          >
            {words.tour.open}
          </Button>
        ) : null}
        {actingFor ? (
          <Button size="lg" leftSection={<IconUserOff size={18} stroke={1.7} />} onClick={actingFor.onStop}>
            {words.user.stopActing}
          </Button>
        ) : null}
        {standIns.map((one) => (
          <Button
            key={one.id}
            size="lg"
            leftSection={<IconUserShare size={18} stroke={1.7} />}
            onClick={() => {
              onClose();
              one.onTake();
            }}
          >
            {words.user.actFor(one.name)}
          </Button>
        ))}
        <Button size="lg" leftSection={<IconLogout size={18} stroke={1.7} />} onClick={onSignOut}>
          {words.user.signOut}
        </Button>
      </div>
    </SideDrawer>
  );
}

function useCloseOnNavigation(onClose: () => void) {
  const { pathname } = useLocation();
  const close = useRef(onClose);
  close.current = onClose;
  // biome-ignore lint/correctness/useExhaustiveDependencies: closes when the path changes, whatever else does
  useEffect(() => close.current(), [pathname]);
}
