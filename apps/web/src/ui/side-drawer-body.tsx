import { Drawer } from '@mantine/core';
import { useShellWords } from '../platform/shell-words.ts';
import css from './side-drawer.module.css';
import type { SideDrawerProps } from './side-drawer.tsx';

export default function SideDrawerBody({
  opened,
  onClose,
  title,
  children,
  footer,
  width = 480,
  sheet,
}: SideDrawerProps) {
  const words = useShellWords();
  return (
    <Drawer
      opened={opened}
      onClose={onClose}
      title={title}
      size={sheet ? 'auto' : `min(${width}px, 100vw)`}
      position={sheet ? 'bottom' : 'right'}
      closeButtonProps={{ 'aria-label': words.close }}
      classNames={{ content: (sheet ? css.sheet : css.content) ?? '', body: css.body ?? '' }}
    >
      <div className={css.inner}>{children}</div>
      {footer ? <div className={css.footer}>{footer}</div> : null}
    </Drawer>
  );
}
