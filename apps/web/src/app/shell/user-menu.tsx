import { Menu, VisuallyHidden } from '@mantine/core';
import { IconHelpCircle, IconLogout, IconUserCog, IconUserOff, IconUserShare } from '@tabler/icons-react';
import { Link } from 'react-router';
import { paths } from '../../platform/paths.ts';
import { useShellWords } from '../../platform/shell-words.ts';
import { Avatar } from '../../ui/avatar.tsx';
import { SchemeItems } from './scheme-items.tsx';
import { useShellData } from './shell-data.ts';
import css from './top-bar.module.css';
import { useOpenTour } from './tour-provider.tsx';

/** Who I am and, while a delegation is in force, for whom I act. */
export function UserMenu() {
  const { user: words, tour: tourWords } = useShellWords();
  const openTour = useOpenTour();
  const { me, tour, actingFor, standIns = [], onSignOut } = useShellData();
  return (
    <Menu width={260}>
      <Menu.Target>
        <button type="button" className={css.user}>
          <VisuallyHidden>{words.menu}</VisuallyHidden>
          <span aria-hidden>
            <Avatar name={me.name} />
          </span>
          <span className={css.who}>
            <span className={css.name}>{me.name}</span>
            <span className={css.unit} data-acting={actingFor ? '' : undefined}>
              {actingFor ? (
                <span className={css.acting}>{words.actingFor(actingFor.name)}</span>
              ) : (
                me.unitName
              )}
            </span>
          </span>
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item component={Link} to={paths.account} leftSection={<IconUserCog size={18} stroke={1.7} />}>
          {words.account}
        </Menu.Item>
        {tour ? (
          <Menu.Item leftSection={<IconHelpCircle size={18} stroke={1.7} />} onClick={openTour}>
            {tourWords.open}
          </Menu.Item>
        ) : null}
        {actingFor ? (
          <Menu.Item leftSection={<IconUserOff size={18} stroke={1.7} />} onClick={actingFor.onStop}>
            {words.stopActing}
          </Menu.Item>
        ) : null}
        {standIns.map((one) => (
          <Menu.Item key={one.id} leftSection={<IconUserShare size={18} stroke={1.7} />} onClick={one.onTake}>
            {words.actFor(one.name)}
            <span className={css.lent}>{one.role}</span>
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Label>{words.scheme}</Menu.Label>
        <SchemeItems />
        <Menu.Divider />
        <Menu.Item leftSection={<IconLogout size={18} stroke={1.7} />} onClick={onSignOut}>
          {words.signOut}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
