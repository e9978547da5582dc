import { PasswordInput, type PasswordInputProps } from '@mantine/core';
import { useState } from 'react';
import { useShellWords } from '../platform/shell-words.ts';

type PasswordFieldProps = Omit<
  PasswordInputProps,
  'visible' | 'onVisibilityChange' | 'visibilityToggleButtonProps'
>;

/** A password that can be shown while it is typed; the toggle says what it does in the reader's language. */
export function PasswordField(props: PasswordFieldProps) {
  const words = useShellWords().password;
  const [isShown, show] = useState(false);
  return (
    <PasswordInput
      {...props}
      visible={isShown}
      onVisibilityChange={show}
      visibilityToggleButtonProps={{ 'aria-label': isShown ? words.hide : words.show, tabIndex: 0 }}
    />
  );
}
