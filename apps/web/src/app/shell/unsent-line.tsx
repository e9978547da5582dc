import { Button } from '@mantine/core';
import { IconCloudOff } from '@tabler/icons-react';
import { Link } from 'react-router';
import { useShellWords } from '../../platform/shell-words.ts';
import { Notice } from '../../ui/notice.tsx';
import css from './shell.module.css';
import { useShellData } from './shell-data.ts';

/** On every page: how much of a visit is on this device alone, and where. */
export function UnsentLine() {
  const { unsent: words } = useShellWords();
  const { unsent } = useShellData();
  if (!unsent) return null;
  return (
    <div className={css.bar} data-screen-only role="status">
      <Notice
        tone="warn"
        icon={<IconCloudOff size={18} stroke={1.8} aria-hidden />}
        actions={
          <Button size="xs" component={Link} to={unsent.to}>
            {words.see}
          </Button>
        }
      >
        {words.line(unsent.items, unsent.photos)}
      </Notice>
    </div>
  );
}
