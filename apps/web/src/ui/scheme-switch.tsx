import { type MantineColorScheme, SegmentedControl, useMantineColorScheme } from '@mantine/core';
import { useShellWords } from '../platform/shell-words.ts';

const schemes: readonly MantineColorScheme[] = ['auto', 'light', 'dark'];

export function SchemeSwitch() {
  const words = useShellWords().user;
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <SegmentedControl
      fullWidth
      size="sm"
      aria-label={words.scheme}
      value={colorScheme}
      onChange={(scheme) => setColorScheme(scheme as MantineColorScheme)}
      data={schemes.map((value) => ({ value, label: words.schemes[value] }))}
    />
  );
}
