import { Popover } from '@mantine/core';
import { IconBell } from '@tabler/icons-react';
import { useState } from 'react';
import { useShellWords } from '../../platform/shell-words.ts';
import { useShellData } from './shell-data.ts';
import css from './top-bar.module.css';

/** Notices: their number moves by itself; the list is fetched when opened. */
export function BellButton() {
  const words = useShellWords().bell;
  const { bell } = useShellData();
  const [isOpen, setOpen] = useState(false);
  if (!bell) return null;
  const { unread, Panel } = bell;
  return (
    <Popover opened={isOpen} onChange={setOpen} width={380} position="bottom-end" trapFocus>
      <Popover.Target>
        <button
          type="button"
          className={css.round}
          aria-label={unread > 0 ? words.unread(unread) : words.label}
          onClick={() => setOpen(!isOpen)}
        >
          <IconBell size={20} stroke={1.7} aria-hidden />
          {unread > 0 ? (
            <span className={css.badge} aria-hidden>
              {unread > 99 ? '99+' : unread}
            </span>
          ) : null}
        </button>
      </Popover.Target>
      <Popover.Dropdown p={0}>{isOpen ? <Panel onClose={() => setOpen(false)} /> : null}</Popover.Dropdown>
    </Popover>
  );
}
