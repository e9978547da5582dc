import { type MantineColorScheme, Menu, useMantineColorScheme } from '@mantine/core';
import { useShellWords } from '../../platform/shell-words.ts';

const schemes: readonly MantineColorScheme[] = ['auto', 'light', 'dark'];

/** The same choice as the switch, as items of a menu; the menu stays open to see what it does. */
export function SchemeItems() {
  const words = useShellWords().user;
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <Menu.RadioGroup value={colorScheme} onChange={(scheme) => setColorScheme(scheme as MantineColorScheme)}>
      {schemes.map((value) => (
        <Menu.RadioItem key={value} value={value} closeMenuOnClick={false}>
          {words.schemes[value]}
        </Menu.RadioItem>
      ))}
    </Menu.RadioGroup>
  );
}
