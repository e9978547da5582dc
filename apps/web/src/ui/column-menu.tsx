import { ActionIcon, Menu } from '@mantine/core';
import { IconColumns3 } from '@tabler/icons-react';
import { useShellWords } from '../platform/shell-words.ts';
import css from './data-table.module.css';
import type { ColumnChoice } from './use-column-choice.ts';

/** Which columns are shown, at the end of the table's head. */
export function ColumnMenu({ choice }: { choice: ColumnChoice }) {
  const words = useShellWords().table;
  return (
    <span className={css.columns} data-screen-only>
      <Menu width={220}>
        <Menu.Target>
          <ActionIcon size="xs" color="gray" aria-label={words.columns} title={words.columns}>
            <IconColumns3 size={15} stroke={1.7} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>{words.columns}</Menu.Label>
          {choice.choices.map(({ key, label, isShown }) => (
            <Menu.CheckboxItem key={key} checked={isShown} onChange={() => choice.toggle(key)}>
              {label}
            </Menu.CheckboxItem>
          ))}
        </Menu.Dropdown>
      </Menu>
    </span>
  );
}
