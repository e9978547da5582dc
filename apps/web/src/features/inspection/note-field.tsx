import { Textarea, type TextareaProps } from '@mantine/core';
import { useState } from 'react';

interface NoteFieldProps extends Omit<TextareaProps, 'value' | 'onChange'> {
  value: string;
  onText: (text: string) => void;
}

/** Text that is kept at every key. What stands in the field is the writer's until it is left, whatever comes back meanwhile. */
export function NoteField({ value, onText, ...rest }: NoteFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <Textarea
      {...rest}
      autosize
      value={typed ?? value}
      onFocus={() => setTyped(value)}
      onBlur={() => setTyped(null)}
      onChange={({ currentTarget }) => {
        setTyped(currentTarget.value);
        onText(currentTarget.value);
      }}
    />
  );
}
