import { CloseButton, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useShellWords } from '../platform/shell-words.ts';

interface SearchFieldProps {
  label: string;
  placeholder?: string;
  /** The text in force (from the address). */
  value: string;
  /** Called when typing pauses, and at once when cleared. */
  onChange: (text: string) => void;
  width?: number | string;
}

/** Searching a list on the server: asks when typing pauses. */
export function SearchField({ label, placeholder, value, onChange, width = 240 }: SearchFieldProps) {
  const words = useShellWords();
  const [text, setText] = useState(value);
  useEffect(() => setText(value), [value]);
  const ask = useDebouncedCallback((next: string) => onChange(next.trim()), 250);
  return (
    <TextInput
      type="search"
      size="sm"
      w={width}
      aria-label={label}
      placeholder={placeholder ?? label}
      value={text}
      onChange={(event) => {
        setText(event.currentTarget.value);
        ask(event.currentTarget.value);
      }}
      leftSection={<IconSearch size={16} stroke={1.8} aria-hidden />}
      rightSection={
        text ? (
          <CloseButton
            size="sm"
            aria-label={words.search.clear}
            onClick={() => {
              setText('');
              onChange('');
            }}
          />
        ) : null
      }
    />
  );
}
