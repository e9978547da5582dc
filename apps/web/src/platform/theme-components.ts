import type { MantineThemeComponents } from '@mantine/core';

const floating = { shadow: 'none', radius: 'md' };
const scrim = { backgroundOpacity: 0.28 };

/**
 * Sizes are named by use: xs in tables and bars, sm in page heads, md everywhere, lg and xl on the phone.
 * Plain objects by name: importing the components here would put them all into the first script.
 */
export const components: MantineThemeComponents = {
  Button: { defaultProps: { size: 'md', variant: 'default' } },
  ActionIcon: { defaultProps: { size: 'md', variant: 'subtle' } },
  Input: { defaultProps: { size: 'md', radius: 'sm' } },
  InputWrapper: { defaultProps: { size: 'md' } },
  Checkbox: { defaultProps: { size: 'sm', radius: 'xs' } },
  Radio: { defaultProps: { size: 'sm' } },
  Switch: { defaultProps: { size: 'md', withThumbIndicator: true } },
  SegmentedControl: { defaultProps: { size: 'md', radius: 'md', withItemsBorders: false } },
  Combobox: { defaultProps: { ...floating, offset: 4 } },
  Popover: { defaultProps: { ...floating, offset: 6 } },
  Menu: { defaultProps: { ...floating, offset: 6, position: 'bottom-end' } },
  Tooltip: { defaultProps: { openDelay: 300, events: { hover: true, focus: true, touch: false } } },
  Modal: { defaultProps: { radius: 'md', centered: true, overlayProps: scrim } },
  Drawer: { defaultProps: { position: 'right', overlayProps: scrim } },
  Loader: { defaultProps: { size: 'sm' } },
  Skeleton: { defaultProps: { radius: 'xs' } },
};
