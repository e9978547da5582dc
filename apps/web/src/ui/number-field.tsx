import { TextInput, type TextInputProps } from '@mantine/core';
import { formatDecimal } from '@thidua/shared/kernel/decimal';
import { useState } from 'react';
import { useKernelWords } from '../platform/format.tsx';
import { useShellWords } from '../platform/shell-words.ts';
import css from './number-field.module.css';
import { type NumberFault, readNumber } from './number-text.ts';

interface NumberFieldProps extends Omit<TextInputProps, 'value' | 'onChange' | 'defaultValue' | 'type'> {
  /** Integer scaled by 10^scale; null is "not filled in", which is not zero. */
  value: number | null;
  scale?: number;
  /** Called with each number that can be read, also while typing. */
  onChange: (value: number | null) => void;
  /** Called with the text as typed and the fault when it cannot be read, and with null when it can be again. */
  onFault?: (fault: { text: string; fault: NumberFault } | null) => void;
  /** Unit of measure, written after the field. */
  unit?: string;
  /** Width of the field itself, without its unit (px). */
  fieldWidth?: number;
}

/** A number typed the way of the reader's language. What was typed is kept as it stands until the field is left. */
export function NumberField({
  value,
  scale = 0,
  onChange,
  onFault,
  unit,
  fieldWidth,
  error,
  onBlur,
  ...rest
}: NumberFieldProps) {
  const words = useShellWords().number;
  const style = useKernelWords().numberStyle;
  const [typed, setTyped] = useState<string | null>(null);
  const got = typed === null ? null : readNumber(typed, scale, style);
  const fault = got && !got.ok ? got.fault : null;
  const said = fault && (fault === 'tooFine' ? words.tooFine(scale) : words[fault]);

  const shown = typed ?? (value === null ? '' : formatDecimal(value, scale, style, { trim: true }));

  const take = (text: string) => {
    setTyped(text);
    const read = readNumber(text, scale, style);
    onFault?.(read.ok ? null : { text, fault: read.fault });
    if (read.ok && read.value !== value) onChange(read.value);
  };

  return (
    <TextInput
      {...rest}
      inputMode={scale > 0 ? 'decimal' : 'numeric'}
      autoComplete="off"
      classNames={{ input: css.input ?? '' }}
      inputContainer={(input) =>
        unit ? (
          <span
            className={css.field}
            style={
              fieldWidth ? ({ '--field-width': `${fieldWidth}px` } as Record<string, string>) : undefined
            }
          >
            {input}
            <span className={css.unit}>{unit}</span>
          </span>
        ) : (
          input
        )
      }
      value={shown}
      error={said ?? error}
      onChange={(event) => take(event.currentTarget.value)}
      onBlur={(event) => {
        // A text that cannot be read stays for its author to mend.
        if (!fault) setTyped(null);
        onBlur?.(event);
      }}
    />
  );
}
