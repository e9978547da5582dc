import { Button, Menu } from '@mantine/core';
import { IconCheck, IconChevronDown } from '@tabler/icons-react';
import { Fragment } from 'react';
import css from './overview.module.css';

export interface Choosing {
  label: string;
  choices: readonly { value: string; label: string }[];
  value: string;
  onPick: (value: string) => void;
}

interface PickMenuProps extends Choosing {
  /** What decides which choices there are, in the same menu. */
  above?: readonly Choosing[];
  /** On the phone in a row of its own. */
  wide?: boolean;
}

/** One filter of the page head: a button that bears its choice. */
export function PickMenu({ above = [], wide = false, ...own }: PickMenuProps) {
  const { label, choices, value } = own;
  const chosen = choices.find((choice) => choice.value === value);
  return (
    <Menu width={320} position="bottom-end">
      <Menu.Target>
        <Button
          size="sm"
          data-pick={wide ? 'wide' : ''}
          rightSection={<IconChevronDown size={16} stroke={1.8} />}
          aria-label={`${label}: ${chosen?.label ?? ''}`}
        >
          {chosen?.label ?? label}
        </Button>
      </Menu.Target>
      <Menu.Dropdown className={css.menu}>
        {above.map((one) => (
          <Fragment key={one.label}>
            <Choices {...one} />
            <Menu.Divider />
          </Fragment>
        ))}
        <Choices {...own} />
      </Menu.Dropdown>
    </Menu>
  );
}

function Choices({ label, choices, value, onPick }: Choosing) {
  return (
    <>
      <Menu.Label>{label}</Menu.Label>
      {choices.map((choice) => (
        <Menu.Item
          key={choice.value}
          aria-current={choice.value === value || undefined}
          rightSection={choice.value === value ? <IconCheck size={16} stroke={2} aria-hidden /> : null}
          onClick={() => onPick(choice.value)}
        >
          {choice.label}
        </Menu.Item>
      ))}
    </>
  );
}
