import { Menu, useMantineColorScheme } from '@mantine/core';
import { IconCheck, IconDeviceDesktop, IconMoon, IconSun } from '@tabler/icons-react';
import { useShellWords } from '../../platform/shell-words.ts';

const schemes = [
  { value: 'auto', icon: IconDeviceDesktop },
  { value: 'light', icon: IconSun },
  { value: 'dark', icon: IconMoon },
] as const;

/** The same choice as the switch, as items of a menu; the menu stays open to see what it does. */
export function SchemeItems() {
  const words = useShellWords().user;
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return schemes.map(({ value, icon: Icon }) => (
    <Menu.Item
      key={value}
      closeMenuOnClick={false}
      aria-current={colorScheme === value || undefined}
      leftSection={<Icon size={18} stroke={1.7} />}
      rightSection={colorScheme === value ? <IconCheck size={16} stroke={2} aria-hidden /> : null}
      onClick={() => setColorScheme(value)}
    >
      {words.schemes[value]}
    </Menu.Item>
  ));
}
