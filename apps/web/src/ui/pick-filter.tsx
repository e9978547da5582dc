import { Button, Menu } from '@mantine/core';
import { IconCheck, IconChevronDown } from '@tabler/icons-react';
import { Glyph, type GlyphKey } from './glyph.tsx';
import css from './pick-filter.module.css';

interface PickFilterProps {
  label: string;
  /** The first choice takes the filter away. */
  choices: readonly { value: string; label: string; k?: GlyphKey }[];
  value: string;
  onPick: (value: string) => void;
}

/** One filter of a list: a button that bears its choice. */
export function PickFilter({ label, choices, value, onPick }: PickFilterProps) {
  const chosen = choices.find((choice) => choice.value === value) ?? choices[0];
  return (
    <Menu width={300} position="bottom-start">
      <Menu.Target>
        <Button
          size="sm"
          rightSection={<IconChevronDown size={16} stroke={1.8} />}
          aria-label={`${label}: ${chosen?.label ?? ''}`}
          data-on={value !== '' || undefined}
          className={css.pick ?? ''}
        >
          {chosen?.label}
        </Button>
      </Menu.Target>
      <Menu.Dropdown className={css.pickMenu}>
        <Menu.Label>{label}</Menu.Label>
        {choices.map((choice) => (
          <Menu.Item
            key={choice.value}
            aria-current={choice.value === value || undefined}
            leftSection={choice.k ? <Glyph k={choice.k} /> : null}
            rightSection={choice.value === value ? <IconCheck size={16} stroke={2} aria-hidden /> : null}
            onClick={() => onPick(choice.value)}
          >
            {choice.label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
