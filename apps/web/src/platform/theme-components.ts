import {
  ActionIcon,
  Button,
  Checkbox,
  Combobox,
  Drawer,
  Input,
  Loader,
  type MantineThemeComponents,
  Menu,
  Modal,
  Popover,
  Radio,
  SegmentedControl,
  Skeleton,
  Switch,
  Tooltip,
} from '@mantine/core';

const floating = { shadow: 'none', radius: 'md' as const };

/** Sizes are named by use: xs in tables and bars, sm in page heads, md everywhere, lg and xl on the phone. */
export const components: MantineThemeComponents = {
  Button: Button.extend({ defaultProps: { size: 'md', variant: 'default' } }),
  ActionIcon: ActionIcon.extend({ defaultProps: { size: 'md', variant: 'subtle' } }),
  Input: Input.extend({ defaultProps: { size: 'md', radius: 'sm' } }),
  InputWrapper: Input.Wrapper.extend({ defaultProps: { size: 'md' } }),
  Checkbox: Checkbox.extend({ defaultProps: { size: 'sm', radius: 'xs' } }),
  Radio: Radio.extend({ defaultProps: { size: 'sm' } }),
  Switch: Switch.extend({ defaultProps: { size: 'md', withThumbIndicator: true } }),
  SegmentedControl: SegmentedControl.extend({
    defaultProps: { size: 'md', radius: 'md', withItemsBorders: false },
  }),
  Combobox: Combobox.extend({ defaultProps: { ...floating, offset: 4 } }),
  Popover: Popover.extend({ defaultProps: { ...floating, offset: 6 } }),
  Menu: Menu.extend({ defaultProps: { ...floating, offset: 6, position: 'bottom-end' } }),
  Tooltip: Tooltip.extend({
    defaultProps: { withArrow: false, openDelay: 300, events: { hover: true, focus: true, touch: false } },
  }),
  Modal: Modal.extend({
    defaultProps: { radius: 'md', centered: true, overlayProps: { backgroundOpacity: 0.28 } },
  }),
  Drawer: Drawer.extend({ defaultProps: { position: 'right', overlayProps: { backgroundOpacity: 0.28 } } }),
  Loader: Loader.extend({ defaultProps: { size: 'sm' } }),
  Skeleton: Skeleton.extend({ defaultProps: { radius: 'xs' } }),
};
