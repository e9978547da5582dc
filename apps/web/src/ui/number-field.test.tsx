import { fireEvent, screen } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { renderParts } from '../../test/render.tsx';
import { NumberField } from './number-field.tsx';

function Field({
  onChange,
  onFault,
  start = null,
}: {
  onChange?: (n: number | null) => void;
  onFault?: (f: unknown) => void;
  start?: number | null;
}) {
  const [value, setValue] = useState(start);
  return (
    <NumberField
      label="Tỷ lệ"
      scale={1}
      value={value}
      {...(onFault ? { onFault } : {})}
      onChange={(next) => {
        setValue(next);
        onChange?.(next);
      }}
    />
  );
}

const field = () => screen.getByLabelText<HTMLInputElement>('Tỷ lệ');
const type = (text: string) => fireEvent.change(field(), { target: { value: text } });

describe('NumberField', () => {
  it('gives scaled integers, keeps what was typed until it is left', () => {
    const onChange = vi.fn();
    renderParts(<Field onChange={onChange} />);
    type('1234,5');
    expect(onChange).toHaveBeenLastCalledWith(12345);
    expect(field().value).toBe('1234,5');
    fireEvent.blur(field());
    expect(field().value).toBe('1.234,5');
  });

  it('tells zero from nothing', () => {
    const onChange = vi.fn();
    renderParts(<Field start={0} onChange={onChange} />);
    expect(field().value).toBe('0');
    type('');
    expect(onChange).toHaveBeenLastCalledWith(null);
  });

  it('names the fault, keeps the text and gives no number', () => {
    const onChange = vi.fn();
    const onFault = vi.fn();
    renderParts(<Field start={10} onChange={onChange} onFault={onFault} />);
    type('12,34');
    fireEvent.blur(field());
    expect(field().value).toBe('12,34');
    expect(onChange).not.toHaveBeenCalled();
    expect(onFault).toHaveBeenLastCalledWith({ text: '12,34', fault: 'tooFine' });
    expect(screen.getByText('Tối đa 1 chữ số sau dấu phẩy')).toBeDefined();
    type('12,3');
    expect(onFault).toHaveBeenLastCalledWith(null);
  });
});
